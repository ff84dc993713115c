import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
  string,
} from 'fast-check';
import { expect, test } from 'vitest';
import { appHosts } from '../../utils/hubspot/hosts.ts';
import { appExamples, bookingExamples } from '../../utils/hubspot/pages.examples.ts';
import type { Example } from '../../utils/hubspot/pages.examples.ts';
import { appPages, readPage } from '../../utils/hubspot/pages.ts';
import type { PageRow } from '../../utils/hubspot/route.ts';

const rest = '/contacts/1/record/0-1/2';

test.each([
  // Hosts that only look like the app's
  'app.hubspot.com.evil.com',
  'app.hubspot.com.evil.com:443',
  'app.hubspot.com-evil.com',
  'app.hubspot.comevil.com',
  'app.hubspot.com.',
  'app.hubspot.co',
  'app.hubspot.cm',
  'app.hubspot.com.au',
  'app.hubspot.net',
  'app.hubspot.io',
  'app.hubspot',
  'apphubspot.com',
  'app-hubspot.com',
  'app_hubspot.com',
  'app.hub-spot.com',
  'app.hubspots.com',
  'app.hubpsot.com',
  'app.hubsp0t.com',
  'app.hubspοt.com',
  'аpp.hubspot.com',
  'app.xn--hubspt-jof.com',
  'app.hubspot.com%2eevil.com',
  'app.hubspotqa.com.evil.com',
  'app.hubspotqaa.com',
  'app.hubspotqa.net',
  'app-.hubspot.com',
  'app-1.hubspot.com',
  'app-na.hubspot.com',
  'app-na12.hubspot.com',
  'app-eu1x.hubspot.com',
  'app-xeu1.hubspot.com',
  'app--eu1.hubspot.com',
  'app-eu1-.hubspot.com',
  'app-eu1.eu1.hubspot.com',
  'app.eu1.hubspot.com',
  'eu1.app.hubspot.com',
  'eu1-app.hubspot.com',
  'app-eu1.hubspot.com.evil.com',
  'app.app.hubspot.com',
  'xapp.hubspot.com',
  'appx.hubspot.com',
  'my-app.hubspot.com',
  'local-.hubspot.com',
  'localhost',
  '127.0.0.1',
  '[::1]',
  // HubSpot's other sites
  'hubspot.com',
  'www.hubspot.com',
  'api.hubspot.com',
  'api.hubapi.com',
  'knowledge.hubspot.com',
  'developers.hubspot.com',
  'community.hubspot.com',
  'academy.hubspot.com',
  'blog.hubspot.com',
  'ecosystem.hubspot.com',
  'status.hubspot.com',
  'app.hubapi.com',
  'forms.hubspot.com',
  'meeting.hubspot.com',
  'meetings.hubspot.net',
  'meetings.hubspot.com.evil.com',
  'meetings-.hubspot.com',
  'meetings-eu12.hubspot.com',
  'example.hs-sites.com',
  'evil.com/app.hubspot.com',
  'evil.com/?https://app.hubspot.com',
  'evil.com/#https://app.hubspot.com',
  // Names, passwords and ports before or behind the host
  'app.hubspot.com@evil.com',
  'app.hubspot.com:x@evil.com',
  'someone@app.hubspot.com',
  'someone:secret@app.hubspot.com',
  ':secret@app.hubspot.com',
  'evil.com@app.hubspot.com',
  'app.hubspot.com:8443',
  'app.hubspot.com:80',
  'app.hubspot.com:1',
])('not HubSpot’s app: https://%s', (host) => {
  expect(readPage(new URL(`https://${host}${rest}`))).toBeUndefined();
});

test.each([
  'http://app.hubspot.com/contacts/1/record/0-1/2',
  'ws://app.hubspot.com/contacts/1/record/0-1/2',
  'wss://app.hubspot.com/contacts/1/record/0-1/2',
  'ftp://app.hubspot.com/contacts/1/record/0-1/2',
  'file://app.hubspot.com/contacts/1/record/0-1/2',
  'file:///contacts/1/record/0-1/2',
  'view-source:https://app.hubspot.com/contacts/1/record/0-1/2',
  'blob:https://app.hubspot.com/7654321',
  'filesystem:https://app.hubspot.com/7654321',
  'javascript://app.hubspot.com/contacts/1/record/0-1/2',
  'data:text/html,https://app.hubspot.com/contacts/1/record/0-1/2',
  'mailto:someone@app.hubspot.com',
  'about:blank',
  'about:srcdoc',
  'chrome://newtab/',
  'chrome-extension://app.hubspot.com/contacts/1/record/0-1/2',
  'moz-extension://app.hubspot.com/contacts/1/record/0-1/2',
  'https://meetings.hubspot.com/',
  'https://meetings.hubspot.com/7654321',
  'https://meetings.hubspot.com//',
])('no page of HubSpot’s: %s', (url) => {
  expect(readPage(new URL(url))).toBeUndefined();
});

test.each([
  '',
  '/',
  '//',
  '//contacts/7654321',
  '//7654321',
  '/7654321',
  '/contacts',
  '/contacts/',
  '/contacts/abc',
  '/contacts/-1',
  '/contacts/0x1F',
  '/contacts/1e3',
  '/contacts/1.5/record/0-1/2',
  '/contacts/%31',
  '/contacts/７６５',
  '/contacts/undefined/record/0-1/2',
  '/contacts/record/0-1/9101',
  '/contacts//record/0-1/9101',
  '/?portalId=7654321',
  '/home',
  '/home?portalId=',
  '/home?portalid=7654321',
  '/home#portalId=7654321',
  '/login?portalId=7654321',
  '/l/7654321',
  '/oauth/authorize?client_id=7654321',
])('a page of the app that carries no ID: %s', (path) => {
  const {
    host,
    region,
    kind: _kind,
    ...ids
  } = readPage(new URL(`https://app.hubspot.com${path}`))!;
  expect([host, region, ids]).toEqual(['app.hubspot.com', 'na1', {}]);
});

