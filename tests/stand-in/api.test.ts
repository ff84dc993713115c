import { describe, expect, test } from 'vitest';
import { tokenNamed } from './accounts.ts';
import { handleApi, standInFetch } from './api.ts';
import { matchPath } from './api/match.ts';
import { routes } from './api/routes.ts';
import { call } from './call.ts';

async function json(response: Promise<Response>): Promise<any> {
  return (await response).json();
}

const form = '866a9eb0-c553-49c6-9374-431e82d71b5e';
const campaign = '2b7a1c60-0000-4000-8000-00000000c001';

// Each route once in every version: [path, what its answer must hold].
const answers: readonly [string, object][] = [
  ['/account-info/v3/details', { portalId: 7654321, uiDomain: 'app.hubspot.com' }],
  ['/account-info/2026-09/details', { portalId: 7654321, portalName: 'Aurora Demo' }],
  ['/account-info/v3/api-usage/daily/private-apps', { results: [{ usageLimit: 250_000 }] }],
  ['/account-info/2026-03/api-usage/daily/private-apps', { results: [{ usageLimit: 250_000 }] }],
  ['/crm/v3/objects/contacts?limit=1', { results: [{ id: '9101' }] }],
  ['/crm/objects/2026-09/0-2?limit=1', { results: [{ id: '9202' }] }],
  ['/crm/v3/objects/contacts/9101', { properties: { lastname: 'Example' } }],
  [
    '/crm/v3/objects/deals/9101?properties=dealname',
    { properties: { dealname: 'Northwind renewal' } },
  ],
  ['/crm/objects/2026-09/0-2/9202', { properties: { name: 'Northwind Example Ltd' } }],
  ['/crm/objects/2026-03/tickets/5551', { id: '5551' }],
  ['/crm/v3/objects/0-47/9101', { properties: { hs_meeting_outcome: 'SCHEDULED' } }],
  ['/crm/v3/objects/2-7701/9303', { properties: { name: 'MV Placeholder' } }],
  ['/crm/v3/objects/p7654321_vessels/9303', { id: '9303' }],
  ['/crm/v3/objects/contacts/mira.example@example.com?idProperty=email', { id: '9101' }],
  ['/crm/v3/schemas', { results: [{ objectTypeId: '2-7701' }] }],
  ['/crm-object-schemas/v3/schemas', { results: [{ fullyQualifiedName: 'p7654321_vessels' }] }],
  ['/crm-object-schemas/2026-09/schemas/2-7701', { labels: { singular: 'Vessel' } }],
  ['/crm/v3/pipelines/deals', { results: [{ id: 'default' }, { id: '12345' }] }],
  ['/crm/pipelines/2026-09/0-3/12345', { label: 'Renewals' }],
  ['/crm/v3/owners/', { results: [{ id: '61001' }, { id: '61002' }] }],
  ['/crm/v3/owners/61001', { userId: 1001 }],
  ['/crm/owners/2026-09', { results: [{ id: '61001' }, { id: '61002' }] }],
  ['/crm/owners/2026-09/61002', { userId: 1002 }],
  ['/crm/v3/lists/4242', { list: { listId: '4242', objectTypeId: '0-1' } }],
  ['/crm/lists/2026-09/4242', { list: { name: 'Renewals this quarter' } }],
  ['/crm/v3/lists/idmapping?legacyListId=771000001', { listId: '4242' }],
  ['/scheduler/v3/meetings/meeting-links', { total: 3 }],
  [
    '/scheduler/2026-09/meetings/meeting-links/book/acme%2Fconsult-30?timezone=UTC',
    { linkId: '31415926' },
  ],
  ['/automation/v4/flows', { results: [{ id: '567500453' }] }],
  ['/automation/v4/flows/567500453', { name: 'Renewal reminder' }],
  ['/automation/v4/sequences/248070596', { name: 'Renewal follow-up' }],
  ['/marketing/v3/forms', { results: [{ id: form }] }],
  [`/marketing/v3/forms/${form}`, { name: 'Contact us' }],
  ['/marketing/campaigns/2026-09', { results: [{ id: campaign }] }],
  [`/marketing/v3/campaigns/${campaign}`, { properties: { hs_name: 'Autumn launch' } }],
  ['/conversations/v3/conversations/threads/998877', { status: 'OPEN' }],
  ['/conversations/conversations/2026-09/threads/998877', { status: 'OPEN' }],
];

