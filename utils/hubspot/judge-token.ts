import type { accountDetails } from './answers.ts';
import type { CallProblem, FindingProblem } from './problem.ts';
import type { Check, TokenFacts } from './report.ts';
import type { Result } from '../result.ts';
import type { AccessToken } from './token.ts';
import { regionIsUnknown } from './token.ts';

/** What the account's details were read as. */
export type Details = Result<ReturnType<typeof accountDetails.parse>, CallProblem>;

/** True where HubSpot does not take the token at all. */
export const isRejection = ({ kind }: CallProblem): boolean =>
  kind === 'tokenRejected' || kind === 'tokenExpired';

/** The token's own line: whether HubSpot takes it, and what its form says. */
export function judgeToken(
  token: AccessToken,
  facts: TokenFacts | undefined,
  details: Details,
): Check {
  if (!facts && !details.ok) {
    const { problem } = details;
    return { about: 'token', state: isRejection(problem) ? 'fail' : 'notChecked', problem };
  }
  const warning: FindingProblem | undefined =
    token.kind === 'oauth'
      ? { kind: 'tokenOAuth' }
      : regionIsUnknown(token)
        ? { kind: 'tokenRegionUnknown', region: token.region! }
        : undefined;
  return warning
    ? { about: 'token', state: 'warn', problem: warning }
    : { about: 'token', state: 'pass' };
}
