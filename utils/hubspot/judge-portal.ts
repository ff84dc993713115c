import { readHost } from './hosts.ts';
import type { Item } from './item.ts';
import type { FindingProblem } from './problem.ts';
import type { Check, TokenFacts } from './report.ts';
import type { AccessToken } from './token.ts';

/** What says which account is meant: the open page, and what the handoff holds already. */
type Meant = {
  readonly portalId?: string;
  readonly host?: string;
  readonly items?: readonly Pick<Item, 'portalId'>[];
};

/**
 * The account's line: the token's portal, kind of account and region against the open page and the
 * items. Problems: `sandboxToken` and `testAccountToken` where a token of an account for trying out
 * is held against another one, `otherPortal`, `otherPortalThanItems`, `itemsOfPortals`; and, which
 * only tell, `pageHasNoPortal` and `regionDiffers`.
 */
export function judgePortal(
  facts: TokenFacts,
  meant: Meant,
  token?: Pick<AccessToken, 'region'>,
): Check {
  const problem = mismatch(facts, meant);
  if (problem) return { about: 'portal', state: 'fail', problem };
  const told = note(facts, meant, token);
  return told
    ? { about: 'portal', state: 'warn', problem: told }
    : { about: 'portal', state: 'pass' };
}

function mismatch(
  { portalId: tokenPortalId, accountType }: TokenFacts,
  { portalId: pagePortalId, items = [] }: Meant,
): FindingProblem | undefined {
  const portalIds = [...new Set(items.flatMap(({ portalId }) => portalId ?? []))];
  const wanted = [pagePortalId, ...portalIds].find((id) => id && id !== tokenPortalId);
  if (!wanted) return undefined;
  // A sandbox and a developer test account have portals and keys of their own.
  const portals = { tokenPortalId, wantedPortalId: wanted };
  if (pagePortalId === wanted || portalIds.length === 1) {
    if (accountType === 'SANDBOX') return { kind: 'sandboxToken', ...portals };
    if (accountType === 'DEVELOPER_TEST' || accountType === 'APP_DEVELOPER') {
      return { kind: 'testAccountToken', ...portals, accountType };
    }
  }
  if (pagePortalId === wanted) return { kind: 'otherPortal', tokenPortalId, pagePortalId };
  if (portalIds.length > 1) return { kind: 'itemsOfPortals', portalIds };
  return { kind: 'otherPortalThanItems', tokenPortalId, itemPortalId: wanted };
}

function note(
  facts: TokenFacts,
  { portalId, host, items = [] }: Meant,
  token: Pick<AccessToken, 'region'> | undefined,
): FindingProblem | undefined {
  if (!portalId) {
    return items.some((item) => item.portalId) ? undefined : { kind: 'pageHasNoPortal' };
  }
  const pageRegion = host && readHost(host)?.region;
  const tokenRegion = (token?.region ?? facts.region)?.toLowerCase();
  if (!pageRegion || !tokenRegion || pageRegion === tokenRegion) return undefined;
  return { kind: 'regionDiffers', tokenRegion, pageRegion };
}
