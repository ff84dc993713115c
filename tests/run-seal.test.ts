import { createHash } from 'node:crypto';
import { Decrypter, armor, generateIdentity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import type { Handoff } from '../utils/handoff/schema.ts';
import { handoffSchema } from '../utils/handoff/schema.ts';
import { seal } from '../utils/handoff/seal.ts';
import type { Item } from '../utils/hubspot/item.ts';
import { runSeal } from '../utils/run-seal.ts';
import type { Draft, StoredReport, StoredSeal } from '../utils/session.ts';
import { forgetSession, newDraft } from '../utils/session.ts';
import { deal, page, tools } from './handoff/sample.ts';
import { memoryArea } from './memory-area.ts';
import { quickClock } from './virtual-clock.ts';
import { tokenNamed } from './stand-in/accounts.ts';
import type { TokenName } from './stand-in/accounts.ts';
import { standInFetch } from './stand-in/api.ts';

const identity = await generateIdentity();
const recipient = await identityToRecipient(identity);

const run = async (
  change: Partial<Draft>,
  anyway = false,
  forgotten = false,
  stop?: AbortController,
) => {
  const memory = memoryArea();
  const written: (StoredSeal | undefined)[] = [];
  const area: typeof memory = {
    ...memory,
    set: (parts) => {
      if ('sealed' in parts) written.push(structuredClone(parts.sealed) as StoredSeal);
      return memory.set(parts);
    },
  };
  let calls = 0;
  const fetch = standInFetch();
  const draft = { ...newDraft(0), page, recipient, ...change };
  if (!forgotten) await area.set({ draft });
  const sealing = await runSeal(area, draft, anyway, {
    seal: (handoff, to) => seal(handoff, to, tools),
    api: {
      clock: quickClock(),
      ...(stop && { signal: stop.signal }),
      fetch: (url, init) => {
        calls += 1;
        stop?.abort();
        return fetch(url, init);
      },
    },
    now: () => new Date('2026-11-21T10:30:00Z'),
    newId: () => crypto.randomUUID(),
    version: '0.1.0',
    problemWords: ({ kind }) => `words for ${kind}`,
  });
  return {
    area,
    sealing,
    sealed: area.items.sealed as StoredSeal,
    report: area.items.report,
    calls,
    written,
  };
};
const token = (name: TokenName) => tokenNamed(name).token;

async function open(sealed: StoredSeal): Promise<Handoff> {
  if (sealed.state !== 'done') throw new Error(JSON.stringify(sealed));
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const json = await decrypter.decrypt(armor.decode(atob(sealed.base64)), 'text');
  return JSON.parse(json) as Handoff;
}

test('the token is checked at the moment of sealing, and the result is inside', async () => {
  const { sealed, report, calls } = await run({ token: `"${token('good')}"`, items: [deal] });
  expect(calls).toBe(3);
  expect(report).toMatchObject({ state: 'done', facts: { portalId: '7654321' } });
  const handoff = await open(sealed);
  expect(handoff).toMatchObject({
    accounts: [
      {
        portal: { portalId: '7654321', name: 'Aurora Demo' },
        credential: { token: token('good'), appId: '39045903' },
        items: [{ ids: deal.ids, label: 'Northwind renewal' }],
      },
    ],
    sealedAnyway: false,
  });
  if (sealed.state !== 'done') return;
  expect(sealed).toMatchObject({ id: handoff.id, portalIds: ['7654321'] });
  const bytes = Buffer.from(sealed.base64, 'base64');
  expect(sealed.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(handoff.accounts[0]!.checks.map(({ state }) => state)).toEqual([
    'pass',
    'pass',
    'pass',
    'pass',
  ]);
});

test('what a receipt will name comes with the file: the ID inside, and the digest of its bytes', async () => {
  const { sealed } = await run({ token: token('good'), items: [deal] });
  if (sealed.state !== 'done') throw new Error(JSON.stringify(sealed));
  const bytes = Buffer.from(sealed.base64, 'base64');
  expect(sealed).toMatchObject({
    id: (await open(sealed)).id,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    to: recipient,
    portalIds: ['7654321'],
    items: 1,
  });
});

test('nothing of the account is read as proof for the recipient', async () => {
  const { sealed, calls } = await run({ token: token('good') });
  expect(calls).toBe(2);
  const { checks } = (await open(sealed)).accounts[0]!;
  expect(checks.map(({ about }) => about)).toEqual(['token', 'portal', 'scopes']);
});

test('a check that is cancelled seals nothing, not even anyway', async () => {
  const stop = new AbortController();
  const { sealed, report } = await run({ token: token('rate-limited') }, true, false, stop);
  expect(sealed).toBeUndefined();
  expect(report).toMatchObject({ state: 'done', checks: [{ problem: { kind: 'cancelled' } }] });
});

test.each(['missing-scope', 'revoked', 'rate-limited', 'other-portal'] as const)(
  '%s: sealed only anyway, and says so inside',
  async (name) => {
    const refused = await run({ token: token(name), items: [deal] });
    expect(refused.sealed).toMatchObject({ state: 'failed', problem: { kind: 'unconfirmed' } });
    expect(refused.report).toMatchObject({ state: 'done' });
    const { sealed } = await run({ token: token(name), items: [deal] }, true);
    expect(sealed).toMatchObject({ state: 'done', sealedAnyway: true });
    const handoff = await open(sealed);
    expect(handoff.sealedAnyway).toBe(true);
    const { checks } = handoff.accounts[0]!;
    expect(checks.some(({ state }) => state === 'fail' || state === 'notChecked')).toBe(true);
  },
);

test('"anyway" does not mark a handoff whose checks all passed', async () => {
  const { sealed } = await run({ token: token('good'), items: [deal] }, true);
  expect(sealed).toMatchObject({ state: 'done', sealedAnyway: false });
});

test('IDs alone are sealed without a call', async () => {
  const { sealed, calls } = await run({ items: [deal] });
  expect(calls).toBe(0);
  expect(sealed).toMatchObject({ state: 'done', hasToken: false });
  expect((await open(sealed)).accounts[0]).not.toHaveProperty('credential');
});

test.each<[string, Partial<Draft>]>([
  ['nothingToSeal', {}],
  ['tokenMasked', { token: 'pat-na1-1a2b**-****', items: [deal] }],
  ['recipientMissing', { items: [deal], recipient: ' ' }],
  ['recipientIsSecret', { items: [deal], recipient: identity }],
])('%s stops it before anything is sent', async (kind, change) => {
  const { sealed, calls } = await run(change);
  expect(sealed).toEqual({ state: 'failed', problem: { kind }, revision: 0 });
  expect(calls).toBe(0);
});

test('a passphrase comes with the file, and lies beside it, not in it', async () => {
  const { sealed } = await run({ items: [deal], sealWith: 'passphrase' });
  expect(sealed).toMatchObject({
    state: 'done',
    with: 'zip',
    name: expect.stringMatching(/\.zip$/),
  });
  if (sealed.state !== 'done') return;
  expect(sealed.passphrase!.split('-').length).toBeGreaterThanOrEqual(7);
  expect(atob(sealed.base64)).not.toContain(sealed.passphrase);
});

test("the sender's own passphrase is what opens it, without the space around it", async () => {
  const own = 'grüner Käse fliegt rückwärts';
  const typed = `  ${own.normalize('NFD')} `;
  const { sealed } = await run({
    items: [deal],
    sealWith: 'passphrase',
    passphraseFormat: 'age',
    passphrase: typed,
  });
  if (sealed.state !== 'done') throw new Error(JSON.stringify(sealed));
  expect(sealed.passphrase).toBe(own.normalize('NFC'));
  const decrypter = new Decrypter();
  decrypter.addPassphrase(own.normalize('NFC'));
  await decrypter.decrypt(armor.decode(atob(sealed.base64)), 'text');
});

test.each(['', '   ', 'elevenchars', ' elevenchars '])(
  'a passphrase of the sender’s own that is short (%j) is refused, not replaced',
  async (passphrase) => {
    const { sealed, calls } = await run({ items: [deal], sealWith: 'passphrase', passphrase });
    expect(sealed).toMatchObject({ state: 'failed', problem: { kind: 'passphraseWeak' } });
    expect(calls).toBe(0);
  },
);

test('a passphrase of the sender’s own has no say in what is sealed to a key', async () => {
  const { sealed } = await run({ items: [deal], passphrase: 'short' });
  expect(sealed).toMatchObject({ state: 'done', with: 'key' });
  expect(sealed).not.toHaveProperty('passphrase');
});

test('what is stopped while it is being sealed is not sealed, and nothing is said of it', async () => {
  const area = memoryArea();
  const draft = { ...newDraft(0), page, recipient, items: [deal] };
  await area.set({ draft });
  const during: unknown[] = [];
  const sealing = await runSeal(area, draft, false, {
    api: { fetch: standInFetch() },
    seal: () => {
      during.push(area.items.sealed);
      return Promise.resolve(undefined);
    },
    now: () => new Date('2026-11-21T10:30:00Z'),
    newId: () => crypto.randomUUID(),
    version: '0.1.0',
    problemWords: ({ kind }) => kind,
  });
  expect(during).toEqual([{ state: 'running', step: 'sealing' }]);
  expect(sealing).toBeUndefined();
  expect(area.items).toEqual({ draft: expect.anything() });
});

test('what was forgotten meanwhile does not come back', async () => {
  const { area, sealing } = await run({ token: token('good'), items: [deal] }, false, true);
  expect(area.items).toEqual({});
  expect(sealing).toBeUndefined();
});

test('what was sealed is given back, however soon the person forgets the draft after', async () => {
  const { area, sealing, sealed, report } = await run({ token: token('good'), items: [deal] });
  await forgetSession(area);
  const { revision: _, state: __, ...said } = report as StoredReport;
  expect(sealing).toEqual({ sealed, report: said, asideReports: {} });
  expect((await run({ token: token('revoked') })).sealing).toBeUndefined();
});

const fjordDeal: Item = {
  kind: 'record',
  ids: { objectTypeId: '0-3', recordId: '8301' },
  portalId: '24680135',
};
const aside = (id: string, name: TokenName, items: readonly Item[] = []) => ({
  id,
  token: token(name),
  items,
});

test('several accounts are each checked anew, against their own, and sealed in one file', async () => {
  const setAside = [aside('a', 'other-portal', [fjordDeal])];
  const { sealed, area } = await run({ token: token('good'), items: [deal], setAside });
  const handoff = await open(sealed);
  expect(handoff).toMatchObject({
    accounts: [
      {
        portal: { portalId: '24680135', name: 'Fjord Demo', region: 'eu1' },
        credential: { token: token('other-portal') },
        items: [{ ids: fjordDeal.ids, label: 'Fjord expansion' }],
      },
      {
        portal: { portalId: '7654321' },
        credential: { token: token('good') },
        items: [{ ids: deal.ids, label: 'Northwind renewal' }],
      },
    ],
    sealedAnyway: false,
  });
  for (const { checks } of handoff.accounts) {
    expect(checks.map(({ state }) => state)).toEqual(['pass', 'pass', 'pass', 'pass']);
  }
  expect(sealed).toMatchObject({ portalIds: ['24680135', '7654321'], items: 2 });
  expect(sealed).not.toHaveProperty('portalId');
  expect(area.items.asideReports).toMatchObject({ a: { facts: { portalId: '24680135' } } });
});

test('an empty account at hand is left out, and IDs alone need no check', async () => {
  const { sealed, calls } = await run({
    setAside: [{ id: 'a', token: '', items: [fjordDeal] }],
  });
  expect(calls).toBe(0);
  const { accounts } = await open(sealed);
  expect(accounts).toMatchObject([{ portal: { portalId: '24680135' }, checks: [] }]);
  expect(accounts).toHaveLength(1);
});

test('what is unconfirmed names the accounts, and is sealed only anyway', async () => {
  const change = {
    token: token('good'),
    items: [deal],
    setAside: [
      aside('a', 'other-portal', [fjordDeal]),
      aside('b', 'missing-scope', [deal]),
      aside('c', 'revoked'),
    ],
  };
  const refused = await run(change);
  expect(refused.sealed).toEqual({
    state: 'failed',
    problem: {
      kind: 'unconfirmed',
      accounts: [
        {
          portalId: '7654321',
          portalName: 'Aurora Demo',
          lastFour: token('missing-scope').slice(-4),
        },
        { lastFour: token('revoked').slice(-4) },
      ],
    },
    revision: 0,
  });
  const { sealed } = await run(change, true);
  const handoff = await open(sealed);
  expect(handoff.sealedAnyway).toBe(true);
  expect(handoff.accounts).toHaveLength(4);
  expect(handoff.accounts[2]!.checks).toMatchObject([
    { about: 'token', state: 'fail', problem: { kind: 'tokenRejected' } },
  ]);
});

test('a token that is set aside and cannot be read stops it before anything is sent', async () => {
  const { sealed, calls } = await run({
    token: token('good'),
    setAside: [{ id: 'a', token: 'pat-na1-1a2b**-****', items: [] }],
  });
  expect(sealed).toMatchObject({ state: 'failed', problem: { kind: 'tokenMasked' } });
  expect(calls).toBe(0);
});

test('a cancelled check of several seals nothing and begins no further one', async () => {
  const stop = new AbortController();
  const setAside = Array.from({ length: 9 }, (_, n) => aside(`${n}`, 'good'));
  const { sealed, calls } = await run({ token: token('good'), setAside }, true, false, stop);
  expect(sealed).toBeUndefined();
  expect(calls).toBeLessThan(12);
});

test('ten accounts with fifty items each are sealed, and it is told how far that has come', async () => {
  const items = Array.from({ length: 50 }, (_, n): Item => ({
    kind: 'record',
    ids: { objectTypeId: '0-1', recordId: `${9000 + n}` },
    portalId: '7654321',
  }));
  const setAside = Array.from({ length: 9 }, (_, n) => aside(`${n}`, 'good', items));
  const { sealed, written } = await run({ token: token('good'), items, setAside }, true);
  const { accounts } = await open(sealed);
  expect(handoffSchema.safeParse(await open(sealed)).success).toBe(true);
  expect(accounts.map((account) => account.items.length)).toEqual(Array(10).fill(50));
  expect(sealed).toMatchObject({ items: 500 });
  const told = written.flatMap((each) => (each?.state === 'running' ? (each.done ?? []) : []));
  expect(told[0]).toBe(0);
  expect(told).toContain(10);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(written.find((each) => each?.state === 'running')).toMatchObject({ of: 10 });
});
