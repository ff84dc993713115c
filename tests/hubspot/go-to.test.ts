import { expect, test } from 'vitest';
import {
  appHostOr,
  goToAddress,
  isGoToKind,
  kindAt,
  otherGoToKinds,
} from '../../utils/hubspot/go-to.ts';
import { readPage } from '../../utils/hubspot/pages.ts';

const portal = { portalId: '7654321', host: 'app-eu1.hubspot.com' };

test('the address of a record is the one that HubSpot gives it', () => {
  expect(goToAddress('0-3', '9101', portal)).toBe(
    'https://app-eu1.hubspot.com/contacts/7654321/record/0-3/9101',
  );
});

test('every kind that is offered leads to a page that has just this ID', () => {
  expect(otherGoToKinds).toContain('listId');
  for (const kind of otherGoToKinds) {
    const page = readPage(new URL(goToAddress(kind, '55', portal)!))!;
    expect([page.portalId, page.host], kind).toEqual([portal.portalId, portal.host]);
    expect(Object.values(page), kind).toContain('55');
  }
});

test.each([
  ['0-3', '9101/../..', '7654321'],
  ['0-3', 'pat-na1', '7654321'],
  ['0-3', '9101', 'evil.example'],
  ['ship', '9101', '7654321'],
  ['portalId', '9101', '7654321'],
])('no address of a wrong part: %s %s %s', (kind, id, portalId) => {
  expect(goToAddress(kind, id, { ...portal, portalId })).toBeUndefined();
});

test('what is stored is read back only as a kind', () => {
  expect(['0-3', '2-123', 'listId', 'portalId', '', 3, undefined].map(isGoToKind)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('only hosts of HubSpot’s app are gone to', () => {
  expect(appHostOr('app-na2.hubspot.com')).toBe('app-na2.hubspot.com');
  for (const host of [undefined, '', 'evil.example', 'meetings.hubspot.com']) {
    expect(appHostOr(host)).toBe('app.hubspot.com');
  }
});

test.each([
  ['/contacts/7654321/record/0-3/9101?taskId=5', '0-3'],
  ['/contacts/7654321/objects/2-77/views/all/list', '2-77'],
  ['/contacts/7654321/objectLists/88', 'listId'],
  ['/contacts/7654321/objectLists', 'listId'],
  ['/meetings/7654321', 'meetingId'],
  ['/workflows/7654321', 'flowId'],
  ['/settings/7654321', undefined],
])('a number typed at %s is first taken for %s', (path, kind) => {
  expect(kindAt(readPage(new URL(`https://app.hubspot.com${path}`))!)).toBe(kind);
});
