import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Content } from '../format.ts';
import '../zip-set-up.ts';
import { zipDay } from '../zip-frame.ts';

/**
 * Seals into a ZIP with AES-256 (WinZip's AE-2), which 7-Zip, Keka and The Unarchiver open; Windows
 * Explorer and Finder do not. File names and sizes stay readable in any ZIP. All that is not sealed
 * is what `zipFrame` says, so that whoever opens it can tell whether it was changed.
 */
export async function seal(
  { handoff, json, readable }: Content,
  passphrase: string,
): Promise<Uint8Array> {
  const { year, month, day } = zipDay(handoff.createdAt);
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    password: passphrase,
    encryptionStrength: 3,
    dataDescriptor: false,
    extendedTimestamp: false,
    // ZIP has no time zones: noon is the same in all of them.
    lastModDate: new Date(year, month - 1, day, 12),
  });
  await zip.add('handoff.json', new TextReader(json));
  await zip.add('handoff.txt', new TextReader(readable(handoff)));
  return zip.close();
}
