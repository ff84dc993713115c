import type { CheckLine } from '../handoff/schema.ts';
import type { CheckState } from '../hubspot/report.ts';
import { gravestOf } from '../hubspot/report.ts';
import type { InboxAccount, InboxRow, InboxState } from './row.ts';

/** The checks of a handoff as made here: for each account its lines, none where it has no token. */
export type Checked = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly accounts: readonly (readonly CheckLine[])[];
};

/** The gravest of some checks, with the kind of its problem; `undefined` where none was made. */
export function worstOf(
  lines: readonly CheckLine[],
): Pick<InboxAccount, 'worst' | 'problem'> | undefined {
  const line = gravestOf(lines);
  return line && { worst: line.state, ...(line.problem && { problem: line.problem.kind }) };
}

/**
 * A row after a check. What failed is to be fixed; what could not be checked, without a network say,
 * leaves the state as it was.
 */
export function withChecked(row: InboxRow, { at, accounts }: Checked): InboxRow {
  const worst = accounts.map(worstOf);
  return {
    ...row,
    checkedAt: at,
    state: stateAfter(
      row.state,
      worst.flatMap((one) => one?.worst ?? []),
    ),
    accounts: row.accounts.map((account, index) => withWorst(account, worst[index])),
  };
}

function withWorst(account: InboxAccount, found: ReturnType<typeof worstOf>): InboxAccount {
  const { worst: _, problem: __, ...rest } = account;
  return { ...rest, ...found };
}

function stateAfter(before: InboxState, worst: readonly CheckState[]): InboxState {
  if (worst.includes('fail')) return 'fix';
  if (worst.length === 0 || worst.includes('notChecked')) return before;
  return before === 'active' ? 'active' : 'works';
}
