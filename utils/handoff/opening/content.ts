import type { Result } from '../../result.ts';
import { failed, ok } from '../../result.ts';
import type { OpenProblem } from '../problem.ts';
import type { Handoff } from '../schema.ts';
import { handoffSchema, handoffVersion } from '../schema.ts';
import { mostBytes } from './limits.ts';

/** How deep a handoff may be nested; ours are six deep. */
const mostDepth = 20;

/** Reads the JSON of a file that was opened. Nothing of it is given back unless all of it holds. */
export function readContent(bytes: Uint8Array): Result<Handoff, OpenProblem> {
  if (bytes.length > mostBytes) return failed({ kind: 'unpacksTooLarge' });
  const json = utf8Of(bytes);
  if (json === undefined) return failed({ kind: 'contentUnreadable' });
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

/** Bytes as text; `undefined` where they are not UTF-8. A reader that guesses would show another text. */
export function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
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
