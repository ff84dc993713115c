import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import { accountDetails, tokenInfo } from './answers.ts';
import type { Api } from './api.ts';
import { callApi } from './api.ts';
import { checkItem } from './check-item.ts';
import type { Item } from './item.ts';
import type { ApiVersion } from './api-paths.ts';
import type { CallProblem, FindingProblem, HubSpotProblem } from './problem.ts';
import type { Check, Report, TokenFacts } from './report.ts';
import type { AccessToken } from './token.ts';
import { regionIsUnknown } from './token.ts';

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
  const checks = [tokenCheck, judgePortal(facts, expected), judgeScopes(facts, items), ...items];
  return { checks, facts };
}

type Details = Result<ReturnType<typeof accountDetails.parse>, CallProblem>;
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

const isRejection = ({ kind }: CallProblem): boolean =>
  kind === 'tokenRejected' || kind === 'tokenExpired';

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

function judgeToken(token: AccessToken, facts: TokenFacts | undefined, details: Details): Check {
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

function judgePortal(facts: TokenFacts, expected: Expected): Check {
  if (!expected.portalId) {
    return { about: 'portal', state: 'warn', problem: { kind: 'pageHasNoPortal' } };
  }
  if (expected.portalId === facts.portalId) return { about: 'portal', state: 'pass' };
  const problem: HubSpotProblem = {
    kind: 'otherPortal',
    tokenPortalId: facts.portalId,
    pagePortalId: expected.portalId,
  };
  return { about: 'portal', state: 'fail', problem };
}

/** The scopes line fails where any item failed for a missing scope, and names them together. */
function judgeScopes(facts: TokenFacts, items: readonly Check[]): Check {
  const missing = items.flatMap(({ problem }) =>
    problem?.kind === 'missingScopes' ? [problem.scopes] : [],
  );
  if (missing.length > 0) {
    const scopes = [...new Set(missing.flat())];
    return { about: 'scopes', state: 'fail', problem: { kind: 'missingScopes', scopes } };
  }
  return facts.scopes
    ? { about: 'scopes', state: 'pass' }
    : { about: 'scopes', state: 'warn', problem: { kind: 'scopesUnknown' } };
}
