import { describe, expect, test } from 'vitest';
import { judgeScopes } from '../../utils/hubspot/judge-scopes.ts';
import type { HubSpotProblem } from '../../utils/hubspot/problem.ts';
import type { Check, CheckState } from '../../utils/hubspot/report.ts';

const record = (
  objectTypeId: string,
  state: CheckState = 'pass',
  problem?: HubSpotProblem,
): Check => ({
  about: 'item',
  item: { kind: 'record', ids: { recordId: '9101', objectTypeId }, portalId: '7654321' },
  state,
  ...(problem && { problem }),
});
const refused = (objectTypeId: string, ...scopes: string[]) =>
  record(objectTypeId, 'fail', { kind: 'missingScopes', scopes });
const deals = 'crm.objects.deals.read';
const contacts = 'crm.objects.contacts.read';
const judge = (scopes: readonly string[] | undefined, ...items: Check[]) =>
  judgeScopes({ portalId: '7654321', ...(scopes && { scopes }) }, items);

/** The needed scopes in short: `name state count`. */
const needed = ({ scopeReport }: Check) =>
  (scopeReport?.needed ?? []).map(({ scope, state, count }) => `${scope} ${state} ${count}`);
const spare = ({ scopeReport }: Check) =>
  Object.fromEntries((scopeReport?.spare ?? []).map(({ group, scopes }) => [group, scopes]));

describe('needed', () => {
  test('what is there and what is not, each once, the missing first', () => {
    const check = judge([contacts], record('0-1'), record('0-47'), refused('0-3', deals));
    expect(check).toMatchObject({
      state: 'fail',
      problem: { kind: 'missingScopes', scopes: [deals] },
    });
    expect(needed(check)).toEqual([`${deals} missing 1`, `${contacts} granted 2`]);
    expect(check.scopeReport!.needed[0]!.items[0]!.item!.ids.objectTypeId).toBe('0-3');
  });

  test('of many items the first are named, the others counted', () => {
    const check = judge([deals], ...Array.from({ length: 40 }, () => record('0-3')));
    expect(check.scopeReport!.needed[0]).toMatchObject({ count: 40, items: { length: 3 } });
  });

  test('what could not be read is judged by the list', () => {
    const busy = record('0-3', 'notChecked', { kind: 'serverTrouble' });
    expect(needed(judge([contacts], busy))).toEqual([`${deals} missing 1`]);
    expect(judge([contacts], busy).state).toBe('fail');
    expect(needed(judge([deals], busy))).toEqual([`${deals} granted 1`]);
    expect(needed(judge(undefined, busy))).toEqual([`${deals} unknown 1`]);
  });

  test('what was read lacks nothing, whatever the list says', () => {
    expect(judge([], record('0-3'))).toMatchObject({ state: 'pass' });
    expect(needed(judge([], record('0-3')))).toEqual([]);
    expect(needed(judge(undefined, record('0-3')))).toEqual([`${deals} granted 1`]);
  });

  test('what HubSpot refuses is missing, whatever the list says', () => {
    expect(needed(judge([deals], refused('0-3', deals)))).toEqual([`${deals} missing 1`]);
    const both = judge([deals], record('0-3'), refused('0-3', deals));
    expect(needed(both)).toEqual([`${deals} missing 2`]);
  });

  test('a refusal without a name still fails', () => {
    expect(judge([deals], refused('0-999'))).toMatchObject({
      state: 'fail',
      problem: { kind: 'missingScopes', scopes: [] },
    });
  });

  test.each([
    ['notFound', 'fail'],
    ['scopeNotOffered', 'fail'],
    ['forbidden', 'fail'],
  ] as const)('%s is no missing scope', (kind, state) => {
    expect(judge([contacts], record('0-3', state, { kind }))).toMatchObject({ state: 'pass' });
  });

  test("an item of another portal is not this token's business", () => {
    const problem = { kind: 'itemOtherPortal', itemPortalId: '1', tokenPortalId: '2' } as const;
    expect(needed(judge([contacts], record('0-3', 'fail', problem)))).toEqual([]);
  });

  test('the dated paths want both of two scopes, v3 either', () => {
    const email = record('0-49', 'notChecked', { kind: 'serverTrouble' });
    const facts = { portalId: '1', scopes: [contacts] };
    expect(needed(judgeScopes(facts, [email], '2026-09'))).toEqual([
      'sales-email-read missing 1',
      `${contacts} granted 1`,
    ]);
    expect(needed(judgeScopes(facts, [email], 'v3'))).toEqual([`${contacts} granted 1`]);
  });
});

