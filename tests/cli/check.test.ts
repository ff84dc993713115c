import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Compared } from '../../utils/handoff/recheck.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { sample } from '../handoff/sample.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import type { TokenName } from '../stand-in/accounts.ts';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { handoff, handoffWith } from './handoff.ts';
import { handoffWithToken, identityFile, sealedFile } from './sealed.ts';
import { sha256 } from './sha256.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

const mine = ['--identity', identityFile];

type Checked = {
  verdict: string;
  accounts: { portalId: string; token?: string; facts?: object; checks: Compared[] }[];
};

async function check(sealed: Handoff) {
  const { file, bytes } = await sealedFile(sealed);
  const ran = await handoffWith(standIn, ['check', file, ...mine]);
  return { ...ran, bytes, checked: JSON.parse(ran.stdout) as Checked };
}

test('what works is said, beside the sender’s checks', async () => {
  const { code, stderr, checked, bytes } = await check(sample);
  expect(code).toBe(0);
  expect(checked).toMatchObject({
    verdict: 'works',
    handoffId: sample.id,
    sealedSha256: sha256(bytes),
    accounts: [{ portalId: '7654321', token: '…0001', facts: { portalName: 'Aurora Demo' } }],
  });
  const [before] = sample.accounts;
  const at: unknown = expect.any(String);
  expect(checked.accounts[0]!.checks).toEqual([
    {
      about: 'token',
      before: before!.checks[0],
      now: { about: 'token', state: 'pass', at },
      changed: false,
    },
    { about: 'portal', now: { about: 'portal', state: 'pass', at }, changed: false },
    { about: 'scopes', now: { about: 'scopes', state: 'pass', at }, changed: false },
    {
      about: 'item',
      item: 0,
      before: before!.checks[1],
      now: { about: 'item', state: 'pass', at, item: 0 },
      changed: true,
    },
  ]);
  expect(stderr).toBe(`Portal ID 7654321 (Aurora Demo) …0001
  OK: The token works
  OK: Right account: Aurora Demo, portal 7654321
  OK: 10 scopes granted
  OK: Deal 9101 (Northwind renewal) can be read. The sender's check: Problem
`);
  expect(standIn.requests.length).toBeGreaterThan(0);
  for (const { host, headers } of standIn.requests) {
    expect(host).toBe('api.hubapi.com');
    expect(headers.authorization).toBe(`Bearer ${sample.accounts[0]!.credential!.token}`);
  }
});

test.each<[TokenName, number, string, string]>([
  ['revoked', 9, 'fix', 'HubSpot does not accept this token'],
  ['missing-scope', 9, 'fix', 'tick crm.objects.deals.read'],
  ['sandbox', 9, 'fix', 'This token is from a sandbox'],
  ['other-portal', 9, 'fix', 'what is in the handoff is in portal 7654321'],
  ['blocked', 10, 'unsettled', 'The answer did not come from HubSpot'],
  ['redirect', 10, 'unsettled', 'Something redirected the request'],
  ['too-much', 0, 'works', 'It may do more than is needed'],
])('a token like “%s”: %i', async (name, expected, verdict, says) => {
  const { code, stderr, checked } = await check(handoffWithToken(name));
  expect([code, checked.verdict]).toEqual([expected, verdict]);
  expect(stderr).toContain(says);
});

test('without a network: 10', async () => {
  const gone = { ...standIn, port: 1 };
  const { file } = await sealedFile(sample);
  const { code, stderr } = await handoffWith(gone, ['check', file, ...mine]);
  expect(code).toBe(10);
  expect(stderr).toContain('HubSpot could not be reached');
});

test('each account is checked by its own token; one without a token, and odd items, are not', async () => {
  const [account] = sample.accounts;
  const { token } = tokenNamed('other-portal');
  const odd = { kind: 'record', ids: { recordId: '../9101', objectTypeId: '0-3' } };
  const { code, checked, stderr } = await check({
    ...sample,
    accounts: [
      { ...account!, items: [odd, ...account!.items], checks: [] },
      {
        portal: { portalId: '24680135' },
        credential: { token, kind: 'accessToken' },
        items: [],
        checks: [],
      },
      { portal: { portalId: '1' }, items: account!.items, checks: [] },
    ],
  });
  expect([code, checked.verdict]).toEqual([0, 'works']);
  const states = checked.accounts.map(({ checks }) =>
    checks.map(({ now, item }) => `${now!.about} ${now!.state} ${item ?? ''}`.trim()),
  );
  expect(states).toEqual([
    ['token pass', 'portal pass', 'scopes pass', 'item notChecked 0', 'item pass 1'],
    ['token pass', 'portal pass', 'scopes pass'],
    [],
  ]);
  expect(stderr).toContain('Portal ID 1 IDs only: without a token, nothing is checked.');
  expect(standIn.log()).not.toContain('0-3/../');
});

test('what is no token is sent nowhere', async () => {
  const [account] = sample.accounts;
  const credential = { token: 'a letter, or\r\nanything', kind: 'accessToken' } as const;
  const before = standIn.requests.length;
  const { code, stderr } = await check({ ...sample, accounts: [{ ...account!, credential }] });
  expect(code).toBe(9);
  expect(stderr).toContain('This does not look like a HubSpot token');
  expect(standIn.requests).toHaveLength(before);
});

test('a token in the sender’s own words is masked', async () => {
  const [account] = sample.accounts;
  const words = `Refused: ${account!.credential!.token}`;
  const before = { ...account!.checks[0]!, problem: { kind: 'tokenRejected', words } };
  const { checked } = await check({ ...sample, accounts: [{ ...account!, checks: [before] }] });
  expect(checked.accounts[0]!.checks[0]!.before?.problem?.words).toBe('Refused: …0001');
});

test('a file that does not open is not checked', async () => {
  const { file } = await sealedFile(sample);
  expect(await handoff(['check', file])).toMatchObject({ code: 5, stdout: '' });
});
