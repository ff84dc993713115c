import { describe, expect, test } from 'vitest';
import type { Api } from '../../utils/hubspot/api.ts';
import { handoffItem } from '../handoff/picked.ts';
import { checkItem } from '../../utils/hubspot/check-item.ts';
import { itemKey } from '../../utils/hubspot/item.ts';
import type { PickKind } from '../../utils/hubspot/pick/kinds.ts';
import { pickKindNames } from '../../utils/hubspot/pick/kinds.ts';
import type { Cursor } from '../../utils/hubspot/pick/load.ts';
import { askedFor, loadPage, matching } from '../../utils/hubspot/pick/load.ts';
import type { PickRow } from '../../utils/hubspot/pick/rows.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import type { TokenName } from '../stand-in/accounts.ts';
import { standInFetch } from '../stand-in/api.ts';

const apiOf = (name: TokenName): Api => ({
  fetch: standInFetch(),
  token: tokenNamed(name).token,
  timeoutMs: 300,
});

/** Every row there is, page by page, and how many pages it took. */
async function loadAll(kind: PickKind, name: TokenName, search = '') {
  const rows: PickRow[] = [];
  let cursor: Cursor | undefined;
  for (let pages = 1; ; pages += 1) {
    const page = await loadPage(kind, search, apiOf(name), cursor);
    if (!page.ok) throw new Error(page.problem.kind);
    rows.push(...page.value.rows);
    cursor = page.value.next;
    if (!cursor) return { rows, pages };
  }
}

/** How many rows and pages of each kind the large account has. */
const sizes: { [kind in PickKind]: [rows: number, pages: number] } = {
  meetingLinks: [145, 3],
  dealPipelines: [8, 1],
  ticketPipelines: [5, 1],
  objectTypes: [1, 1],
  owners: [260, 6],
  lists: [230, 5],
  forms: [120, 3],
};

test.each(pickKindNames)('%s: every page, to the end, and no row twice', async (kind) => {
  const { rows, pages } = await loadAll(kind, 'large');
  expect([rows.length, pages]).toEqual(sizes[kind]);
  expect(new Set(rows.map(itemKey)).size).toBe(rows.length);
});

test.each(pickKindNames)('%s: each row can be read once it is in the handoff', async (kind) => {
  const { rows } = await loadAll(kind, 'large');
  for (const row of rows.slice(0, 3)) {
    const item = handoffItem(row);
    const check = await checkItem(item, { portalId: item.portalId! }, '2026-09', apiOf('large'));
    expect(check).toMatchObject({ state: 'pass', name: row.label });
  }
});

test.each(pickKindNames)('%s: v3 answers where the dated API is lacking', async (kind) => {
  const { rows } = await loadAll(kind, kind === 'forms' ? 'all-scopes' : 'no-dated');
  expect(rows.length).toBeGreaterThan(0);
});

describe('what is missing is named', () => {
  test.each([
    ['meetingLinks', 'scheduler.meetings.meeting-link.read'],
    ['dealPipelines', 'crm.objects.deals.read'],
    ['ticketPipelines', 'tickets'],
    ['objectTypes', 'crm.schemas.custom.read'],
    ['owners', 'crm.objects.owners.read'],
    ['lists', 'crm.lists.read'],
    ['forms', 'forms'],
  ] as const)('%s needs %s', async (kind, scope) => {
    expect(await loadPage(kind, '', apiOf('no-scopes'))).toMatchObject({
      ok: false,
      problem: { kind: 'missingScopes', scopes: [scope] },
    });
  });

  test.each([
    ['without-meetings', 'meetingLinks'],
    ['without-owners', 'owners'],
    ['without-lists', 'lists'],
    ['without-schemas', 'objectTypes'],
    ['good', 'forms'],
  ] as const)('%s can read all but %s', async (name, closed) => {
    const kinds = pickKindNames.filter((kind) => kind !== 'forms' || name === 'good');
    const pages = await Promise.all(kinds.map((kind) => loadPage(kind, '', apiOf(name))));
    expect(kinds.filter((_, index) => !pages[index]!.ok)).toEqual([closed]);
  });
});

test.each([
  ['revoked', 'tokenRejected'],
  ['rate-limited', 'rateLimited'],
  ['html-error', 'gatewayTrouble'],
  ['migrating', 'accountMoving'],
  ['garbage', 'unexpectedAnswer'],
  ['not-json', 'notHubSpot'],
  ['redirect', 'redirected'],
  ['no-answer', 'noAnswer'],
] as const)('%s: a failure is a value, %s', async (name, problem) => {
  const pages = await Promise.all(pickKindNames.map((kind) => loadPage(kind, '', apiOf(name))));
  for (const page of pages) expect(page).toMatchObject({ ok: false, problem: { kind: problem } });
});

describe('search', () => {
  test('HubSpot searches lists, in all of them, page by page', async () => {
    const { rows } = await loadAll('lists', 'large', ' amber ');
    expect(rows).toHaveLength(26);
    expect(rows.every(({ label }) => label.startsWith('Amber'))).toBe(true);
  });

  test('HubSpot finds an owner by the whole e-mail address', async () => {
    const { rows } = await loadAll('owners', 'large', 'owner.260@cascade.example');
    expect(rows).toMatchObject([{ ids: { ownerId: '71260' }, label: 'Harbor Owner 260' }]);
  });

  test('a part of an address is looked for in what is loaded, as a name or an ID is', async () => {
    expect(askedFor('owners', 'owner.26', 'pat')).toBe('');
    expect(askedFor('forms', 'Amber', 'pat')).toBe('');
    const { rows } = await loadAll('owners', 'large');
    expect(matching(rows, 'OWNER.260@')).toHaveLength(1);
    expect(matching(rows, '71260')).toHaveLength(1);
    expect(matching(rows, 'nobody at all')).toEqual([]);
    expect(matching(rows, ' ')).toHaveLength(260);
  });

  test('a token in the wrong field is not asked for', async () => {
    const { token } = tokenNamed('large');
    const sent: string[] = [];
    const fetch = (url: string, init: RequestInit) => {
      sent.push(url + JSON.stringify(init.body));
      return standInFetch()(url, init);
    };
    for (const search of [token, `${token}@cascade.example`, `Bearer ${token}`]) {
      for (const kind of pickKindNames) await loadPage(kind, search, { fetch, token });
    }
    expect(sent).toHaveLength(21);
    expect(sent.filter((text) => text.includes(token.slice(8)))).toEqual([]);
  });
});
