import { assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from '../../utils/hubspot/address.ts';
import { appHosts } from '../../utils/hubspot/hosts.ts';
import { idNames } from '../../utils/hubspot/ids.ts';
import { appExamples, bookingExamples } from '../../utils/hubspot/pages.examples.ts';
import type { Example } from '../../utils/hubspot/pages.examples.ts';
import { readPage } from '../../utils/hubspot/pages.ts';
import { guid } from '../../utils/hubspot/pages/example.ts';

const portalId = '7654321';
const idsOf = (url: string) => {
  const { kind: _kind, host: _host, region: _region, ...ids } = readPage(new URL(url))!;
  return ids;
};

const pick = (ids: Example[1], names: readonly string[]) =>
  Object.fromEntries(Object.entries(ids).filter(([name]) => names.includes(name)));

/** Pages whose address cannot be told from their IDs, and what is given in their place. */
const untold = new Map<string, readonly string[] | undefined>([
  // What stands in the place of `*` is not known.
  ['/marketing/:portalId/campaigns/*/:campaignGuid', undefined],
  // The ticket's own page, which has no thread.
  [
    '/help-desk/:portalId/view/*/ticket/:recordId/thread/:threadId',
    ['portalId', 'objectTypeId', 'recordId'],
  ],
]);

const paths = Object.entries<readonly Example[]>({ ...appExamples, ...bookingExamples })
  .map(([path, own]) => [path, own.filter(([, ids]) => Object.keys(ids).length > 0)] as const)
  .filter(([, own]) => own.length > 0);

test.each(paths)('the IDs of %s lead to an address that reads as they do', (path, examples) => {
  for (const [url, ids] of examples) {
    const built = addressOf(ids, new URL(url).host);
    const kept = untold.has(path) ? untold.get(path) : Object.keys(ids);
    if (!kept) expect(built, url).toBeUndefined();
    else expect(idsOf(built!), url).toEqual(pick(ids, kept));
  }
});

test.each([
  [{ portalId }, '/home?portalId=7654321'],
  [{ portalId, objectTypeId: '0-3', recordId: '9' }, '/contacts/7654321/record/0-3/9'],
  [{ portalId, objectTypeId: '0-5', recordId: '9' }, '/contacts/7654321/record/0-5/9'],
  [{ portalId, objectTypeId: '0-3' }, '/contacts/7654321/objects/0-3'],
  [{ portalId, objectTypeId: '0-3', viewId: '4' }, '/contacts/7654321/objects/0-3/views/4/list'],
  [{ portalId, flowId: '5' }, '/workflows/7654321/platform/flow/5/edit'],
  [{ portalId, sequenceId: '5' }, '/sequences/7654321/sequence/5/edit'],
  [{ portalId, appId: '5' }, '/private-apps/7654321/5'],
  [{ portalId, emailId: '5' }, '/email/7654321/details/5'],
  [{ portalId, folderId: '5' }, '/files/7654321?folderId=5'],
  [
    { portalId, objectTypeId: '0-3', propertyName: 'dealstage' },
    '/property-settings/7654321/properties?type=0-3&property=dealstage',
  ],
])('%o lead to %s', (ids, path) => {
  expect(addressOf(ids, 'app-ap1.hubspot.com')).toBe(`https://app-ap1.hubspot.com${path}`);
});

test.each([
  ['app.hubspot.com', 'https://meetings.hubspot.com/acme/consult-30'],
  ['app-eu1.hubspot.com', 'https://meetings-eu1.hubspot.com/acme/consult-30'],
  ['app-na2.hubspot.com', 'https://meetings-na2.hubspot.com/acme/consult-30'],
  ['meetings-na2.hubspot.com', 'https://meetings-na2.hubspot.com/acme/consult-30'],
  ['app.hubspotqa.com', 'https://meetings.hubspotqa.com/acme/consult-30'],
])('a booking page is in the region of its host: %s', (host, address) => {
  expect(addressOf({ meetingSlug: 'acme/consult-30' }, host)).toBe(address);
});

test.each([
  [{}, 'app.hubspot.com'],
  [{ recordId: '9' }, 'app.hubspot.com'],
  [{ portalId, recordId: '9' }, 'app.hubspot.com'],
  [{ portalId, objectTypeId: '0-1', recordId: '../9' }, 'app.hubspot.com'],
  [{ portalId: '1/2', listId: '9' }, 'app.hubspot.com'],
  [{ portalId, listId: '9?x' }, 'app.hubspot.com'],
  [{ meetingSlug: '..' }, 'app.hubspot.com'],
  [{ meetingSlug: 'a#b' }, 'app.hubspot.com'],
  [{ meetingSlug: '//evil.com' }, 'app.hubspot.com'],
  [{ portalId, listId: '9' }, 'meetings.hubspot.com'],
  [{ portalId, listId: '9' }, 'app.hubspot.com.evil.com'],
  [{ portalId, listId: '9' }, 'evil.com/app.hubspot.com'],
])('no address for %o on %s', (ids, host) => {
  expect(addressOf(ids, host)).toBeUndefined();
});

test('whatever the IDs, an address leads to the host and reads as they are', () => {
  const fitting = constantFrom('9', '12', '0-3', 'dealstage', 'jane-doe', guid);
  const value = oneof(fitting, fitting, string({ unit: 'grapheme', maxLength: 8 }));
  let found = 0;
  const known = constantFrom(...paths.flatMap(([, own]) => own.map(([, ids]) => ids)));
  const name = constantFrom(...idNames);
  assert(
    property(known, name, value, constantFrom(...appHosts), (given, name, value, host) => {
      const ids = { ...given, [name]: value };
      const built = addressOf(ids, host);
      if (!built) return;
      found += 1;
      expect(ids).toMatchObject(idsOf(built));
      if (ids.portalId) expect(new URL(built).host).toBe(host);
    }),
    { numRuns: 2000 },
  );
  expect(found).toBeGreaterThan(50);
});