describe('routes', () => {
  test.each(answers)('GET %s', async (path, held) => {
    const response = await call('all-scopes', path);
    expect(response.status).toBe(200);
    expect(response.headers.get('X-HubSpot-RateLimit-Remaining')).toBe('99');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(await response.json()).toMatchObject(held);
  });

  test('every GET route is tried above', () => {
    const tried = answers.map(([path]) => path.split('?')[0] ?? '');
    for (const { method, paths } of routes) {
      if (method === 'POST') continue;
      expect(
        paths.some((path) => tried.some((t) => matchPath(path, t))),
        paths[0],
      ).toBe(true);
    }
  });

  test('v3 details say no name; the token decides the account', async () => {
    const { portalName } = await json(call('good', '/account-info/v3/details'));
    expect(portalName).toBeUndefined();
    const other = await json(call('other-portal', '/account-info/v3/details'));
    expect(other).toMatchObject({ portalId: 24680135, dataHostingLocation: 'eu1' });
    const sandbox = await json(call('sandbox', '/account-info/2026-09/details'));
    expect(sandbox).toMatchObject({ accountType: 'SANDBOX', utcOffsetMilliseconds: -18_000_000 });
  });

  test('lists come in pages', async () => {
    const links = '/scheduler/v3/meetings/meeting-links';
    const first = await json(call('good', `${links}?limit=2`));
    const second = await json(call('good', `${links}?limit=2&after=${first.paging.next.after}`));
    expect([...first.results, ...second.results].map(({ slug }) => slug)).toEqual([
      'acme/consult-30',
      'aurora-demo',
      'onboarding',
    ]);
    expect(second.paging).toBeUndefined();
  });

  test('records are searched, and read in batches', async () => {
    const filters = [{ propertyName: 'dealname', operator: 'EQ', value: 'Northwind renewal' }];
    const body = { filterGroups: [{ filters }] };
    const found = await call('good', '/crm/v3/objects/deals/search', { json: body });
    expect(found.headers.get('X-HubSpot-RateLimit-Remaining')).toBeNull();
    expect(await found.json()).toMatchObject({ total: 1, results: [{ id: '9101' }] });

    const inputs = [{ id: '9101' }, { id: '404' }];
    const batch = await call('good', '/crm/v3/objects/deals/batch/read', { json: { inputs } });
    expect(batch.status).toBe(207);
    expect(await batch.json()).toMatchObject({ results: [{ id: '9101' }], numErrors: 1 });
  });

  test('the limit of search is its own', async () => {
    const response = await call('search-limit', '/crm/v3/objects/deals/search', { json: {} });
    expect(response.status).toBe(429);
    expect(await response.json()).toMatchObject({
      message: 'You have reached your secondly limit.',
    });
  });
});

