import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import { accountDetails, tokenInfo } from './answers.ts';
import type { Api } from './api.ts';
import { callApi } from './api.ts';
import { checkItem } from './check-item.ts';
import type { Item } from './item.ts';
import type { ApiVersion } from './api-paths.ts';
import { judgePortal } from './judge-portal.ts';
import { judgeScopes } from './judge-scopes.ts';
import type { Details } from './judge-token.ts';
import { isRejection, judgeToken } from './judge-token.ts';
import type { CallProblem } from './problem.ts';
import type { Check, Report, TokenFacts } from './report.ts';
import type { AccessToken } from './token.ts';

/** What the person has before them: the open page's portal, and the items in the handoff. */
export type Expected = { readonly portalId?: string; readonly items: readonly Item[] };

/**
 * Tries a token against what is expected of it: whose it is, what it may do, and one read for
 * each item. Two round trips deep, three where the account lacks the dated API.
 */
export async function checkToken(
  token: AccessToken,
  expected: Expected,
  api: Omit<Api, 'token'>,
): Promise<Report> {
  const call: Api = { ...api, token: token.token };
  const [account, info] = await Promise.all([readAccount(call), readTokenInfo(call)]);
  const facts = joinFacts(account.details, info);
  const tokenCheck = judgeToken(token, facts, account.details);
  if (!facts) {
    const items = expected.items.map((item): Check => ({
      about: 'item',
      item,
      state: 'notChecked',
      problem: { kind: 'notTried' },
    }));
    return { checks: [tokenCheck, ...items] };
  }
  const items = await Promise.all(
    expected.items.map((item) => checkItem(item, facts, account.version, call)),
  );
  const scopes = namedUnlisted(judgeScopes(facts, items, account.version), info);
  const checks = [tokenCheck, judgePortal(facts, expected), scopes, ...items];
  return { checks, facts };
}

/** Says why the scopes are unknown where HubSpot has no such list: it is no record that is missing. */
function namedUnlisted(check: Check, info: Info): Check {
  if (info.ok || info.problem.kind !== 'notFound') return check;
  if (check.problem?.kind !== 'scopesUnknown') return check;
  return { ...check, problem: { ...info.problem, kind: 'scopesNotListed' } };
}

type Info = Result<ReturnType<typeof tokenInfo.parse>, CallProblem>;

async function readAccount(api: Api): Promise<{ version: ApiVersion; details: Details }> {
  const dated = await read(api, { path: '/account-info/2026-09/details' }, accountDetails);
  if (dated.ok || dated.problem.kind !== 'notFound') return { version: '2026-09', details: dated };
  const details = await read(api, { path: '/account-info/v3/details' }, accountDetails);
  return { version: 'v3', details };
}

const readTokenInfo = (api: Api): Promise<Info> =>
  read(
    api,
    {
      path: '/oauth/v2/private-apps/get/access-token-info',
      body: { tokenKey: api.token },
    },
    tokenInfo,
  );

async function read<Value>(
  api: Api,
  call: Parameters<typeof callApi>[1],
  schema: { safeParse(value: unknown): { success: boolean; data?: Value } },
): Promise<Result<Value, CallProblem>> {
  const answer = await callApi(api, call);
  if (!answer.ok) return answer;
  const parsed = schema.safeParse(answer.value);
  return parsed.success ? ok(parsed.data as Value) : failed({ kind: 'unexpectedAnswer' });
}

function joinFacts(details: Details, info: Info): TokenFacts | undefined {
  if (!details.ok && (!info.ok || isRejection(details.problem))) return undefined;
  const account = details.ok ? details.value : undefined;
  const whose = info.ok ? info.value : undefined;
  return {
    portalId: account?.portalId ?? whose!.hubId,
    ...(account?.portalName && { portalName: account.portalName }),
    ...(account?.accountType && { accountType: account.accountType }),
    ...(account?.uiDomain && { uiDomain: account.uiDomain }),
    ...(account?.dataHostingLocation && { region: account.dataHostingLocation }),
    ...(whose?.appId && { appId: whose.appId }),
    ...(whose?.userId && { userId: whose.userId }),
    ...(whose && { scopes: whose.scopes }),
  };
}
