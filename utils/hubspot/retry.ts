import type { CallProblem } from './problem.ts';

/** How often a call is made in all, and how long a wait may be for it to be tried again by itself. */
const mostTries = 3;
const longestWait = 60;

/** Seconds to wait after the first failure on HubSpot's side, and after the second. */
const troubleWaits = [1, 3];

/**
 * How many seconds to wait before a call that failed is made once more; `undefined` where it is not,
 * since waiting would not mend it, the wait is too long, or it was tried often enough (`tries`).
 */
export function retryWait(problem: CallProblem, tries: number): number | undefined {
  if (tries >= mostTries) return undefined;
  switch (problem.kind) {
    case 'serverTrouble':
    case 'gatewayTrouble': {
      const asked = problem.kind === 'serverTrouble' ? problem.waitSeconds : undefined;
      return within(asked ?? troubleWaits[tries - 1]);
    }
    case 'rateLimited':
      return problem.policy === 'daily' ? undefined : within(problem.waitSeconds);
    case 'accountLocked':
    case 'accountMoving':
      return within(problem.waitSeconds);
    default:
      return undefined;
  }
}

const within = (seconds: number | undefined) =>
  seconds !== undefined && seconds <= longestWait ? Math.max(seconds, 0.1) : undefined;
