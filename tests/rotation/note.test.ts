import { expect, test } from 'vitest';
import { sightingOf } from '../../utils/rotation/note.ts';
import type { Draft, StoredSeal } from '../../utils/session.ts';
import { forgetSession, newDraft } from '../../utils/session.ts';
import { runCheck } from '../../utils/run-check.ts';
import { memoryArea } from '../memory-area.ts';
import type { TokenName } from '../stand-in/accounts.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { standInFetch } from '../stand-in/api.ts';
import { quickClock } from '../virtual-clock.ts';

const moment = { now: 5, newId: 'a' };
const sealedFile: StoredSeal = {
  state: 'done',
  id: 'a',
  name: 'x',
  mediaType: 'x',
  base64: '',
  sha256: '',
  with: 'key',
  portalIds: [],
  hasToken: true,
  sealedAnyway: false,
};
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

async function checked(name: TokenName, change: Partial<Draft> = {}) {
  const area = memoryArea();
  const draft = { ...newDraft(0), token: tokenNamed(name).token, ...change };
  await area.set({ draft });
  await runCheck(area, draft, { fetch: standInFetch(), clock: quickClock() });
  return {
    area,
    draft,
    see: (job: 'check' | 'seal' = 'check') => sightingOf(area, draft, job, moment),
  };
}

test('a token that works is seen, with what HubSpot said of it', async () => {
  const { see, draft } = await checked('good', { rotates: 'row' });
  expect(await see()).toMatchObject({
    token: draft.token,
    facts: { portalId: '7654321', appId: '39045903' },
    rotates: 'row',
    ...moment,
  });
  expect(await see()).not.toHaveProperty('handoff');
});

test.each(['revoked', 'rate-limited'] as const)('%s: nothing is seen', async (name) => {
  expect(await (await checked(name)).see()).toBeUndefined();
});

test('missing scopes do not keep it from being one that works', async () => {
  expect(await (await checked('missing-scope')).see()).toBeDefined();
});

test('nothing is seen of a draft that was forgotten, or of an older report', async () => {
  const { area, draft, see } = await checked('good');
  expect(await sightingOf(area, { ...draft, revision: 1 }, 'check', moment)).toBeUndefined();
  await forgetSession(area);
  expect(await see()).toBeUndefined();
  await area.set({ draft: newDraft(99) });
  expect(await see()).toBeUndefined();
});

test('a handoff is one to a key, or with a passphrase', async () => {
  const to = async (change: Partial<Draft>) => {
    const { area, see } = await checked('good', { recipient, context: 'Sync', ...change });
    expect(await see('seal')).not.toHaveProperty('handoff');
    await area.set({ sealed: sealedFile });
    expect(await see('check')).not.toHaveProperty('handoff');
    return (await see('seal'))!.handoff;
  };
  expect(await to({})).toEqual({ to: recipient, context: 'Sync', items: [] });
  expect(await to({ recipient: ` ${recipient.toUpperCase()}\n` })).toMatchObject({ to: recipient });
  expect(await to({ sealWith: 'passphrase' })).toEqual({
    to: 'passphrase',
    format: 'zip',
    context: 'Sync',
    items: [],
  });
});
