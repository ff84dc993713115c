import { accountOf, findToken } from '../accounts.ts';
import { resourceNotFound } from '../errors.ts';
import type { Call } from './call.ts';
import { ok } from './call.ts';

/**
 * account-info `details`: whose account the token is for. The date-versioned answer adds the name
 * and the date of creation (account-info API docs, 2026-09).
 */
export function details({ account, dated }: Call): Response {
  const { portalName, createdAt, portalId, ...rest } = account;
  return ok({
    portalId: Number(portalId),
    ...rest,
    additionalCurrencies: [],
    utcOffsetMilliseconds: Number.parseInt(account.utcOffset, 10) * 3_600_000,
    ...(dated ? { portalName, createdAt } : {}),
  });
}

/** Today's use of the account's private apps. */
export function dailyUsage({ row, dated }: Call): Response {
  const results = [
    {
      name: dated ? 'private-apps-api-calls-daily' : 'Private Apps API Calls',
      usageLimit: 250_000,
      currentUsage: row.userId,
      collectedAt: '2026-11-21T09:00:00Z',
      fetchStatus: 'SUCCESS',
      resetsAt: '2026-11-22T05:00:00Z',
    },
  ];
  return ok({ results });
}

/** `access-token-info`: the token named in the body, with its scopes; an unknown one is 404. */
export function introspect({ body, row: bearer }: Call): Response {
  const row = findToken(String(body.tokenKey));
  if (!row || row.behaviour === 'unauthorized' || bearer.behaviour === 'no-introspection') {
    return resourceNotFound();
  }
  const { userId, appId } = row;
  const trails = row.behaviour === 'list-trails';
  const scopes = row.scopes.filter((scope) => !trails || scope !== 'crm.objects.deals.read');
  return ok({ userId, hubId: Number(accountOf(row.portalId).portalId), appId, scopes });
}
