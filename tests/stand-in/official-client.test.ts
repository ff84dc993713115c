// HubSpot's own client works against the stand-in, and reads its refusals as HubSpot's.

import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { Client } from '@hubspot/api-client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readError } from '../../utils/hubspot/api-error.ts';
import { tokenNamed } from './accounts.ts';
import type { TokenName } from './accounts.ts';
import { startStandIn } from './server.ts';
import type { StandIn } from './server.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn({ bareAddress: 'api' });
  setDefaultCACertificates([standIn.certificate]);
});
afterAll(async () => {
  setDefaultCACertificates(getCACertificates('bundled'));
  await standIn.close();
});

/** The client as an integration has it, but for the address it asks. */
function clientOf(name: TokenName): Client {
  return new Client({
    accessToken: tokenNamed(name).token,
    basePath: `https://127.0.0.1:${standIn.port}`,
  });
}

describe('a good token', () => {
  test('reads whose account it is', async () => {
    const response = await clientOf('good').apiRequest({ path: '/account-info/v3/details' });
    expect(await response.json()).toMatchObject({ portalId: 7654321, accountType: 'STANDARD' });
    expect(standIn.requests.at(-1)).toMatchObject({ path: '/account-info/v3/details' });
  });

  test('reads one deal and one contact', async () => {
    const { crm } = clientOf('good');
    const deal = await crm.deals.basicApi.getById('9101', ['dealname', 'amount']);
    expect(deal.properties.dealname).toBe('Northwind renewal');
    expect(deal.createdAt).toBeInstanceOf(Date);
    const contact = await crm.contacts.basicApi.getById('9101', ['email']);
    expect(contact.properties.email).toBe('mira.example@example.com');
  });

  test('reads contacts and deals page by page', async () => {
    const { crm } = clientOf('good');
    const first = await crm.contacts.basicApi.getPage(2);
    const rest = await crm.contacts.basicApi.getPage(2, first.paging?.next?.after);
    const ids = [...first.results, ...rest.results].map(({ id }) => id);
    expect(ids).toEqual(['9101', '9102', '9103']);
    expect((await crm.deals.basicApi.getPage(10)).results).toHaveLength(3);
  });

  test('searches, reads batches, owners and pipelines', async () => {
    const { crm } = clientOf('good');
    const found = await crm.deals.searchApi.doSearch({ query: 'northwind', limit: 5 });
    expect(found.total).toBe(1);
    const batch = await crm.contacts.batchApi.read({
      inputs: [{ id: '9102' }],
      properties: ['email'],
      propertiesWithHistory: [],
    });
    expect(batch.results[0]?.id).toBe('9102');
    expect((await crm.owners.ownersApi.getPage()).results).toHaveLength(2);
    expect((await crm.pipelines.pipelinesApi.getAll('deals')).results).toHaveLength(2);
  });

  test('pages through hundreds of owners, lists and forms', async () => {
    const { crm, marketing } = clientOf('large');
    const owners = await crm.owners.ownersApi.getPage(undefined, undefined, 50);
    const next = await crm.owners.ownersApi.getPage(undefined, owners.paging?.next?.after, 50);
    expect([owners, next].map(({ results }) => results[0]?.id)).toEqual(['71001', '71051']);
    const email = await crm.owners.ownersApi.getPage('owner.7@cascade.example');
    expect(email.results.map(({ id }) => id)).toEqual(['71007']);
    expect((await crm.owners.ownersApi.getById(3007, 'userId')).id).toBe('71007');
    const search = { query: 'amber', count: 20, offset: 20 };
    const lists = await crm.lists.listsApi.doSearch(search);
    expect(lists).toMatchObject({ total: 26, hasMore: false, offset: 26 });
    expect(lists.lists).toHaveLength(6);
    const forms = await marketing.forms.formsApi.getPage(undefined, 50);
    expect(forms.results).toHaveLength(50);
    const schemas = await crm.schemas.coreApi.getAll();
    expect(schemas.results.map(({ objectTypeId }) => objectTypeId)).toEqual(['2-7701']);
  });
});

describe('refusals', () => {
  test('a missing scope', async () => {
    const deal = clientOf('missing-scope').crm.deals.basicApi.getById('9101');
    await expect(deal).rejects.toMatchObject({
      code: 403,
      body: {
        category: 'MISSING_SCOPES',
        errors: [{ context: { requiredGranularScopes: ['crm.objects.deals.read'] } }],
      },
    });
  });

  test('a revoked token', async () => {
    const contact = clientOf('revoked').crm.contacts.basicApi.getById('9101');
    await expect(contact).rejects.toMatchObject({
      code: 401,
      body: { category: 'INVALID_AUTHENTICATION' },
      headers: { 'x-hubspot-auth-failure': '401 Unauthorized' },
    });
  });

  test('a record that is not there', async () => {
    const contact = clientOf('good').crm.contacts.basicApi.getById('404404');
    await expect(contact).rejects.toMatchObject({ code: 404, body: { status: 'error' } });
  });

  /** What the client throws: the status and the parts of HubSpot's answer. */
  type Thrown = { code: number; body?: unknown; headers?: Record<string, string> };

  test.each([
    ['revoked', 401, 'tokenRejected'],
    ['expired', 401, 'tokenExpired'],
    ['missing-scope', 403, 'missingScopes'],
    ['legacy-scope-names', 403, 'missingScopes'],
    ['no-scope-list', 403, 'missingScopes'],
    ['not-public', 403, 'scopeNotOffered'],
    ['gated', 403, 'planLacks'],
    ['banned', 403, 'creatorBanned'],
    ['creator-lacks', 403, 'creatorLacksPermission'],
    ['locked', 423, 'accountLocked'],
    ['rate-limited', 429, 'rateLimited'],
    ['daily-limit', 429, 'rateLimited'],
    ['server-error', 500, 'serverTrouble'],
    ['html-error', 502, 'gatewayTrouble'],
    ['blocked', 403, 'notHubSpot'],
  ] as const)('%s: the client throws %i, which reads as %s here', async (name, status, kind) => {
    const thrown = await clientOf(name)
      .crm.deals.basicApi.getById('9101')
      .then(
        () => undefined,
        (error: Thrown) => error,
      );
    expect(thrown).toMatchObject({ code: status });
    const { body, headers } = thrown!;
    const json = typeof body === 'object' ? body : undefined;
    expect(readError({ status, headers: new Headers(headers), json })).toMatchObject({ kind });
  });

  test('a move to another region has no body, which the client cannot read', async () => {
    const deal = clientOf('migrating').crm.deals.basicApi.getById('9101');
    await expect(deal).rejects.toThrow('Cannot parse content');
  });

  test('its own retries heal what heals here', async () => {
    const client = new Client({
      accessToken: tokenNamed('server-heals').token,
      basePath: `https://127.0.0.1:${standIn.port}`,
      numberOfApiCallRetries: 3,
    });
    const deal = await client.crm.deals.basicApi.getById('9101');
    expect(deal.properties.dealname).toBe('Northwind renewal');
  });
});
