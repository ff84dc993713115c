import type { Opened } from '../../utils/handoff/open.ts';
import type { OpenProblem } from '../../utils/handoff/problem.ts';
import type { Result } from '../../utils/result.ts';
import { ok } from '../../utils/result.ts';
import { unlockedKeys } from './keys.ts';
import type { Open } from './opener.ts';

/** A file that was opened, and the public key of the identity that did; none where a passphrase did. */
export type OpenedHere = Opened & { readonly recipient?: string };

/** Opens a sealed file with whichever identity is unlocked just now, or with a passphrase. */
export async function openUnlocked(
  open: Open,
  bytes: Uint8Array<ArrayBuffer>,
  passphrase?: string,
): Promise<Result<OpenedHere, OpenProblem>> {
  const unlocked = await unlockedKeys();
  const identities = unlocked.map(({ age }) => age);
  const opened = await open(bytes, {
    identities,
    ...(passphrase !== undefined && { passphrase }),
  });
  if (!opened.ok) return opened;
  const recipient = unlocked[opened.value.identity ?? -1]?.recipient;
  return ok({ ...opened.value, ...(recipient && { recipient }) });
}
