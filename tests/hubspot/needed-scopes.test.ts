import { describe, expect, test } from 'vitest';
import type { Item } from '../../utils/hubspot/item.ts';
import { readOf } from '../../utils/hubspot/item-read.ts';
import { closestSet, neededScopes } from '../../utils/hubspot/needed-scopes.ts';
import { standardTypes } from '../../utils/hubspot/object-types.ts';
import { matchPath } from '../stand-in/api/match.ts';
import { routes } from '../stand-in/api/routes.ts';
import { findObjectType, objectTypes } from '../stand-in/object-types.ts';

const record = (objectTypeId: string): Item => ({
  kind: 'record',
  ids: { recordId: '9101', objectTypeId },
});

describe('what each object type needs is what the stand-in asks for', () => {
  test('the two know the same types', () => {
    expect(objectTypes.map(({ objectTypeId }) => objectTypeId)).toEqual(standardTypes);
  });

  test.each([...standardTypes, '2-7701'])('%s', (objectTypeId) => {
    const { scopes, dated } = findObjectType(objectTypeId, '7654321')!;
    expect(neededScopes(record(objectTypeId), 'v3')).toEqual(scopes);
    expect(neededScopes(record(objectTypeId), '2026-09')).toEqual(dated ?? scopes);
  });
});

const guid = '00000000-0000-4000-8000-000000000001';
const tried: readonly (readonly [string, Item])[] = [
  ['a scheduling page', { kind: 'meetingLink', ids: { meetingId: '1' } }],
  ['a booking page', { kind: 'bookingPage', ids: { meetingSlug: 'acme/consult-30' } }],
  ['a list', { kind: 'list', ids: { listId: '4242' } }],
  ['a workflow', { kind: 'workflow', ids: { flowId: '1' } }],
  ['a form', { kind: 'form', ids: { formGuid: guid } }],
  ['a campaign', { kind: 'campaign', ids: { campaignGuid: guid } }],
  ['a conversation', { kind: 'inboxThread', ids: { threadId: '1' } }],
  ['an owner', { kind: 'owner', ids: { ownerId: '1' } }],
];

describe.each(['v3', '2026-09'] as const)('what other things need, by %s', (version) => {
  test.each(tried)('%s', (_what, item) => {
    const { pathname } = new URL(readOf(item, version)!.path, 'https://api.hubapi.com');
    const route = routes.find(
      ({ method, paths }) => method === 'GET' && paths.some((path) => matchPath(path, pathname)),
    )!;
    const sets = route.scopes as readonly (readonly string[])[];
    expect(new Set(neededScopes(item, version))).toEqual(new Set(sets));
  });
});

test('meeting records, scheduling pages and tickets are told apart', () => {
  const first = (item: Item) => neededScopes(item, '2026-09')[0];
  expect(first(record('0-47'))).toEqual(['crm.objects.contacts.read']);
  expect(first(tried[0]![1])).toEqual(['scheduler.meetings.meeting-link.read']);
  expect(first(record('0-5'))).toEqual(['tickets']);
  expect(first({ kind: 'task', ids: { taskId: '1' } })).toEqual(['crm.objects.contacts.read']);
});

test.each(['report', 'dashboard', 'settings'] as const)('nothing is known of a %s', (kind) => {
  expect(neededScopes({ kind, ids: { reportId: '1' } }, '2026-09')).toEqual([]);
});

test('the set that is granted counts, else the one that lacks the least', () => {
  const sets = [['a', 'b'], ['c'], ['b', 'd']];
  expect(closestSet(sets, ['c'])).toEqual(['c']);
  expect(closestSet(sets, ['b', 'd'])).toEqual(['b', 'd']);
  expect(closestSet([['a'], ['b']], [])).toEqual(['a']);
  expect(closestSet([], ['a'])).toBeUndefined();
});
