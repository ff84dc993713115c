import { Decrypter, armor } from 'age-encryption';
import { expect, test } from 'vitest';
import { signRequest } from '../../utils/handoff/request.ts';
import type { HandoffRequest } from '../../utils/handoff/request.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { handoffSchema } from '../../utils/handoff/schema.ts';
import { seal } from '../../utils/handoff/seal.ts';
import { runSeal } from '../../utils/run-seal.ts';
import type { Draft, StoredSeal } from '../../utils/session.ts';
import { newDraft } from '../../utils/session.ts';
import { deal, page, tools } from '../handoff/sample.ts';
import { memoryArea } from '../memory-area.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { standInFetch } from '../stand-in/api.ts';
import { quickClock } from '../virtual-clock.ts';
import { asker, requestOf } from './sample.ts';

const token = tokenNamed('good').token;
const deals = requestOf({ token: { required: true, scopes: ['crm.objects.deals.read'] } });

async function run(
  asked: HandoffRequest | string,
  change: Partial<Draft>,
  anyway = false,
  reasons: { [key: string]: string } = {},
) {
  const area = memoryArea();
  const compact = typeof asked === 'string' ? asked : await signRequest(asked, asker.signing);
  const request = { compact, agreedAt: 1, reasons };
  const draft: Draft = { ...newDraft(0), page, ...change, request };
  await area.set({ draft });
  let calls = 0;
  const fetch = standInFetch();
  await runSeal(area, draft, anyway, {
    seal: (handoff, to) => seal(handoff, to, tools),
    api: {
      clock: quickClock(),
      fetch: (url, init) => {
        calls += 1;
        return fetch(url, init);
      },
    },
    now: () => new Date('2026-11-27T10:30:00Z'),
    newId: () => crypto.randomUUID(),
    version: '0.1.0',
    problemWords: ({ kind }) => `words for ${kind}`,
  });
  return { sealed: area.items.sealed as StoredSeal, calls };
}

async function open(sealed: StoredSeal): Promise<Handoff> {
  if (sealed.state !== 'done') throw new Error(JSON.stringify(sealed));
  const decrypter = new Decrypter();
  decrypter.addIdentity(asker.age);
  const json = await decrypter.decrypt(armor.decode(atob(sealed.base64)), 'text');
  const handoff: unknown = JSON.parse(json);
  expect(handoffSchema.safeParse(handoff).error).toBeUndefined();
  return handoff as Handoff;
}

test('the answer is sealed to the key that was signed, whatever the field of a recipient says', async () => {
  const draft = { token, items: [deal], recipient: 'age1other', sealWith: 'passphrase' } as const;
  const { sealed } = await run(deals, draft);
  expect(sealed).toMatchObject({ state: 'done', with: 'key' });
  expect(sealed).not.toHaveProperty('passphrase');
  expect((await open(sealed)).request).toEqual({ id: deals.id, unmet: [] });
});

test('what is missing stops it once, and is named in the file if sealed anyway', async () => {
  const asked = requestOf();
  const lacking = tokenNamed('missing-scope').token;
  const pipeline = { kind: 'pipeline', required: true };
  const more = { ...asked, items: [...asked.items, pipeline] };
  const draft = { token, items: [deal] };
  expect((await run(more, draft)).sealed).toMatchObject({ problem: { kind: 'requestUnmet' } });
  const { request } = await open((await run(more, draft, true)).sealed);
  expect(request!.unmet).toEqual([{ wanted: 'item', which: '2', reason: '' }]);
  const other = await open((await run(asked, { token: lacking, items: [deal] }, true)).sealed);
  expect(other.request!.unmet.map(({ which }) => which)).toContain('crm.objects.deals.read');
});

test('with a reason for each thing that is missing it is sealed at once', async () => {
  const asked = { ...deals, items: [{ kind: 'pipeline', required: true }, ...deals.items] };
  const reasons = { 'item:0': 'We have <b>no</b> pipelines', 'item:7': 'Not asked for' };
  const { sealed } = await run(asked, { token, items: [deal] }, false, reasons);
  expect(sealed).toMatchObject({ state: 'done', sealedAnyway: false });
  expect((await open(sealed)).request!.unmet).toEqual([
    { wanted: 'item', which: '0', reason: 'We have <b>no</b> pipelines' },
  ]);
});

test('a token of another account than the one asked for is said to be that', async () => {
  const asked = { ...deals, portalId: '11' };
  const draft = { token, items: [deal] };
  expect((await run(asked, draft)).sealed).toMatchObject({ problem: { kind: 'requestUnmet' } });
  const { request } = await open((await run(asked, draft, true)).sealed);
  expect(request!.unmet).toEqual([{ wanted: 'portal', which: '11', reason: '' }]);
});

test('a draft without a token names the token, and not its scopes one by one', async () => {
  const { sealed, calls } = await run(requestOf(), { items: [deal] }, true);
  expect(calls).toBe(0);
  expect((await open(sealed)).request!.unmet).toEqual([
    { wanted: 'token', which: 'token', reason: '' },
  ]);
});

test('a request as large as can be, of which nothing is met, keeps to the schema', async () => {
  const scopes = Array.from({ length: 100 }, (_, at) => `a.${at}`);
  const items = Array.from({ length: 100 }, () => ({ kind: 'form', required: true }));
  const asked = requestOf({ portalId: '11', token: { required: true, scopes }, items });
  const { request } = await open((await run(asked, { token, items: [deal] }, true)).sealed);
  expect(request!.unmet).toHaveLength(201);
});

test.each(['requestExpired', 'requestForged', 'requestUnreadable'] as const)(
  '%s: nothing is sent and nothing sealed, not even anyway',
  async (kind) => {
    const good = await signRequest(deals, asker.signing);
    const middle = Math.floor(good.length / 2);
    const letter = good[middle] === 'A' ? 'B' : 'A';
    const asked = {
      requestExpired: { ...deals, validUntil: '2026-11-27T10:29:59.000Z' },
      requestForged: good.slice(0, middle) + letter + good.slice(middle + 1),
      requestUnreadable: 'hello',
    }[kind];
    const { sealed, calls } = await run(asked, { token, items: [deal] }, true);
    expect(sealed).toMatchObject({ state: 'failed', problem: { kind } });
    expect(calls).toBe(0);
  },
);
