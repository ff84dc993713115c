import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Receipt } from '../../utils/handoff/receipt.ts';
import { holdsToken } from '../../utils/hubspot/token.ts';
import { sentRow } from '../../utils/sent/row.ts';
import type { SentRow } from '../../utils/sent/row.ts';
import { mostLines, mostReceipts, takeReceipt } from '../../utils/sent/take.ts';
import { day, now, read, row, signer, uuid } from './sample.ts';

const other = 'B'.repeat(43);
const at = (time: number) => ({ at: new Date(time).toISOString() });
const taken = (rows: SentRow[], ...receipt: Parameters<typeof read>) => {
  const result = takeReceipt(rows, read(...receipt), now);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};
const problem = (rows: SentRow[], ...receipt: Parameters<typeof read>) => {
  const result = takeReceipt(rows, read(...receipt), now);
  return result.ok ? undefined : result.problem.kind;
};

test('a receipt is noted with its handoff, the newest first, and with no other', () => {
  const rows = [row({ id: uuid(2) }), row()];
  const once = taken(rows, { ...at(now - 9), outcome: 'fix' });
  const twice = taken(once, { id: uuid(101), outcome: 'active' });
  expect(twice[0]).toBe(rows[0]);
  expect(twice[1]!.receipts).toEqual([
    { id: uuid(101), at: now, outcome: 'active', by: 'Aurora', signer },
    { id: uuid(100), at: now - 9, outcome: 'fix', by: 'Aurora', signer },
  ]);
});

test.each<[string, SentRow[], ...Parameters<typeof read>]>([
  ['receiptOtherHandoff', []],
  ['receiptOtherHandoff', [row()], { handoffId: uuid(2) }],
  ['receiptOtherHandoff', [row()], { sealedSha256: 'b'.repeat(64) }],
  ['receiptOtherHandoff', [row()], { requestId: uuid(7) }],
  [
    'receiptOtherHandoff',
    [row({ request: { id: uuid(8), asker: 'Aurora', signer } })],
    { requestId: uuid(7) },
  ],
  ['receiptOtherSigner', [row({ request: { id: uuid(8), asker: 'Aurora', signer } })], {}, other],
  ['receiptOtherSigner', taken([row()]), { id: uuid(101) }, other],
  // Whoever signs with another key learns nothing of what was noted before.
  ['receiptOtherSigner', taken([row()]), {}, other],
  ['receiptReplayed', taken([row()])],
  ['receiptReplayed', taken(taken([row()]), { id: uuid(101) })],
  ['receiptOlder', taken([row()]), { id: uuid(101), ...at(now - 1) }],
])('%s', (kind, rows, ...receipt) => {
  expect(problem(rows, ...receipt)).toBe(kind);
});

test('whoever asked may sign, naming the request or not', () => {
  const asked = [row({ request: { id: uuid(8), asker: 'Aurora', signer } })];
  expect(problem(asked)).toBeUndefined();
  expect(problem(asked, { requestId: uuid(8) })).toBeUndefined();
});

test('a clock that is ahead does not shut out what comes after', () => {
  const ahead = taken([row()], at(now + 365 * day));
  expect(ahead[0]!.receipts[0]!.at).toBe(now);
  expect(takeReceipt(ahead, read({ id: uuid(101), ...at(now + 1) }), now + 1).ok).toBe(true);
});

const check = (change: object) => ({
  about: 'item' as const,
  state: 'fail' as const,
  at: '2026-11-26T10:00:00.000Z',
  ...change,
});

test('what is to be mended is kept in words, without names, while it is to be mended', () => {
  const checks = [
    check({ about: 'token', state: 'pass' }),
    check({ about: 'scopes', state: 'warn', problem: { kind: 'scopesTooMany', words: 'Untick.' } }),
    check({
      item: 0,
      what: 'Deal 9101 (Northwind (renewal))',
      problem: { kind: 'notFound', words: 'Not found. Add it again.' },
    }),
    check({ item: 1, what: '(Northwind)', state: 'notChecked' }),
  ];
  const rows = taken([row()], {
    outcome: 'fix',
    note: ' Call me ',
    accounts: [{ portalId: '7654321', lastFour: '0a1b', checks }],
  });
  const [receipt] = rows[0]!.receipts;
  const line = { portalId: '7654321', about: 'item', state: 'fail' };
  expect(receipt).toMatchObject({
    lines: [
      { ...line, what: 'Deal 9101', words: 'Not found. Add it again.' },
      { ...line, state: 'notChecked' },
      { ...line, about: 'scopes', state: 'warn', words: 'Untick.' },
    ],
    note: 'Call me',
  });
  expect(JSON.stringify(rows)).not.toContain('Northwind');
  const mended = taken(rows, { id: uuid(101) });
  expect(JSON.stringify(mended)).not.toContain('Deal 9101');
});

const texts = fc.oneof(
  fc.string({ maxLength: 500 }),
  fc.constantFrom(
    'pat-na1-1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809',
    'see pat-eu1-1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809!',
    '<img src=x onerror=alert(1)>',
    'x'.repeat(500),
  ),
);
const receipts: fc.Arbitrary<Partial<Receipt>> = fc.record({
  id: fc.nat(12).map((n) => uuid(100 + n)),
  handoffId: fc.nat(3).map(uuid),
  sealedSha256: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
  outcome: fc.constantFrom('works', 'fix', 'active'),
  at: fc.integer({ min: -5, max: 5 }).map((days) => new Date(now + days * day).toISOString()),
  by: texts,
  note: texts,
  accounts: fc.array(
    fc.record({
      portalId: fc.constantFrom('7654321', '24680135'),
      checks: fc.array(
        fc.record({
          about: fc.constantFrom('token', 'portal', 'scopes', 'item'),
          state: fc.constantFrom('pass', 'warn', 'fail', 'notChecked'),
          at: fc.constant('2026-11-26T10:00:00.000Z'),
          what: texts,
          problem: fc.record({ kind: texts, words: texts }),
        }),
        { maxLength: 60 },
      ),
    }),
    { maxLength: 3 },
  ),
});

test('whatever comes, in whatever order: rows stay readable and small, hold no token, and only go forward', () => {
  const come = fc.array(fc.tuple(receipts, fc.constantFrom(signer, other)), { maxLength: 40 });
  fc.assert(
    fc.property(come, (all) => {
      let rows = [row(), row({ id: uuid(2), receipts: [] })];
      for (const [change, by] of all) {
        const result = takeReceipt(rows, read(change, by), now);
        // The same once more never counts.
        if (result.ok) expect(takeReceipt(result.value, read(change, by), now).ok).toBe(false);
        rows = result.ok ? result.value : rows;
      }
      expect(rows).toHaveLength(2);
      for (const one of rows) {
        expect(sentRow.safeParse(one).success).toBe(true);
        expect(one.receipts.length).toBeLessThanOrEqual(mostReceipts);
        expect(new Set(one.receipts.map((each) => each.signer)).size).toBeLessThanOrEqual(1);
        expect(new Set(one.receipts.map(({ id }) => id)).size).toBe(one.receipts.length);
        const times = one.receipts.map((each) => each.at);
        expect(times).toEqual(times.toSorted((a, b) => b - a));
        expect(one.receipts[0]?.lines?.length ?? 0).toBeLessThanOrEqual(mostLines);
        expect(JSON.stringify(one).length).toBeLessThan(60_000);
      }
      expect(holdsToken(JSON.stringify(rows))).toBe(false);
    }),
    { numRuns: 200 },
  );
});
