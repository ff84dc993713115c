import { array, assert, constantFrom, oneof, option, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appHosts } from '../../utils/hubspot/hosts.ts';
import { appExamples, bookingExamples } from '../../utils/hubspot/pages.examples.ts';
import type { Example } from '../../utils/hubspot/pages.examples.ts';
import { appPages, bookingPages, readPage } from '../../utils/hubspot/pages.ts';
import { compileRoutes } from '../../utils/hubspot/route.ts';
import type { PageRow } from '../../utils/hubspot/route.ts';

const catalogues: [name: string, rows: readonly PageRow[], Record<string, readonly Example[]>][] = [
  ['app', appPages, appExamples],
  ['booking', bookingPages, bookingExamples],
];

/** What `readPage` adds beside the IDs. */
const idsOf = (url: string) => {
  const { kind: _kind, host: _host, region: _region, ...ids } = readPage(new URL(url))!;
  return ids;
};

describe.each(catalogues)('the %s catalogue', (_name, rows, examples) => {
  const match = compileRoutes(rows);
  // Each example is read by the whole table, so a row that claims another row's page fails here.
  test.each(rows.map((row) => [row.path, row] as const))('%s', (path, row) => {
    expect(examples[path]).not.toHaveLength(0);
    for (const [url, ids] of examples[path]!) {
      expect(match(new URL(url))?.row.path, url).toBe(path);
      expect(idsOf(url), url).toEqual(ids);
      expect(readPage(new URL(url))!.kind, url).toBe(row.kind);
    }
  });
});

test('there are many examples, and no two are alike but for their numbers', () => {
  const urls = [appExamples, bookingExamples].flatMap((examples) =>
    Object.values<readonly Example[]>(examples).flatMap((own) => own.map(([url]) => url)),
  );
  const seen = new Map<string, string>();
  for (const url of urls) {
    const form = url
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, 'G')
      .replace(/(?<=[/=-])\d+/g, '0');
    expect(seen.get(form), url).toBeUndefined();
    seen.set(form, url);
  }
  expect(urls.length).toBeGreaterThanOrEqual(250);
});

test('every region is named by its host', () => {
  const regions = appHosts.map((host) => readPage(new URL(`https://${host}/settings/1`))!.region);
  expect(regions).toEqual(['na1', 'na2', 'na3', 'eu1', 'ap1']);
});

test.each([
  ['https://app.hubspot.com/some-new-tool/7654321/thing/55', { portalId: '7654321' }],
  ['https://app.hubspot.com/contacts/7654321', { portalId: '7654321' }],
  ['https://app.hubspot.com/contacts/7654321/somethings/9101', { portalId: '7654321' }],
  ['https://app.hubspot.com/oauth', {}],
  ['https://app.hubspot.com/', {}],
  ['https://app.hubspot.com//7654321', {}],
  ['https://app-jp1.hubspot.com/some-new-tool/7654321', { portalId: '7654321' }],
  ['https://app.hubspotqa.com/some-new-tool/7654321', { portalId: '7654321' }],
])('an unknown tool gives its portal and nothing guessed: %s', (url, ids) => {
  expect(readPage(new URL(url))?.kind).toBe('other');
  expect(idsOf(url)).toEqual(ids);
});

test.each([
  'https://app.hubspot.com.evil.com/contacts/1/record/0-1/2',
  'https://evil.com/app.hubspot.com/contacts/1/record/0-1/2',
  'https://app.hubspot.com@evil.com/contacts/1/record/0-1/2',
  'https://someone@app.hubspot.com/contacts/1/record/0-1/2',
  'https://:secret@app.hubspot.com/contacts/1/record/0-1/2',
  'https://app.hubspot.com:8443/contacts/1/record/0-1/2',
  'https://app.hubspot.com./contacts/1/record/0-1/2',
  'https://app.hubspot.co/contacts/1/record/0-1/2',
  'https://app.hubspοt.com/contacts/1/record/0-1/2',
  'https://app-.hubspot.com/contacts/1/record/0-1/2',
  'https://app-eu1x.hubspot.com/contacts/1/record/0-1/2',
  'https://xapp.hubspot.com/contacts/1/record/0-1/2',
  'https://app.eu1.hubspot.com/contacts/1/record/0-1/2',
  'https://app_hubspot.com/contacts/1/record/0-1/2',
  'https://api.hubspot.com/contacts/1/record/0-1/2',
  'https://knowledge.hubspot.com/lists/create-active-or-static-lists',
  'https://developers.hubspot.com/docs/7654321',
  'https://www.hubspot.com/7654321',
  'https://hubspot.com/contacts/1/record/0-1/2',
  'http://app.hubspot.com/contacts/1/record/0-1/2',
  'ftp://app.hubspot.com/contacts/1/record/0-1/2',
  'view-source:https://app.hubspot.com/contacts/1/record/0-1/2',
  'blob:https://app.hubspot.com/7654321',
  'javascript://app.hubspot.com/contacts/1/record/0-1/2',
  'data:text/html,https://app.hubspot.com/contacts/1/record/0-1/2',
  'about:blank',
  'chrome://newtab/',
  'https://meetings.hubspot.com/',
])('not HubSpot’s app: %s', (url) => {
  expect(readPage(new URL(url))).toBeUndefined();
});

test('no address makes it throw, and every ID it gives stands in the address', () => {
  const segment = oneof(
    constantFrom('contacts', 'record', 'meetings', '7654321', '0-3', '2-77', '9101', '*', '..', ''),
    string({ unit: 'grapheme', maxLength: 12 }),
  );
  const address = record({
    host: constantFrom(...appHosts, 'meetings.hubspot.com', 'app.hubspotqa.com'),
    path: array(segment, { maxLength: 8 }),
    query: option(string({ maxLength: 20 }), { nil: undefined }),
  }).map(({ host, path, query }) => `https://${host}/${path.join('/')}${query ? `?${query}` : ''}`);
  assert(
    property(address, (text) => {
      if (!URL.canParse(text)) return;
      const url = new URL(text);
      const page = readPage(url);
      const { kind: _kind, host: _host, region: _region, objectTypeId: _type, ...ids } = page ?? {};
      for (const id of Object.values(ids)) expect(url.href).toContain(id);
    }),
    { numRuns: 2000 },
  );
});
