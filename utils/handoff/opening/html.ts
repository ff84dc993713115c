import { base64 } from '@scure/base';
import * as z from 'zod/mini';
import type { Result } from '../../result.ts';
import { failed, ok } from '../../result.ts';
import { joined, sameBytes, sha256, utf8 } from '../bytes.ts';
import type { OpenKeys, OpenedFile } from '../format.ts';
import type { PageBlock } from '../page-block.ts';
import {
  blockBegin,
  blockEnd,
  pageEnd,
  pageSealing,
  pageVersion,
  parametersOf,
} from '../page-block.ts';
import { pageKey } from '../page-key.ts';
import type { OpenProblem } from '../problem.ts';
import { utf8Of } from './content.ts';

/** Fewer rounds than this are none of ours, and more are not worked through. */
const [fewestIterations, mostIterations] = [100_000, 10_000_000];

const blockSchema = z.object({
  format: z.literal('hubspot-handoff-page'),
  version: z.int(),
  sealing: z.literal(pageSealing),
  iterations: z.int(),
  salt: z.string(),
  iv: z.string(),
  page: z.string(),
  data: z.string(),
  dataSha256: z.string(),
});

/**
 * Opens a page that opens itself (formats/html.ts), without running it. Every byte of it counts: the
 * page around the block by its digest, which is bound to what is sealed, and the block by its form.
 */
export async function openHtml(
  bytes: Uint8Array<ArrayBuffer>,
  { passphrase }: OpenKeys,
): Promise<Result<OpenedFile, OpenProblem>> {
  // A character a byte: places in the text are places in the bytes.
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.endsWith(pageEnd)) return failed({ kind: 'fileTruncated' });
  const start = text.indexOf(blockBegin) + blockBegin.length;
  const end = text.indexOf(blockEnd, start);
  const block =
    start > blockBegin.length && end > 0 ? readBlock(text.slice(start, end)) : undefined;
  if (!block) return failed({ kind: 'fileAltered' });
  if (block.version > pageVersion) return failed({ kind: 'fileNewer', version: block.version });
  if (block.version < pageVersion) return failed({ kind: 'fileAltered' });
  if (block.iterations > mostIterations) return failed({ kind: 'fileTooCostly' });
  const read = partsOf(block);
  if (!read || block.iterations < fewestIterations) return failed({ kind: 'fileAltered' });
  const page = joined(bytes.subarray(0, start), bytes.subarray(end));
  const whole =
    sameBytes(await sha256(page), read.page) && sameBytes(await sha256(read.data), read.dataSha256);
  if (!whole) return failed({ kind: 'fileAltered' });
  if (passphrase === undefined) return failed({ kind: 'passphraseNeeded' });
  const key = await pageKey(passphrase, read.salt, block.iterations);
  const additionalData = utf8(JSON.stringify(parametersOf(block)));
  const { iv, data } = read;
  const plain = await crypto.subtle
    .decrypt({ name: 'AES-GCM', iv, additionalData }, key, data)
    .catch(() => undefined);
  return plain ? jsonOf(new Uint8Array(plain)) : failed({ kind: 'passphraseWrong' });
}

/** The block, where it is to the byte as it would be written. */
function readBlock(text: string): PageBlock | undefined {
  try {
    const read = blockSchema.safeParse(JSON.parse(text));
    if (!read.success) return undefined;
    const { data, dataSha256 } = read.data;
    const asWritten = JSON.stringify({ ...parametersOf(read.data), data, dataSha256 });
    return asWritten === text ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** The bytes in a block; the decoder takes base64 in its one canonical form only. */
function partsOf({ salt, iv, page, data, dataSha256 }: PageBlock) {
  try {
    const [saltBytes, ivBytes] = [bytesOf(salt), bytesOf(iv)];
    if (saltBytes.length !== 16 || ivBytes.length !== 12) return undefined;
    return {
      salt: saltBytes,
      iv: ivBytes,
      page: bytesOf(page),
      data: bytesOf(data),
      dataSha256: bytesOf(dataSha256),
    };
  } catch {
    return undefined;
  }
}

const bytesOf = (text: string) => new Uint8Array(base64.decode(text));

function jsonOf(plain: Uint8Array): Result<OpenedFile, OpenProblem> {
  const text = utf8Of(plain);
  if (text === undefined) return failed({ kind: 'contentUnreadable' });
  try {
    const { json } = Object(JSON.parse(text)) as { json?: unknown };
    if (typeof json === 'string') return ok({ bytes: utf8(json) });
  } catch {
    // Somebody who has the passphrase sealed something else.
  }
  return failed({ kind: 'contentNotOurs' });
}