const rows: readonly PageRow[] = appPages;
const urls = [appExamples, bookingExamples].flatMap((examples) =>
  Object.values<readonly Example[]>(examples).flatMap((own) => own.map(([url]) => url)),
);
const fixedTypes = new Set(rows.flatMap(({ objectTypeId }) => objectTypeId ?? []));

/** Text that has broken readers of addresses before: separators, percents, lone surrogates, sets of digits. */
const nasty = oneof(
  string({ unit: 'grapheme', maxLength: 12 }),
  string({ unit: 'binary', maxLength: 12 }),
  array(
    constantFrom(
      '%',
      '%2F',
      '%00',
      '%zz',
      '..',
      '.',
      ';',
      ':',
      '@',
      '\\',
      '+',
      '&',
      '=',
      '?',
      '#',
      '*',
      ' ',
      '\t',
      '\u0000',
      '\ud800',
      '\u202e',
      '٣',
      '７',
      '💥',
    ),
    { maxLength: 6 },
  ).map((all) => all.join('')),
  integer({ min: 1, max: 5000 }).map((length) => '7'.repeat(length)),
);
const step = oneof(
  constantFrom(...new Set(rows.flatMap(({ path }) => path.split('?')[0]!.split('/')))),
  constantFrom('7654321', '0-3', '2-77', '9101', '866a9eb0-c553-49c6-9374-431e82d71b5e', ''),
  nasty,
);
const query = array(
  record({
    name: oneof(
      constantFrom('taskId', 'portalId', 'appId', 'type', 'property', 'id', 'folderId'),
      nasty,
    ),
    value: oneof(constantFrom('55', '0-3', 'dealstage', '%35%35'), nasty),
  }).map(({ name, value }) => `${name}=${value}`),
  { maxLength: 4 },
).map((pairs) => pairs.join('&'));
const address = record({
  host: constantFrom(...appHosts, 'meetings.hubspot.com', 'app.hubspotqa.com'),
  path: array(step, { maxLength: 9 }),
  query: option(query, { nil: undefined }),
}).map(({ host, path, query }) => `https://${host}/${path.join('/')}${query ? `?${query}` : ''}`);

/** Every ID stands in the path as it is read, or is a value of the query; a row may fix a type. */
function expectToStandIn(url: URL): void {
  const { kind: _kind, host: _host, region: _region, ...ids } = readPage(url) ?? {};
  for (const [name, id] of Object.entries(ids)) {
    if (name === 'objectTypeId' && fixedTypes.has(id)) continue;
    const stands = url.pathname.includes(id) || [...url.searchParams.values()].includes(id);
    expect(stands, `${name} ${id} of ${url.href}`).toBe(true);
  }
}

test('no address makes it throw, and every ID it gives stands in the address', () => {
  assert(
    property(address, (text) => {
      if (URL.canParse(text)) expectToStandIn(new URL(text));
    }),
    { numRuns: 5000 },
  );
});

test('an example changed at any place is still read without a guess', () => {
  assert(
    property(constantFrom(...urls), integer({ min: 0, max: 120 }), nasty, (url, at, put) => {
      const changed = url.slice(0, at) + put + url.slice(at + 1);
      if (URL.canParse(changed)) expectToStandIn(new URL(changed));
    }),
    { numRuns: 5000 },
  );
});

test('a very long address is read too', () => {
  const long = `https://app.hubspot.com/contacts/7654321/${'record/0-1/'.repeat(20_000)}?${'a=1&'.repeat(20_000)}`;
  expect(readPage(new URL(long))).toMatchObject({ portalId: '7654321', objectTypeId: '0-1' });
  expect(readPage(new URL(`https://meetings.hubspot.com/${'a/'.repeat(20_000)}`))).toBeUndefined();
});

/** What a host of HubSpot's is, said label by label. */
function isHubSpot(hostname: string): boolean {
  const [first = '', site = '', end, ...more] = hostname.split('.');
  const [serves = '', region, ...regions] = first.split('-');
  if (more.length > 0 || regions.length > 0 || end !== 'com') return false;
  if (!['hubspot', 'hubspotqa'].includes(site)) return false;
  const named = region === undefined || (region.length === 3 && /[a-z][a-z][0-9]/.test(region));
  return named && ['app', 'local', 'meetings'].includes(serves);
}

test('a changed host is never accepted', () => {
  const host = constantFrom(...appHosts, 'meetings-eu1.hubspot.com', 'app.hubspotqa.com');
  const put = oneof(
    constantFrom('', '.', '-', '@', ':', '/', 'x', '1', 'evil.com', '.evil.com/'),
    nasty,
  );
  let changedHosts = 0;
  assert(
    property(
      host,
      integer({ min: 0, max: 25 }),
      integer({ min: 0, max: 2 }),
      put,
      (name, at, cut, put) => {
        const text = `https://${name.slice(0, at)}${put}${name.slice(at + cut)}${rest}`;
        if (!URL.canParse(text)) return;
        const url = new URL(text);
        const plain = !url.port && !url.username && !url.password && isHubSpot(url.hostname);
        if (plain) return;
        changedHosts += 1;
        expect(readPage(url), text).toBeUndefined();
      },
    ),
    { numRuns: 5000 },
  );
  expect(changedHosts).toBeGreaterThan(1000);
});