describe('access-token-info', () => {
  const address = 'https://api.hubapi.com/oauth/v2/private-apps/get/access-token-info';
  const ask = (tokenKey: string, bearer?: string) =>
    standInFetch()(address, {
      method: 'POST',
      body: JSON.stringify({ tokenKey }),
      headers: bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` },
    });
  const { token, scopes } = tokenNamed('good');
  const other = tokenNamed('other-portal').token;

  test('says whose the token is and what it may do, on na1 without a bearer too', async () => {
    const told = { hubId: 7654321, userId: 1001, appId: 39045903, scopes };
    expect(await json(ask(token, token))).toEqual(told);
    expect(await json(ask(token))).toEqual(told);
  });

  test('a token of eu1 needs the bearer', async () => {
    expect((await ask(other)).status).toBe(401);
    expect(await json(ask(other, other))).toMatchObject({ hubId: 24680135 });
  });

  test('an unknown token is 404, or 401 where it is the bearer as well', async () => {
    expect((await ask('pat-na1-nothing')).status).toBe(404);
    expect((await ask('pat-na1-nothing', 'pat-na1-nothing')).status).toBe(401);
  });

  test('where it is lacking, it is 404', async () => {
    const key = tokenNamed('no-introspection').token;
    expect((await ask(key, key)).status).toBe(404);
  });
});

function askAs(authorization: string): Promise<Response> {
  const headers = { Authorization: authorization };
  return handleApi(new Request('https://api.hubapi.com/account-info/v3/details', { headers }));
}

describe('refusals', () => {
  // [token, path, status, what the body must hold]
  const refused: readonly [Parameters<typeof call>[0], string, number, object][] = [
    ['good', '/crm/v3/objects/contacts/404404', 404, { message: 'resource not found' }],
    [
      'good',
      '/crm/v3/objects/contacts/undefined',
      404,
      { context: { id: ['undefined'] }, category: 'OBJECT_NOT_FOUND' },
    ],
    [
      'good',
      '/crm/v3/objects/widgets/1',
      400,
      { message: 'Unable to infer object type from: widgets' },
    ],
    [
      'good',
      '/crm/v3/objects/vessels/9303',
      400,
      { message: 'Unable to infer object type from: vessels' },
    ],
    [
      'all-scopes',
      '/crm/v3/objects/0-970/1',
      403,
      { message: expect.stringContaining('available for public use') },
    ],
    ['good', '/crm/v3/lists/771000001', 404, {}],
    ['good', '/scheduler/v3/meetings/meeting-links/book/consult-30?timezone=UTC', 404, {}],
    ['good', '/scheduler/v3/meetings/meeting-links/book/acme/consult-30?timezone=UTC', 404, {}],
    ['good', '/scheduler/v3/meetings/meeting-links/book/acme%2Fconsult-30', 400, {}],
    ['good', '/crm/objects/2027-01/0-1/9101', 404, {}],
    ['good', '/nothing/here', 404, {}],
    ['no-dated', '/crm/objects/2026-09/0-1/9101', 404, {}],
  ];

  test.each(refused)('%s GET %s → %i', async (name, path, status, held) => {
    const response = await call(name, path);
    expect(response.status).toBe(status);
    const body = await response.json();
    expect(body).toMatchObject({ status: 'error', ...held });
    expect(response.headers.get('X-HubSpot-Correlation-Id')).toBe(body.correlationId);
  });

  // [path, the scopes its 403 names]
  const lacking: readonly [string, string[]][] = [
    ['/automation/v4/flows/567500453', ['automation']],
    [`/marketing/v3/forms/${form}`, ['forms']],
    ['/conversations/v3/conversations/threads/998877', ['conversations.read']],
    [`/marketing/campaigns/2026-09/${campaign}`, ['marketing.campaigns.read']],
    ['/crm/objects/2026-09/emails', ['crm.objects.contacts.read', 'sales-email-read']],
    ['/crm/v3/objects/0-53/1', ['crm.objects.invoices.read']],
    ['/automation/v4/sequences/248070596', ['automation.sequences.read']],
  ];

  test.each(lacking)('GET %s names what is lacking', async (path, scopes) => {
    const response = await call('good', path);
    expect(response.status).toBe(403);
    const { category, errors } = await response.json();
    expect(category).toBe('MISSING_SCOPES');
    expect(errors[0].context.requiredGranularScopes).toEqual(scopes);
  });

  test('one of several alternatives is enough where they are alternatives', async () => {
    expect((await call('good', '/crm/v3/objects/emails')).status).toBe(200);
  });

  test('no token, a masked one and a key of the CLI are refused', async () => {
    const masked = await askAs('Bearer pat-na1-0000****-****-****-****-************');
    expect(masked.headers.get('X-HubSpot-Auth-Failure')).toBe('401 Unauthorized');
    expect((await askAs('')).status).toBe(401);
    const cli = await askAs(`Bearer CiRuYTEt${'A'.repeat(90)}`);
    expect(await cli.json()).toMatchObject({ category: 'EXPIRED_AUTHENTICATION' });
  });
});

describe('standInFetch', () => {
  const headers = { Authorization: `Bearer ${tokenNamed('redirect').token}` };
  const address = 'https://api.hubapi.com/account-info/v3/details';

  test.each([
    'https://api.hubapi.com.example/',
    'http://api.hubapi.com/',
    'https://app.hubspot.com/',
  ])('reaches nothing at %s', async (url) => {
    await expect(standInFetch()(url)).rejects.toThrow(TypeError);
  });

  test('treats a redirect as a browser does', async () => {
    await expect(standInFetch()(address, { headers, redirect: 'error' })).rejects.toThrow(
      TypeError,
    );
    await expect(standInFetch()(address, { headers })).rejects.toThrow('collector.example');
    const manual = await standInFetch()(address, { headers, redirect: 'manual' });
    expect([manual.status, manual.type]).toEqual([0, 'opaqueredirect']);
  });

  test('gives up at once where the signal is aborted already', async () => {
    const signal = AbortSignal.abort();
    await expect(standInFetch()(address, { signal })).rejects.toThrow('abort');
  });
});
