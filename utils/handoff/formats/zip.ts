import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import '../zip-set-up.ts';

/**
 * Seals files into a ZIP with AES-256 (WinZip's AE-2), which 7-Zip, Keka and The Unarchiver open;
 * Windows Explorer and Finder do not. File names and sizes stay readable in any ZIP.
 */
export async function sealZip(
  files: { readonly [name: string]: string },
  passphrase: string,
): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    password: passphrase,
    encryptionStrength: 3,
  });
  for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
  return zip.close();
}
