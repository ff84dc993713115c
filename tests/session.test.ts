import { expect, test } from 'vitest';
import type { Session } from '../utils/session.ts';
import {
  draftLifetimeMs,
  forgetRequests,
  forgetSession,
  isAtHand,
  newDraft,
  readSession,
  writeOutcome,
  writeSession,
} from '../utils/session.ts';
import { memoryArea } from './memory-area.ts';

const draft = { ...newDraft(1000), token: 'pat-secret' };

test('a draft lives 15 minutes from the last touch, and everything ends with it', async () => {
  const area = memoryArea();
  const session: Session = { draft, report: { revision: 0, state: 'done', checks: [] } };
  await writeSession(area, session);
  expect(await readSession(area, 1000 + draftLifetimeMs - 1)).toEqual(session);
  expect(await readSession(area, 1000 + draftLifetimeMs)).toEqual({});
  expect(area.items).toEqual({});
});

test('parts are written one by one, and `undefined` forgets one', async () => {
  const area = memoryArea();
  await writeSession(area, { draft });
  await writeSession(area, { report: { revision: 0, state: 'running', checks: [] } });
  await writeSession(area, { report: undefined });
  expect(await readSession(area, 1000)).toEqual({ draft });
});

test('forgetting leaves nothing', async () => {
  const area = memoryArea();
  await writeSession(area, { draft, sealed: { state: 'running', step: 'checking' } });
  await writeSession(area, { asideReports: { a: { checks: [] } } });
  await area.set({ guide: { open: true } });
  await forgetSession(area);
  expect(area.items).toEqual({});
});

test('what comes of a draft that was forgotten, or replaced, is not remembered', async () => {
  const area = memoryArea();
  const report = { revision: 0, state: 'done', checks: [] } as const;
  await writeSession(area, { draft });
  expect(await isAtHand(area, draft)).toBe(true);
  expect(await writeOutcome(area, draft, { report })).toBe(true);
  await forgetSession(area);
  expect(await isAtHand(area, draft)).toBe(false);
  expect(await writeOutcome(area, draft, { report })).toBe(false);
  await writeSession(area, { draft: newDraft(2000) });
  expect(await isAtHand(area, draft)).toBe(false);
  expect(await writeOutcome(area, draft, { report })).toBe(false);
  expect(area.items).toEqual({ draft: newDraft(2000) });
});

test('requests that came in outlive a draft, until they are old', async () => {
  const area = memoryArea();
  const looked = { text: 'eyJ', at: 1000 };
  await writeSession(area, { draft, looked, offer: { text: 'eyJ', at: -90_000_000 } });
  expect(await readSession(area, 1000 + draftLifetimeMs)).toEqual({ looked });
  expect(await readSession(area, 1000 + 24 * 3_600_000)).toEqual({});
  await forgetRequests(area);
  expect(area.items).toEqual({});
});
