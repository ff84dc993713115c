import { createReadStream } from 'node:fs';
import { mostBytes } from '../utils/handoff/opening/limits.ts';
import type { Result } from '../utils/result.ts';
import { failed, ok } from '../utils/result.ts';
import type { Refusal } from './outcome.ts';
import { refused } from './outcome.ts';

/**
 * Reads a file, or standard input for `-`. It stops one byte beyond what any file of ours has, so that
 * an endless one is refused as too large.
 */
export async function readInput(path: string): Promise<Result<Uint8Array<ArrayBuffer>, Refusal>> {
  const stream = path === '-' ? process.stdin : createReadStream(path);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > mostBytes) break;
    }
  } catch (error) {
    return failed(refused(`Cannot read ${path} (${(error as NodeJS.ErrnoException).code}).`));
  }
  return ok(new Uint8Array(Buffer.concat(chunks)));
}

/** Reads text the same way. */
export async function readText(path: string): Promise<Result<string, Refusal>> {
  const bytes = await readInput(path);
  return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
}
