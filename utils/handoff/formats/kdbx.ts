import type * as Library from 'kdbxweb';
import { utf8 } from '../bytes.ts';
import type { Content } from '../format.ts';
import type { AccountEntry } from './account-entries.ts';
import { accountEntries } from './account-entries.ts';

/**
 * How often AES is run to make a key of the passphrase: about a second. Argon2, KeePass's other way,
 * is in no browser, and would need WebAssembly.
 */
const rounds = 10_000_000;

/**
 * Seals into a KeePass database (KDBX 4, AES-256): an entry for each account, with the token as its
 * password and the IDs as fields of their own, and `handoff.json` attached to the first.
 */
export async function seal(content: Content, passphrase: string): Promise<Uint8Array> {
  const library = await loadLibrary();
  const { Consts, Credentials, Int64, ProtectedValue, VarDictionary } = library;
  const credentials = new Credentials(ProtectedValue.fromString(passphrase));
  const database = library.Kdbx.create(credentials, 'HubSpot handoff');
  database.setKdf(Consts.KdfId.Aes);
  const { kdfParameters } = database.header;
  kdfParameters!.set('R', VarDictionary.ValueType.UInt64, Int64.from(rounds));
  const attached = await database.createBinary(utf8(content.json).buffer);
  for (const [at, account] of accountEntries(content).entries()) {
    const entry = addEntry(database, account);
    entry.fields.set('Password', ProtectedValue.fromString(account.token));
    if (at === 0) entry.binaries.set('handoff.json', attached);
  }
  return new Uint8Array(await database.save());
}

/** The library is of an older kind of module: Node gives it as the default, bundlers as it is. */
async function loadLibrary(): Promise<typeof Library> {
  const library: typeof Library & { default?: typeof Library } = await import('kdbxweb');
  return library.default ?? library;
}

function addEntry(database: Library.Kdbx, { title, portalId, url, notes, ids }: AccountEntry) {
  const entry = database.createEntry(database.getDefaultGroup());
  const fields = { Title: title, UserName: portalId, URL: url, Notes: notes };
  for (const [name, value] of Object.entries(fields)) entry.fields.set(name, xmlText(value));
  for (const { name, value } of ids) entry.fields.set(xmlText(name), xmlText(value));
  return entry;
}

/** Text without what XML 1.0 cannot hold; in the attached JSON it is whole. */
const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
