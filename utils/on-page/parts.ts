import type { lend } from './lend.ts';
import type { initRows } from './rows.ts';
import type { initTools } from './tools.ts';

/** The parts of the page's script that are loaded when they are first needed, a file each. */
export type Parts = { tools: ReturnType<typeof initTools>; rows: ReturnType<typeof initRows> };

/** The name of a part: its entrypoint, and the file it is built to, are named so too. */
export type PartName = keyof Parts;

/** The names of the parts. */
export const partNames: readonly PartName[] = ['tools', 'rows'];

declare global {
  /**
   * In the extension's own world of the page, which sees none of it: what the page's script lends,
   * and the parts, which leave themselves here as they run. One that is loaded twice is made once.
   */
  var handoff: (ReturnType<typeof lend> & Partial<Parts>) | undefined;
}
