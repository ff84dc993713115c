import { armor } from 'age-encryption';
import type { Result } from '../../result.ts';
import { failed, ok } from '../../result.ts';
import type { OpenProblem } from '../problem.ts';

const begin = '-----BEGIN AGE ENCRYPTED FILE-----';
const end = '-----END AGE ENCRYPTED FILE-----';

/** White space before the armor that is looked through to find it. */
const longestLead = 1000;

/**
 * The binary form of an age file (https://c2sp.org/age#ascii-armor). An armor must be as age writes
 * it, but for what a mail or a paste does to text: its lines may all end with CR LF, white space may
 * stand before it, and its last line break may be missing or there more than once.
 */
export function withoutArmor(
  bytes: Uint8Array<ArrayBuffer>,
): Result<Uint8Array<ArrayBuffer>, OpenProblem> {
  const latin1 = new TextDecoder('latin1');
  const start = latin1.decode(bytes.subarray(0, longestLead)).trimStart();
  if (!start.startsWith('-----')) return ok(bytes);
  const text = latin1.decode(bytes).trimStart();
  if (!text.trimEnd().endsWith(end)) {
    return failed({ kind: text.includes(end) ? 'fileAltered' : 'fileTruncated' });
  }
  if (!text.startsWith(begin)) return failed({ kind: 'fileAltered' });
  try {
    const binary = armor.decode(text);
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const asWritten = armor.encode(binary).trimEnd().replaceAll('\n', lineEnd);
    const after = text.slice(asWritten.length).replaceAll(lineEnd, '');
    return text.startsWith(asWritten) && after === ''
      ? ok(new Uint8Array(binary))
      : failed({ kind: 'fileAltered' });
  } catch {
    return failed({ kind: 'fileAltered' });
  }
}
