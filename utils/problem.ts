import type {
  IdentityProblem,
  OpenProblem,
  ReceiptProblem,
  RequestProblem,
  SealProblem,
} from './handoff/problem.ts';
import type { HubSpotProblem } from './hubspot/problem.ts';

/** Every problem that a person can be told of. */
export type Problem =
  | HubSpotProblem
  | SealProblem
  | OpenProblem
  | RequestProblem
  | ReceiptProblem
  | IdentityProblem;
