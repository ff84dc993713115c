import type { Identity } from '../handoff/identity.ts';
import type { SessionArea } from '../session.ts';

/** Where in `storage.session` (memory only, closed to content scripts) unlocked identities lie. */
export const unlockedKey = 'unlocked';

/** The identities that are unlocked, and until when, in milliseconds since 1970. */
export type Unlocked = { readonly identities: readonly Identity[]; readonly until: number };

/** What is unlocked now; what is past its time is forgotten on the spot, should an alarm be late. */
export async function readUnlocked(
  area: Pick<SessionArea, 'get' | 'remove'>,
  now: number,
): Promise<Unlocked | undefined> {
  const { unlocked } = (await area.get([unlockedKey])) as { unlocked?: Unlocked };
  if (!unlocked || unlocked.until > now) return unlocked;
  await area.remove([unlockedKey]);
  return undefined;
}
