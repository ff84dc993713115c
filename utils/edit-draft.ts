import { browser } from 'wxt/browser';
import type { Draft, SessionArea } from './session.ts';
import { changeDraft, draftLifetimeMs, forgetAlarm, newDraft, readSession } from './session.ts';

/**
 * Changes the draft from the background, as a page of ours does: it is stored at once, and its time
 * begins anew. Pages that are open see it by the storage's events.
 */
export async function editDraft<Result>(
  decide: (draft: Draft) => { result: Result; change?: Partial<Draft> },
): Promise<Result> {
  const area = browser.storage.session as SessionArea;
  const now = Date.now();
  const { draft = newDraft(now) } = await readSession(area, now);
  const { result, change } = decide(draft);
  if (!change) return result;
  const next = changeDraft(draft, change, now);
  await area.set({ draft: next });
  await browser.alarms.create(forgetAlarm, { when: next.touchedAt + draftLifetimeMs });
  return result;
}
