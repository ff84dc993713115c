import { expect, test } from 'vitest';
import { itemOf } from '../../utils/hubspot/item.ts';
import { readPage } from '../../utils/hubspot/pages.ts';
import { scopesToTick } from '../../utils/guide/scopes-to-tick.ts';
import { keyName, newProgress, readProgress, withTick } from '../../utils/guide/progress.ts';
import { portalWanted } from '../../utils/guide/ways.ts';

const pageAt = (address: string) => readPage(new URL(address))!;
const itemAt = (address: string) => itemOf(pageAt(address), new URL(address))!;
const deal = 'https://app-eu1.hubspot.com/contacts/24680135/record/0-3/8301';
const ticket = 'https://app.hubspot.com/contacts/7654321/record/0-5/9501';

test('what was stored is read back, and what is of no use begins anew', () => {
  const kept = {
    open: true,
    way: 'privateApp',
    part: 'scopes',
    ticked: ['tickets'],
    named: ['files'],
    mended: ['forms'],
    integration: 'Scheduler',
    company: 'Aurora',
  };
  expect(readProgress(kept)).toEqual(kept);
  for (const odd of [undefined, null, 1, 'x', [], { way: 'x', part: 1, ticked: {}, company: 2 }]) {
    expect(readProgress(odd)).toEqual(newProgress);
  }
  expect(readProgress({ integration: 'x'.repeat(500) }).integration).toHaveLength(80);
});

test('a tick is set and taken away', () => {
  expect(withTick([], 'tickets')).toEqual(['tickets']);
  expect(withTick(['forms', 'tickets'], 'forms')).toEqual(['tickets']);
});

test.each([
  ['Scheduler', 'Aurora', 'Scheduler - Aurora'],
  [' Scheduler ', '', 'Scheduler'],
  ['', 'Aurora', 'Aurora'],
  ['', ' ', ''],
])('%o for %o is called %o', (integration, company, name) => {
  expect(keyName(integration, company)).toBe(name);
});

test('each scope that the items need, once', () => {
  expect(scopesToTick([itemAt(deal), itemAt(ticket), itemAt(deal)])).toEqual([
    'crm.objects.deals.read',
    'tickets',
  ]);
  expect(scopesToTick([])).toEqual([]);
});

test('the portal is that of the items, then of the page, then the one seen before', () => {
  const page = pageAt(ticket);
  const europe = { portalId: '24680135', host: 'app-eu1.hubspot.com' };
  const here = { portalId: '7654321', host: 'app.hubspot.com' };
  expect(portalWanted([itemAt(deal)], page)).toEqual(europe);
  expect(portalWanted([itemAt(deal)], pageAt(deal))).toEqual(europe);
  expect(portalWanted([], page)).toEqual(here);
  expect(portalWanted([itemAt(deal), itemAt(ticket)], page)).toEqual(here);
  expect(portalWanted([], undefined, europe)).toEqual(europe);
  expect(portalWanted([], pageAt('https://app.hubspot.com/login'), europe)).toEqual(europe);
  expect(portalWanted([], undefined)).toBeUndefined();
  // A public booking page says nothing of where the app is.
  const booking = pageAt('https://meetings-eu1.hubspot.com/acme/consult');
  expect(portalWanted([], { ...booking, portalId: '1' })).toEqual({
    portalId: '1',
    host: 'app.hubspot.com',
  });
});