describe('a granted scope that is taken for the missing one', () => {
  test.each([
    ['0-3', deals, 'crm.objects.deals.write', 'write'],
    ['0-1', contacts, 'crm.objects.contacts.sensitive.read.v2', 'sensitive'],
    ['0-1', contacts, 'crm.objects.contacts.highly_sensitive.read.v2', 'sensitive'],
    ['0-47', contacts, 'crm.objects.meetings.read', 'name'],
    ['0-46', contacts, 'crm.objects.notes.read', 'name'],
  ])('of %s: not %s but %s', (type, scope, other, by) => {
    const check = judge([other], refused(type, scope));
    expect(check.scopeReport!.needed[0]).toMatchObject({
      scope,
      mistakenFor: { scope: other, by },
    });
  });

  test('is none where nothing is like it', () => {
    const check = judge([contacts], refused('0-3', deals));
    expect(check.scopeReport!.needed[0]!.mistakenFor).toBeUndefined();
  });
});

describe('more than needed', () => {
  test('writes and sensitive data warn, with their names', () => {
    const write = 'crm.objects.deals.write';
    const secret = 'crm.objects.contacts.sensitive.read.v2';
    const check = judge(['oauth', deals, write, secret], record('0-3'));
    expect(check).toMatchObject({
      state: 'warn',
      problem: { kind: 'scopesTooMany', writes: true, sensitive: true },
    });
    expect(spare(check)).toEqual({ sensitive: [secret], write: [write] });
  });

  test('whole parts that nobody asked for are listed by area', () => {
    const check = judge(
      ['oauth', deals, 'crm.schemas.deals.read', 'tickets', 'forms', 'automation', contacts],
      record('0-3'),
    );
    expect(check.state).toBe('pass');
    expect(spare(check)).toEqual({
      crm: [contacts, 'tickets'],
      marketing: ['forms'],
      automation: ['automation'],
    });
  });

  test('nothing is too much while nothing was asked for, but what writes or is sensitive', () => {
    expect(judge(['oauth', deals, 'tickets', 'forms'])).toEqual({ about: 'scopes', state: 'pass' });
    const check = judge([deals, 'crm.objects.deals.write']);
    expect(check).toMatchObject({ state: 'warn', problem: { writes: true, sensitive: false } });
    expect(spare(check)).toEqual({ write: ['crm.objects.deals.write'] });
  });

  test('nothing asked for that has a scope is as good as nothing asked for', () => {
    const report: Check = {
      about: 'item',
      item: { kind: 'report', ids: { reportId: '1' } },
      state: 'notChecked',
      problem: { kind: 'noTestCall' },
    };
    expect(judge([deals, 'forms'], report)).toEqual({ about: 'scopes', state: 'pass' });
  });

  test('owners are of use for a meeting link', () => {
    const link: Check = {
      about: 'item',
      item: { kind: 'meetingLink', ids: { meetingId: '1' } },
      state: 'pass',
    };
    const names = ['scheduler.meetings.meeting-link.read', 'crm.objects.owners.read'];
    expect(spare(judge(names, link))).toEqual({});
    expect(spare(judge([...names, deals], record('0-3')))).toEqual({
      crm: ['crm.objects.owners.read'],
      sales: ['scheduler.meetings.meeting-link.read'],
    });
  });
});

test('an unknown list is a note', () => {
  expect(judge(undefined)).toMatchObject({ state: 'warn', problem: { kind: 'scopesUnknown' } });
});
