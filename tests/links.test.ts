import { expect, test } from 'vitest';
import { addLink, readLink, writePage } from '../utils/links.ts';
import type { Item } from '../utils/hubspot/item.ts';
import { readClipboardMessage } from '../utils/clipboard-message.ts';
import { isNewAppHost } from '../utils/new-hosts.ts';

const deal = 'https://app.hubspot.com/contacts/7654321/record/0-3/9101?utm_source=wiki#activity';

test('the parts of an address', () => {
  expect(readLink(deal, 'id')).toEqual({ ok: true, value: { text: '9101', id: 'recordId' } });
  expect(readLink(deal, 'portalId')).toMatchObject({ value: { text: '7654321', id: 'portalId' } });
  expect(readLink(deal, 'link')).toMatchObject({
    value: { text: 'https://app.hubspot.com/contacts/7654321/record/0-3/9101', id: 'link' },
  });
  expect(readLink('https://meetings.hubspot.com/acme/consult-30?embed=true', 'id')).toMatchObject({
    value: { text: 'acme/consult-30', id: 'meetingSlug' },
  });
});

test.each([
  [undefined, 'id', 'notHubSpot'],
  ['no address', 'id', 'notHubSpot'],
  ['https://app.hubspot.com.evil.example/contacts/1/record/0-3/2', 'id', 'notHubSpot'],
  ['https://app.hubspot.com/settings/7654321/users', 'id', 'noId'],
  ['https://meetings.hubspot.com/jane-doe', 'portalId', 'noPortal'],
] as const)('%s has no %s', (address, part, problem) => {
  expect(readLink(address, part)).toEqual({ ok: false, problem });
});

test('a link is added once, and no more than a handoff holds', () => {
  const added = addLink(deal, []);
  if (added.kind !== 'added') throw new Error(added.kind);
  expect(added.items).toHaveLength(1);
  expect(addLink(deal, added.items)).toEqual({ kind: 'there' });
  const many = Array.from({ length: 500 }, (_, n): Item => ({
    kind: 'list',
    ids: { listId: `${n}` },
  }));
  expect(addLink(deal, many)).toEqual({ kind: 'full' });
  expect(addLink('https://example.com/', [])).toEqual({ kind: 'notHubSpot' });
  expect(addLink('https://app.hubspot.com/home', [])).toEqual({ kind: 'noId' });
});

test('only the background itself has something copied', () => {
  const message = { type: 'clipboard', text: '9101' };
  expect(readClipboardMessage(message, { id: 'abc' }, 'abc')).toBe('9101');
  expect(readClipboardMessage(message, { id: 'xyz' }, 'abc')).toBeUndefined();
  expect(readClipboardMessage(message, { id: 'abc', tab: { id: 1 } }, 'abc')).toBeUndefined();
  for (const other of [undefined, null, {}, { type: 'clipboard' }, { type: 'x', text: 'y' }]) {
    expect(readClipboardMessage(other, { id: 'abc' }, 'abc')).toBeUndefined();
  }
});

test('a region is new where it is HubSpot’s app on a host that the manifest lacks', () => {
  const known = ['https://app.hubspot.com/*'];
  expect(isNewAppHost('https://app-jp1.hubspot.com/*', known)).toBe(true);
  for (const other of [
    'https://app.hubspot.com/*',
    'https://api.hubapi.com/*',
    'https://*.hubspot.com/*',
    'https://app-jp1.hubspot.com.evil.example/*',
    'http://app-jp1.hubspot.com/*',
    '<all_urls>',
  ]) {
    expect(isNewAppHost(other, known), other).toBe(false);
  }
});

test('a page is written in each form it has, in the order of the list', () => {
  const texts = writePage(deal, '(2) Northwind renewal | HubSpot', (name) => name);
  expect(Object.keys(texts)).toEqual([
    'id',
    'portalAndId',
    'link',
    'apiPath',
    'curl',
    'json',
    'markdown',
  ]);
  expect(texts.markdown).toBe(
    '[Northwind renewal](https://app.hubspot.com/contacts/7654321/record/0-3/9101)',
  );
  const home = writePage('https://app.hubspot.com/home?portalId=7654321', 'Home', String);
  expect(Object.keys(home)).not.toContain('curl');
  expect(writePage('https://example.com/', 'Deal', String)).toEqual({});
});
