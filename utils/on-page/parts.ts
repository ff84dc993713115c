import type { initByHand } from './by-hand.ts';
import type { initRows } from './rows.ts';

/** The parts of the page's script that are loaded when they are first needed, a file each. */
export const partNames = ['by-hand', 'rows'] as const;

/** The name of a part: its entrypoint, and the file it is built to, are named so too. */
export type PartName = (typeof partNames)[number];

/** What the parts that have run have left for the script that asked for them. */
export type Parts = { 'by-hand': typeof initByHand; rows: typeof initRows };

declare global {
  /** Set by the parts as they run, in the extension's own world of the page. */
  var handoffParts: Partial<Parts> | undefined;
}

/** Leaves a part where `loadPart` finds it. For the part's own entrypoint. */
export function providePart<Name extends keyof Parts>(name: Name, part: Parts[Name]): void {
  (globalThis.handoffParts ??= {})[name] = part;
}

/** A part, loaded at the first call; `undefined` where the extension is no longer there to load it. */
export async function loadPart<Name extends keyof Parts>(
  name: Name,
  load: (name: Name) => Promise<unknown>,
): Promise<Parts[Name] | undefined> {
  try {
    if (!globalThis.handoffParts?.[name]) await load(name);
  } catch {
    // Once the extension has gone, its API throws where it used to answer.
  }
  return globalThis.handoffParts?.[name];
}
