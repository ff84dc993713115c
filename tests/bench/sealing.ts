import { generateIdentity, identityToRecipient } from 'age-encryption';
import { writeText } from '../../utils/handoff/text.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import type { SealTo } from '../../utils/handoff/seal.ts';
import { seal } from '../../utils/handoff/seal.ts';
import { sample, tools } from '../handoff/sample.ts';
import { rawSealers } from './sealed-raw.ts';
import { processorTime, ratios, spread, takeTurns } from './stats.ts';
import type { Row } from './table.ts';
import { row } from './table.ts';

const items = 500;

/** A handoff of so many records, each with what was found of it. */
function handoffOf(number: number): Handoff {
  const [account] = sample.accounts;
  const places = Array.from({ length: number }, (_, at) => at);
  const [item] = account!.items;
  return {
    ...sample,
    accounts: [
      {
        ...account!,
        items: places.map((at) => {
          const recordId = String(910_000_000 + at);
          const url = item!.url!.replace('9101', recordId);
          return { ...item!, ids: { objectTypeId: '0-3', recordId }, url, label: `Deal ${at}` };
        }),
        checks: places.map((item) => ({
          about: 'item',
          state: 'pass',
          at: sample.createdAt,
          item,
        })),
      },
    ],
  };
}

type Case = { name: string; rounds: number; to: SealTo; raw: () => Promise<unknown> };

/** `seal` against the libraries it uses, called by hand at the same cost. */
export async function measureSealing(): Promise<Row[]> {
  const handoff = handoffOf(items);
  const words = tools.pageWords;
  const ours = { ...tools, readable: (one: Handoff) => writeText(one, words.text) };
  const recipient = await identityToRecipient(await generateIdentity());
  const content = { ...ours, handoff, json: `${JSON.stringify(handoff, null, 2)}\n` };
  const raw = rawSealers(content, recipient);
  const cases: Case[] = [
    { name: 'age, to a key', rounds: 101, to: { with: 'key', recipient }, raw: raw.toKey },
    {
      name: 'ZIP',
      rounds: 101,
      to: { with: 'passphrase', format: 'zip' },
      raw: raw.zip,
    },
    {
      name: 'page that opens itself',
      rounds: 9,
      to: { with: 'passphrase', format: 'html' },
      raw: raw.html,
    },
    {
      name: 'Bitwarden',
      rounds: 9,
      to: { with: 'passphrase', format: 'bitwarden' },
      raw: raw.bitwarden,
    },
    { name: 'KeePass', rounds: 5, to: { with: 'passphrase', format: 'kdbx' }, raw: raw.kdbx },
    {
      name: 'age, with a passphrase',
      rounds: 5,
      to: { with: 'passphrase', format: 'age' },
      raw: raw.age,
    },
  ];
  const rows: Row[] = [];
  for (const { name, rounds, to, raw } of cases) {
    const taken = await takeTurns(
      rounds,
      () => processorTime(() => seal(handoff, to, ours)),
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
