/** No more of a file is read: a post-quantum backup has about 4 kB. */
const most = 64 * 1024;

/** What a binary age file begins with. */
const binaryBegin = 'age-encryption.org/';

/** True for the text of a sealed backup; anything else may be an identity file. */
export const isBackup = (text: string): boolean =>
  text.includes('-----BEGIN AGE ENCRYPTED FILE-----');

/** The text of a file, armored where it is a binary backup. */
export async function identityText(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, most).arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith(binaryBegin)) return text;
  const { armor } = await import('age-encryption');
  return armor.encode(bytes);
}
