import { subjectWords } from '../utils/check-line-words.ts';
import { tokensOf } from '../utils/handoff/masked.ts';
import { receiptOf } from '../utils/handoff/receipt-of.ts';
import { receiptSchema, signReceipt } from '../utils/handoff/receipt.ts';
import type { Result } from '../utils/result.ts';
import { failed, ok } from '../utils/result.ts';
import { exitCodes } from './exit-codes.ts';
import type { FileIdentity } from './identities.ts';
import { openSealed } from './open-sealed.ts';
import type { Sealed } from './open-sealed.ts';
import { openingOptions, readOptions } from './options.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { refused } from './outcome.ts';
import { runChecks, verdictCode, verdictOf } from './run-checks.ts';
import { sayChecks } from './say-checks.ts';

const outcomes = ['works', 'fix', 'active'] as const;

/** `handoff receipt`: a signed acknowledgement of a sealed file, for its sender. */
export async function receiptCommand(args: readonly string[]): Promise<Outcome> {
  const given = readOptions(args, {
    ...openingOptions,
    check: { type: 'boolean' },
    outcome: { type: 'string' },
    by: { type: 'string' },
    note: { type: 'string' },
    'rotate-by': { type: 'string' },
  });
  if (!given.ok) return given.problem;
  const { values } = given.value;
  const wanted = outcomes.find((outcome) => outcome === values.outcome);
  if (values.outcome !== undefined && !wanted) {
    return refused(`--outcome is one of ${outcomes.join(', ')}.`);
  }
  if (!wanted && !values.check) {
    return refused('Say what came of it (--outcome fix or active), or have it checked (--check).');
  }
  const rotateBy = values['rotate-by'] ?? '';
  if (rotateBy && !/^\d{4}-\d{2}-\d{2}$/.test(rotateBy)) {
    return refused('--rotate-by is a date such as 2027-03-31.');
  }

  const sealed = await openSealed(given.value);
  if (!sealed.ok) return sealed.problem;
  const { handoff } = sealed.value;
  const signer = signerOf(sealed.value);
  if (!signer.ok) return signer.problem;
  const tokens = tokensOf(handoff);
  if (wanted === 'works' && tokens.length > 0 && !values.check) {
    return refused('"works" tells the sender that every check has passed: add --check.');
  }
  const checked = values.check ? await runChecks(handoff) : [];
  const says = checked.flatMap(sayChecks);
  const verdict = verdictOf(checked);
  if (verdict === 'unsettled' && !wanted) {
    return {
      says: [...says, 'No receipt: not everything could be checked.'],
      code: exitCodes.network,
    };
  }
  if (wanted === 'works' && verdict !== 'works') {
    return {
      says: [...says, 'No receipt: it does not work as it is.'],
      code: verdictCode(verdict),
    };
  }
  const { identity } = signer.value;
  const until = rotateBy ? `${rotateBy}T23:59:59.000Z` : handoff.rotateBy;
  const receipt = receiptOf(
    sealed.value,
    checked.map(({ lines }) => lines),
    {
      outcome: wanted ?? (verdict === 'fix' ? 'fix' : 'works'),
      by: values.by ?? identity.name,
      note: values.note,
      rotateBy: until,
    },
    { id: crypto.randomUUID(), now: new Date(), what: subjectWords },
  );
  const read = receiptSchema.safeParse(receipt);
  if (!read.success)
    return refused('--by, --note or --rotate-by is not of a form that a receipt can hold.');
  const signed = await signReceipt(receipt, identity.signing);
  return { output: { receipt, signed }, says, code: exitCodes.ok };
}

/** Who signs: the identity that opened the file, or else the first one. */
function signerOf({ identities, identity }: Sealed): Result<FileIdentity, Refusal> {
  const signer = identities[identity ?? 0];
  if (!signer)
    return failed(refused('A receipt is signed: name the identity with --identity FILE.'));
  return signer.signs
    ? ok(signer)
    : failed(
        refused(
          'This identity has no signing key, so nobody could tell whose the receipt is. Make one with handoff identity make, or take a backup from the extension.',
          exitCodes.identity,
        ),
      );
}
