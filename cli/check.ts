import { maskedIn, maskOf, tokensOf } from '../utils/handoff/masked.ts';
import { openSealed } from './open-sealed.ts';
import { openingOptions, readOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import type { CheckedAccount } from './run-checks.ts';
import { runChecks, verdictCode, verdictOf } from './run-checks.ts';
import { sayChecks } from './say-checks.ts';

/** `handoff check`: tries what a sealed file holds against HubSpot, beside the sender's checks. */
export async function checkCommand(args: readonly string[]): Promise<Outcome> {
  const given = readOptions(args, openingOptions);
  if (!given.ok) return given.problem;
  const sealed = await openSealed(given.value);
  if (!sealed.ok) return sealed.problem;
  const { handoff, sealedSha256 } = sealed.value;
  const checked = await runChecks(handoff);
  const verdict = verdictOf(checked);
  const accounts = checked.map(accountOf);
  const output = { verdict, handoffId: handoff.id, sealedSha256, accounts };
  return {
    output: maskedIn(output, tokensOf(handoff)),
    says: checked.flatMap(sayChecks),
    code: verdictCode(verdict),
  };
}

const accountOf = ({ account, report, compared }: CheckedAccount) => ({
  portalId: account.portal?.portalId,
  token: account.credential && maskOf(account.credential.token),
  facts: report.facts,
  checks: compared,
});
