import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { Encrypter, armor, generateIdentity, identityToRecipient } from 'age-encryption';
import { handoffSchema } from '../../utils/handoff/schema.ts';
import { seal } from '../../utils/handoff/seal.ts';
import { sample, tools } from '../handoff/sample.ts';
import { processorTime, ratios, spread, takeTurns } from './stats.ts';
import type { Row } from './table.ts';
import { row } from './table.ts';

/** The same bytes that `seal` encrypts, made beforehand: the library is timed and nothing else. */
const json = `${JSON.stringify(handoffSchema.parse(sample), null, 2)}\n`;
const passphrase = 'able-bacon-cable-dance-eagle-fable';

async function rawAge(setUp: (encrypter: Encrypter) => void): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  setUp(encrypter);
  return new TextEncoder().encode(armor.encode(await encrypter.encrypt(json)));
}

async function rawZip(): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    password: passphrase,
    encryptionStrength: 3,
  });
  await zip.add('handoff.json', new TextReader(json));
  await zip.add('handoff.txt', new TextReader(tools.readable(sample)));
  return zip.close();
}

type Case = { name: string; rounds: number; ours: () => unknown; raw: () => unknown };

/** `seal` against the libraries it uses, called by hand with the text ready. */
export async function measureSealing(): Promise<Row[]> {
  const recipient = await identityToRecipient(await generateIdentity());
  const cases: Case[] = [
    {
      name: 'age, to a key',
      rounds: 601,
      ours: () => seal(sample, { with: 'key', recipient }, tools),
      raw: () => rawAge((encrypter) => encrypter.addRecipient(recipient)),
    },
    {
      name: 'ZIP',
      rounds: 201,
      ours: () => seal(sample, { with: 'passphrase', format: 'zip' }, tools),
      raw: rawZip,
    },
    {
      name: 'age, with a passphrase',
      rounds: 5,
      ours: () => seal(sample, { with: 'passphrase', format: 'age' }, tools),
      raw: () => rawAge((encrypter) => encrypter.setPassphrase(passphrase)),
    },
  ];
  const rows: Row[] = [];
  for (const { name, rounds, ours, raw } of cases) {
    const taken = await takeTurns(
      rounds,
      () => processorTime(ours),
      () => processorTime(raw),
    );
    rows.push(
      row(`seal: ${name}`, taken.a, 'ms'),
      row(`seal: ${name}, by the library alone`, ratios(taken.a, taken.b), '×', {
        goal: 1.1,
        note: `adds ${(spread(taken.a).median - spread(taken.b).median).toFixed(2)} ms`,
      }),
    );
  }
  return rows;
}
