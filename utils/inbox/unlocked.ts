import type { Identity } from '../handoff/identity.ts';

/** Where in `storage.session` (memory only, closed to content scripts) unlocked identities lie. */
export const unlockedKey = 'unlocked';

/** The identities that are unlocked, and until when, in milliseconds since 1970. */
export type Unlocked = { readonly identities: readonly Identity[]; readonly until: number };

/** The part of `storage.session` that is used here. */
export type UnlockedArea = {
  get(key: string): Promise<{ [key: string]: unknown }>;
  remove(key: string): Promise<void>;
};

/** The identities that are unlocked now; none past their time, should the alarm have been late. */
export async function readUnlocked(area: UnlockedArea, now: number): Promise<readonly Identity[]> {
  const { [unlockedKey]: unlocked } = (await area.get(unlockedKey)) as { unlocked?: Unlocked };
  if (!unlocked) return [];
  if (unlocked.until > now) return unlocked.identities;
  await area.remove(unlockedKey);
  return [];
}
