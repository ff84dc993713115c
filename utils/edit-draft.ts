import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import type { Draft, SessionArea } from './session.ts';
import { changeDraft, draftLifetimeMs, forgetAlarm, newDraft, readSession } from './session.ts';

/**
 * Changes the draft from the background, as a page of ours does: it is stored at once, and its time
 * begins anew. Pages that are open see it by the storage's events.
 */
export const editDraft = <Result>(decide: Decide<Result>): Promise<Result> =>
  oneByOne(() => change(decide));

/** What is to become of a draft, and what to tell whoever asked. */
type Decide<Result> = (draft: Draft) => { result: Result; change?: Partial<Draft> };

/** Each reads before it writes. */
const oneByOne = inTurn();

async function change<Result>(decide: Decide<Result>): Promise<Result> {
  const area = browser.storage.session as SessionArea;
  const now = Date.now();
  const { draft = newDraft(now) } = await readSession(area, now);
  const { result, change: wanted } = decide(draft);
  if (!wanted) return result;
  const next = changeDraft(draft, wanted, now);
  await area.set({ draft: next });
  await browser.alarms.create(forgetAlarm, { when: next.touchedAt + draftLifetimeMs });
  return result;
}
