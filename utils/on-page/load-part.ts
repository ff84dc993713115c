import type { PartMessage } from './page-messages.ts';
import type { PartName, Parts } from './parts.ts';

/** A part, loaded at the first call; `undefined` where the extension is no longer there to load it. */
export async function loadPart<Name extends PartName>(
  part: Name,
): Promise<Parts[Name] | undefined> {
  const parts: Partial<Parts> = globalThis.handoff!;
  try {
    if (!parts[part]) {
      await chrome.runtime.sendMessage({ type: 'part', part } satisfies PartMessage);
    }
  } catch {
    // Once the extension has gone, its API throws where it used to answer.
  }
  return parts[part];
}
