import { mostAccounts } from './handoff/most-accounts.ts';
import type { AccountName } from './handoff/problem.ts';
import type { CheckState, Report } from './hubspot/report.ts';
import { gravestOf } from './hubspot/report.ts';
import { parseToken } from './hubspot/token.ts';
import type { AccountDraft, Draft, Session, StoredReport } from './session.ts';

/**
 * How many items can be put aside and another account still be begun. With as many as an account
 * holds on top, all of it, its checks and the sealed file fit into the 10 MB that browsers give a
 * session: https://developer.chrome.com/docs/extensions/reference/api/storage (2026-11).
 */
export const mostItemsAside = 2000;

/** The part of the session that accounts are moved about in. */
export type Accounts = { readonly draft: Draft } & Pick<Session, 'report' | 'asideReports'>;

/** What is to be written of the session to move them. */
export type Move = {
  readonly draft: Partial<Draft>;
  /** Not named where it stays. */
  readonly report?: StoredReport | undefined;
  readonly asideReports: { readonly [id: string]: Report };
};

/** True where nothing of an account was entered. */
export const isEmpty = ({ token, items }: Pick<Draft, 'token' | 'items'>): boolean =>
  token.trim() === '' && items.length === 0;

/** What stands against beginning another account, if anything: there are as many as fit. */
export function isFull({ setAside, items }: Draft): 'accounts' | 'items' | undefined {
  if (setAside.length + 1 >= mostAccounts) return 'accounts';
  const all = setAside.reduce((sum, account) => sum + account.items.length, items.length);
  return all > mostItemsAside ? 'items' : undefined;
}

const blank = { token: '', items: [], page: undefined, rotates: undefined } as const;

/** Puts the account at hand aside, with its checks, and begins an empty one. */
export function putAside(accounts: Accounts, id: string): Move {
  const { draft } = accounts;
  return {
    draft: { ...blank, setAside: [...draft.setAside, accountOf(draft, id)] },
    report: undefined,
    asideReports: withReport(accounts, id),
  };
}

/**
 * Takes an account up again, with its checks. The one at hand goes where that one was, under `newId`;
 * an empty one goes for good.
 */
export function goBackTo(accounts: Accounts, id: string, newId: string): Move {
  const { draft } = accounts;
  const account = draft.setAside.find((one) => one.id === id);
  if (!account) return { draft: {}, asideReports: { ...accounts.asideReports } };
  const { [id]: report, ...others } = withReport(accounts, newId);
  const { token, items, page, rotates } = account;
  return {
    draft: {
      token,
      items,
      page,
      rotates,
      setAside: draft.setAside.flatMap((one) => {
        if (one.id !== id) return [one];
        return isEmpty(draft) ? [] : [accountOf(draft, newId)];
      }),
    },
    // A change of token and items counts the revision up by one.
    report: report && { ...report, state: 'done', revision: draft.revision + 1 },
    asideReports: others,
  };
}

/** Takes an account that is set aside out of the handoff. */
export function without({ draft, asideReports = {} }: Accounts, id: string): Move {
  const { [id]: _gone, ...others } = asideReports;
  return {
    draft: { setAside: draft.setAside.filter((one) => one.id !== id) },
    asideReports: others,
  };
}

function accountOf(draft: Draft, id: string): AccountDraft {
  const { items, page, rotates } = draft;
  const parsed = parseToken(draft.token);
  const token = parsed.ok ? parsed.value.token : draft.token.trim();
  return { id, token, items, ...(page && { page }), ...(rotates && { rotates }) };
}

/** The checks that are set aside, with those of the account at hand where they are of it as it is. */
function withReport({ draft, report, asideReports = {} }: Accounts, id: string) {
  const isCurrent = report?.state === 'done' && report.revision === draft.revision;
  if (!isCurrent || isEmpty(draft)) return asideReports;
  const { checks, facts } = report;
  return { ...asideReports, [id]: { checks, ...(facts && { facts }) } };
}

/** What an account can be called, by what is known of it. */
export function nameOf(
  { token, items, page }: Pick<AccountDraft, 'token' | 'items' | 'page'>,
  report: Pick<Report, 'facts'> | undefined,
): AccountName {
  const portalId =
    report?.facts?.portalId ??
    items.find((item) => item.portalId)?.portalId ??
    (token.trim() ? page?.portalId : undefined);
  const portalName = report?.facts?.portalName;
  const parsed = parseToken(token);
  return {
    ...(portalId && { portalId }),
    ...(portalName && { portalName }),
    ...(parsed.ok && { lastFour: parsed.value.token.slice(-4) }),
  };
}

/** The portals that more than one account is of. */
export function portalsTwice(names: readonly AccountName[]): string[] {
  const all = names.flatMap(({ portalId }) => portalId ?? []);
  return [...new Set(all.filter((portalId, at) => all.indexOf(portalId) !== at))];
}

/** The worst state among checks; `undefined` where nothing was checked. */
export const worstOf = (report: Pick<Report, 'checks'> | undefined): CheckState | undefined =>
  gravestOf(report?.checks ?? [])?.state;
