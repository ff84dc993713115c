import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { Encrypter, armor } from 'age-encryption';
import kdbxweb from 'kdbxweb';
import { bitwardenIterations } from '../../utils/handoff/bitwarden-file.ts';
import type { Content } from '../../utils/handoff/format.ts';
import { accountEntries } from '../../utils/handoff/formats/account-entries.ts';
import { pageView } from '../../utils/handoff/formats/page/view.ts';
import { pageIterations } from '../../utils/handoff/page-block.ts';

const { Consts, Credentials, Int64, Kdbx, ProtectedValue, VarDictionary } = kdbxweb;
const { subtle } = crypto;
const passphrase = 'able-bacon-cable-dance-eagle-fable';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const drawn = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/**
 * Each form of file made by hand with the library that we use, or with WebCrypto where we use no
 * other, at the same cost. The texts that are sealed are written each time, as anybody must who calls
 * the library; what else is in a file lies ready.
 */
export function rawSealers(content: Content, recipient: string) {
  const { handoff, readable, pageWords } = content;
  const jsonOf = () => `${JSON.stringify(handoff, null, 2)}\n`;
  const view = pageView(handoff, pageWords);
  const entries = accountEntries(content);

  const age = async (setUp: (encrypter: Encrypter) => void) => {
    const encrypter = new Encrypter();
    setUp(encrypter);
    return bytesOf(armor.encode(await encrypter.encrypt(jsonOf())));
  };

  const pbkdf2 = async (iterations: number) => {
    const raw = await subtle.importKey('raw', bytesOf(passphrase), 'PBKDF2', false, ['deriveBits']);
    const way = { name: 'PBKDF2', hash: 'SHA-256', salt: drawn(16), iterations };
    return subtle.deriveBits(way, raw, 256);
  };

  return {
    toKey: () => age((encrypter) => encrypter.addRecipient(recipient)),

    age: () => age((encrypter) => encrypter.setPassphrase(passphrase)),

    async html() {
      const bits = await pbkdf2(pageIterations);
      const key = await subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt']);
      const page = bytesOf(JSON.stringify({ json: jsonOf(), view }));
      const sealed = await subtle.encrypt({ name: 'AES-GCM', iv: drawn(12) }, key, page);
      return Buffer.from(sealed).toString('base64');
    },

    async zip() {
      const zip = new ZipWriter(new Uint8ArrayWriter(), {
        password: passphrase,
        encryptionStrength: 3,
      });
      await zip.add('handoff.json', new TextReader(jsonOf()));
      await zip.add('handoff.txt', new TextReader(readable(handoff)));
      return zip.close();
    },

    async kdbx() {
      const database = Kdbx.create(new Credentials(ProtectedValue.fromString(passphrase)), 'Raw');
      database.setKdf(Consts.KdfId.Aes);
      const rounds = Int64.from(10_000_000);
      database.header.kdfParameters!.set('R', VarDictionary.ValueType.UInt64, rounds);
      const binary = await database.createBinary(bytesOf(jsonOf()).buffer);
      for (const { title, notes, token, ids } of entries) {
        const { fields, binaries } = database.createEntry(database.getDefaultGroup());
        fields.set('Title', title);
        fields.set('Notes', notes);
        fields.set('Password', ProtectedValue.fromString(token));
        for (const { name, value } of ids) fields.set(name, value);
        binaries.set('handoff.json', binary);
      }
      return database.save();
    },

    /** The JSON that Bitwarden takes in holds the handoff and its notes, and little else. */
    async bitwarden() {
      const bits = await pbkdf2(bitwardenIterations);
      const aes = await subtle.importKey('raw', bits, 'AES-CBC', false, ['encrypt']);
      const hmac = { name: 'HMAC', hash: 'SHA-256' };
      const mac = await subtle.importKey('raw', bits, hmac, false, ['sign']);
      const sealed = await subtle.encrypt(
        { name: 'AES-CBC', iv: drawn(16) },
        aes,
        bytesOf(JSON.stringify({ notes: [jsonOf(), readable(handoff)] })),
      );
      await subtle.sign('HMAC', mac, sealed);
      return Buffer.from(sealed).toString('base64');
    },
  };
}
