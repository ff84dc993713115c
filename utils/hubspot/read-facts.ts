import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import { accountDetails, tokenInfo } from './answers.ts';
import type { Api } from './api.ts';
import { callApi } from './api.ts';
import type { ApiVersion } from './api-paths.ts';
import type { Details } from './judge-token.ts';
import { isRejection } from './judge-token.ts';
import type { CallProblem } from './problem.ts';
import type { TokenFacts } from './report.ts';

/** What HubSpot lists of a token: whose it is, and its scopes. */
export type Info = Result<ReturnType<typeof tokenInfo.parse>, CallProblem>;

/**
 * Reads whose account a token is for, and which version of the API the account answers in: the dated
 * one, or v3 where that is not there. `onV3` is called as soon as that is known.
 */
export async function readAccount(
  api: Api,
  onV3?: () => void,
): Promise<{ version: ApiVersion; details: Details }> {
  const dated = await read(api, { path: '/account-info/2026-09/details' }, accountDetails);
  if (dated.ok || dated.problem.kind !== 'notFound') return { version: '2026-09', details: dated };
  onV3?.();
  const details = await read(api, { path: '/account-info/v3/details' }, accountDetails);
  return { version: 'v3', details };
}

/** Reads what HubSpot lists of the token; its 404 says that it lists nothing of this one. */
export const readTokenInfo = (api: Api): Promise<Info> =>
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

/** What is known of the token by both; `undefined` where neither tells whose it is. */
export function joinFacts(details: Details, info: Info): TokenFacts | undefined {
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
