import { expect, test } from 'vitest';
import { readReceipt, signReceipt } from '../../utils/handoff/receipt.ts';
import { makeSigningKey } from '../../utils/handoff/signing-key.ts';
import { receiptOf } from '../../utils/handoff/receipt-of.ts';
import { withReceipt } from '../../utils/inbox/with-receipt.ts';
import { rowLike } from '../inbox/sample.ts';
import { sample } from './sample.ts';

const row = rowLike({ id: sample.id, sealedSha256: 'ab'.repeat(32) });
const moment = {
  id: '5d7a1a0e-2f43-4f0e-8a59-0c9e4b7f1a11',
  now: new Date('2026-11-26T12:00:00Z'),
  what: ({ about }: { about: string }) => `About ${about}`,
};
const [lines] = sample.accounts.map(({ checks }) => checks);
const checked = [lines];
const sealed = { handoff: sample, sealedSha256: row.sealedSha256 };
const said = {
  outcome: 'fix',
  by: 'Aurora',
  note: ' Please look. ',
  rotateBy: '2001-09-09T01:46:40.000Z',
} as const;

test('a receipt names handoff and file, says how each check went, and holds no secret', async () => {
  const receipt = receiptOf(sealed, checked, said, moment);
  const key = await makeSigningKey();
  const text = await signReceipt(receipt, key);
  const read = await readReceipt(text);
  expect(read).toEqual({ ok: true, value: { receipt, signer: key.x } });
  expect(receipt).toMatchObject({
    handoffId: sample.id,
    sealedSha256: row.sealedSha256,
    outcome: 'fix',
    note: 'Please look.',
    rotateBy: '2001-09-09T01:46:40.000Z',
    accounts: [{ portalId: '7654321', lastFour: '0001' }],
  });
  expect(receipt.accounts[0]!.checks[1]).toEqual({ ...lines![1], what: 'About item' });
  expect(JSON.stringify(receipt)).not.toContain(sample.accounts[0]!.credential!.token);
});

test('without checks a receipt says that it arrived, and nothing of how it works', () => {
  const receipt = receiptOf(sealed, [], { ...said, note: '' }, moment);
  expect(receipt.accounts[0]!.checks).toEqual([]);
  expect('note' in receipt).toBe(false);
});

test('a row keeps each receipt, and its state is what the last one said', () => {
  const first = receiptOf(sealed, checked, said, moment);
  const then = withReceipt(row, first);
  expect(then).toMatchObject({ state: 'fix', rotateBy: 1e12 });
  const last = { ...first, id: 'x', outcome: 'active' } as const;
  expect(withReceipt(then, last)).toMatchObject({
    state: 'active',
    receipts: [
      { id: first.id, outcome: 'fix' },
      { id: 'x', outcome: 'active' },
    ],
  });
});

test('a token that a text repeats is masked', () => {
  const [account] = sample.accounts;
  const { token } = account!.credential!;
  const item = { ...account!.items[0]!, label: `Deal ${token}` };
  const handoff = { ...sample, accounts: [{ ...account!, items: [item] }] };
  const what = () => item.label;
  const all = { ...said, note: `Is it ${token}?` };
  const receipt = receiptOf({ ...sealed, handoff }, checked, all, { ...moment, what });
  expect(JSON.stringify(receipt)).not.toContain(token);
  expect(receipt.note).toMatch(/^Is it …0001\?$/);
});
