import type { Result } from '../../result.ts';
import { failed, ok } from '../../result.ts';
import type { OpenProblem } from '../problem.ts';
import type { Handoff } from '../schema.ts';
import { handoffSchema, handoffVersion } from '../schema.ts';
import { mostBytes } from './limits.ts';

/** How deep a handoff may be nested; ours are six deep. */
const mostDepth = 20;

/** Reads the JSON of a file that was opened. Nothing of it is given back unless all of it holds. */
export function readContent(json: string): Result<Handoff, OpenProblem> {
  if (json.length > mostBytes) return failed({ kind: 'unpacksTooLarge' });
  if (!/^\s*\{/.test(json)) return failed({ kind: 'contentNotOurs' });
  if (depthOf(json) > mostDepth) return failed({ kind: 'contentUnreadable' });
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch {
    return failed({ kind: 'contentUnreadable' });
  }
  const { format, version } = Object(content) as { format?: unknown; version?: unknown };
  if (format !== 'hubspot-handoff') return failed({ kind: 'contentNotOurs' });
  if (typeof version === 'number' && version > handoffVersion) {
    return failed({ kind: 'fileNewer', version });
  }
  const read = handoffSchema.safeParse(content);
  return read.success ? ok(read.data) : failed({ kind: 'contentUnreadable' });
}

/**
 * How deep a JSON text is nested, found in one pass and without nesting ourselves: brackets in
 * strings do not count. No pattern does it, since a long or unended string exhausts its stack or time.
 */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const mark = json[at];
    if (inString) {
      if (mark === '\\') at++;
      else if (mark === '"') inString = false;
    } else if (mark === '"') inString = true;
    else if (mark === '{' || mark === '[') deepest = Math.max(deepest, ++depth);
    else if (mark === '}' || mark === ']') depth--;
  }
  return deepest;
}
