import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { Decrypter, armor } from 'age-encryption';
import { handoffSchema } from '../../utils/handoff/schema.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';

/** A sealed file that has been opened: what it holds, and the text a person reads in it. */
export type Opened = { handoff: Handoff; text: string };

async function openAge(file: Buffer, setUp: (decrypter: Decrypter) => void): Promise<Opened> {
  const decrypter = new Decrypter();
  setUp(decrypter);
  const text = await decrypter.decrypt(armor.decode(file.toString()), 'text');
  return { handoff: handoffSchema.parse(JSON.parse(text)), text };
}

/** Opens an age file with an identity, as `age -d -i` does. */
export const openWithIdentity = (file: Buffer, identity: string): Promise<Opened> =>
  openAge(file, (decrypter) => decrypter.addIdentity(identity));

/** Opens an age file with a passphrase, as `age -d` does. */
export const openWithPassphrase = (file: Buffer, passphrase: string): Promise<Opened> =>
  openAge(file, (decrypter) => decrypter.addPassphrase(passphrase));

/** Opens a ZIP with its passphrase, as 7-Zip does. */
export async function openZip(file: Buffer, password: string): Promise<Opened> {
  const zip = new ZipReader(new Uint8ArrayReader(file), { password });
  const entries = await zip.getEntries();
  const read = async (name: string) => {
    const entry = entries.find(({ filename }) => filename === name);
    if (!entry || entry.directory) throw new Error(`The ZIP holds no ${name}`);
    if (!entry.encrypted || entry.zipCrypto) throw new Error(`${name} is not sealed with AES`);
    return entry.getData(new TextWriter());
  };
  const handoff = handoffSchema.parse(JSON.parse(await read('handoff.json')));
  return { handoff, text: await read('handoff.txt') };
}
