import type { ReceiptProblem } from './handoff/problem.ts';
import { readReceipt } from './handoff/receipt.ts';
import { withReceived } from './rotation/received.ts';
import type { Result } from './result.ts';
import { failed, ok } from './result.ts';
import type { SentRow } from './sent/row.ts';
import { takeReceipt } from './sent/take.ts';
import { changeSentRows } from './sent-record.ts';
import { changeTokens } from './token-record.ts';

/**
 * Reads a receipt from a text around it and notes it with the handoff that it is of, which is given
 * back, and with the tokens that were in it.
 */
export async function noteReceipt(text: string): Promise<Result<SentRow, ReceiptProblem>> {
  const read = await readReceipt(text);
  if (!read.ok) return read;
  const { handoffId, at, rotateBy } = read.value.receipt;
  const now = Date.now();
  let taken = undefined as Result<SentRow[], ReceiptProblem> | undefined;
  try {
    await changeSentRows((rows) => {
      taken = takeReceipt(rows, read.value, now);
      return taken.ok ? taken.value : rows;
    });
  } catch (error) {
    if (!taken) throw error;
    if (taken.ok) return failed({ kind: 'receiptNotKept' });
  }
  if (!taken!.ok) return taken!;
  const noted = changeTokens((rows) =>
    withReceived(rows, {
      handoffId,
      at: Math.min(Date.parse(at), now),
      ...(rotateBy && { rotateBy: Date.parse(rotateBy) }),
    }),
  );
  // The handoff has the receipt by now: that its tokens show it too is not worth a refusal.
  await noted.catch(() => undefined);
  return ok(taken!.value.find(({ id }) => id === handoffId)!);
}
