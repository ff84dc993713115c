import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReceipt } from '../../utils/handoff/receipt.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { sample } from '../handoff/sample.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { handoff, handoffWith } from './handoff.ts';
import type { Ran } from './handoff.ts';
import { bareFile, handoffWithToken, identity, identityFile, sealedFile } from './sealed.ts';
import { sha256 } from './sha256.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

const mine = ['--identity', identityFile];

/** The receipt as its sender reads it. */
async function read({ stdout }: Ran) {
  const { receipt, signed } = JSON.parse(stdout) as { receipt: object; signed: string };
  const believed = await readReceipt(signed);
  if (!believed.ok) throw new Error(believed.problem.kind);
  expect(believed.value).toEqual({ receipt, signer: identity.signing.x });
  return believed.value.receipt;
}

const receiptOf = (file: string, ...args: string[]) =>
  handoffWith(standIn, ['receipt', file, ...mine, ...args]);

test('a receipt says what was received, by whom, and that every check has passed', async () => {
  const asked = { id: '0e4f3b70-7b4e-4d5c-8f0d-5d0f3a1b2c4d', unmet: [] };
  const rotateBy = '2027-05-01T00:00:00.000Z';
  const sealed = await sealedFile({ ...sample, request: asked, rotateBy });
  const ran = await receiptOf(sealed.file, '--check');
  expect(ran.code).toBe(0);
  const at: unknown = expect.any(String);
  expect(await read(ran)).toEqual({
    format: 'hubspot-handoff-receipt',
    version: 1,
    id: expect.any(String) as unknown,
    handoffId: sample.id,
    sealedSha256: sha256(sealed.bytes),
    requestId: asked.id,
    outcome: 'works',
    at,
    by: 'Aurora',
    rotateBy,
    accounts: [
      {
        portalId: '7654321',
        lastFour: '0001',
        checks: [
          { about: 'token', state: 'pass', at },
          { about: 'portal', state: 'pass', at },
          { about: 'scopes', state: 'pass', at },
          {
            about: 'item',
            state: 'pass',
            at,
            item: 0,
            what: 'Deal 9101 (Northwind renewal <b>& "friends"</b> åäö 🚀)',
          },
        ],
      },
    ],
  });
});

test('one that is not right says what to mend', async () => {
  const { accounts, ...rest } = handoffWithToken('revoked');
  const label = `With ${accounts[0]!.credential!.token}`;
  const items = accounts[0]!.items.map((item) => ({ ...item, label }));
  const { file } = await sealedFile({ ...rest, accounts: [{ ...accounts[0]!, items }] });
  const ran = await receiptOf(file, '--check');
  expect(ran.code).toBe(0);
  const receipt = await read(ran);
  expect(receipt.outcome).toBe('fix');
  const [token, item] = receipt.accounts[0]!.checks;
  expect(token!.problem?.words).toMatch(/^HubSpot does not accept/);
  expect(item!.what).toMatch(/^Deal 9101 \(With …\d{4}\)$/);
  expect(ran.stderr).toContain(item!.what);
});

test('what the person says goes in, and no token with it', async () => {
  const { file } = await sealedFile();
  const { token } = sample.accounts[0]!.credential!;
  const said = ['--by', 'Aurora Ltd', '--note', `In use: ${token}`, '--rotate-by', '2027-03-31'];
  const ran = await handoff(['receipt', file, ...mine, '--outcome', 'active', ...said]);
  const receipt = await read(ran);
  expect(receipt).toMatchObject({
    outcome: 'active',
    by: 'Aurora Ltd',
    note: 'In use: …0001',
    rotateBy: '2027-03-31T23:59:59.000Z',
    accounts: [{ portalId: '7654321', lastFour: '0001', checks: [] }],
  });
});

test('IDs alone can be said to work without a check; a file with a passphrase is signed all the same', async () => {
  const [account] = sample.accounts;
  const { credential: _, ...idsOnly } = account!;
  const to = { with: 'passphrase', format: 'zip' } as const;
  const { file, passphraseFile } = await sealedFile({ ...sample, accounts: [idsOnly] }, to);
  const withPassphrase = ['--passphrase-file', passphraseFile, '--outcome', 'works'];
  const ran = await handoff(['receipt', file, ...mine, ...withPassphrase]);
  expect(await read(ran)).toMatchObject({ outcome: 'works', accounts: [{ checks: [] }] });
});

const sealedWith = async (sealed: Handoff) => (await sealedFile(sealed)).file;

test('no receipt says more than is known', async () => {
  const good = await sealedWith(sample);
  const revoked = await sealedWith(handoffWithToken('revoked'));
  const blocked = await sealedWith(handoffWithToken('blocked'));
  const cases: [code: number, says: string, file: string, ...args: string[]][] = [
    [2, 'Say what came of it', good],
    [2, '--outcome is one of works, fix, active', good, '--outcome', 'fine'],
    [2, 'add --check', good, '--outcome', 'works'],
    [2, 'a date such as', good, '--outcome', 'active', '--rotate-by', 'soon'],
    [2, 'not of a form', good, '--outcome', 'active', '--rotate-by', '2027-02-31'],
    [2, 'not of a form', good, '--outcome', 'active', '--note', 'n'.repeat(2001)],
    [9, 'No receipt', revoked, '--check', '--outcome', 'works'],
    [10, 'No receipt', blocked, '--check', '--outcome', 'works'],
    [10, 'No receipt', blocked, '--check'],
  ];
  for (const [code, says, file, ...args] of cases) {
    const ran = await receiptOf(file, ...args);
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([code, '', expect.stringContaining(says)]);
  }
});

test('a key that signs nothing gives no receipt', async () => {
  const sealed = await sealedFile(sample, { with: 'passphrase', format: 'zip' });
  const receipt = ['receipt', sealed.file, '--outcome', 'active'];
  const env = { HANDOFF_PASSPHRASE: sealed.passphrase! };
  const bare = await handoff([...receipt, '--identity', bareFile], { env });
  expect(bare).toMatchObject({ code: 11, stdout: '' });
  expect(bare.stderr).toContain('This identity has no signing key');
  const none = await handoff(receipt, { env });
  expect(none).toMatchObject({ code: 2, stdout: '' });
  expect(none.stderr).toContain('name the identity with --identity FILE');
});
