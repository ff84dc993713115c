import { ask } from './ask.ts';
import type { PartName, Parts } from './parts.ts';

/** A part, loaded at the first call; `undefined` where the extension is no longer there to load it. */
export async function loadPart<Name extends PartName>(
  part: Name,
): Promise<Parts[Name] | undefined> {
  const parts: Partial<Parts> = self.handoff!;
  if (!parts[part]) await ask({ type: 'part', part });
  return parts[part];
}
