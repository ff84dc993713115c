import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { idForms, idNames } from '../../utils/hubspot/ids.ts';
import { packPages } from '../../utils/hubspot/pack.ts';
import { appExamples } from '../../utils/hubspot/pages.examples.ts';
import { appPages, readPage } from '../../utils/hubspot/pages.ts';
import { idReader } from '../../utils/hubspot/read-ids.ts';
import type { PageRow } from '../../utils/hubspot/route.ts';

const rows: readonly PageRow[] = appPages;
const packed = packPages(rows);
const readIds = idReader(packed);
const urls = Object.values(appExamples).flatMap((own) => own.map(([url]) => new URL(url)));

/** What `readPage` reads, without what it says of the page and its host. */
const idsOf = (url: URL) => {
  const { kind: _kind, host: _host, region: _region, ...ids } = readPage(url)!;
  return ids;
};

test('a packed catalogue reads the IDs of every example', () => {
  for (const [url, ids] of Object.values(appExamples).flat()) {
    expect(readIds(new URL(url).href), url).toEqual(ids);
  }
  expect(readIds('https://app.hubspot.com/new-tool/12/record/0-1/2')).toEqual({
    portalId: '12',
  });
});

test('a packed catalogue reads what the whole one does, of mixed addresses too', () => {
  const segments = [...new Set(urls.flatMap(({ pathname }) => pathname.split('/')))];
  const path = array(constantFrom(...segments), { maxLength: 7 });
  assert(
    property(constantFrom(...urls), path, (url, more) => {
      const begun = url.pathname.split('/').slice(1, 1 + (more.length % 5));
      const mixed = new URL(`https://app.hubspot.com/${[...begun, ...more].join('/')}`);
      mixed.search = url.search;
      expect(readIds(mixed.href), mixed.href).toEqual(idsOf(mixed));
    }),
    { numRuns: 5000 },
  );
});

test('the IDs stand in the order in which people are shown them', () => {
  const known: readonly string[] = idNames;
  for (const url of urls) {
    const places = Object.keys(readIds(url.href)).map((name) => known.indexOf(name));
    expect(places, url.href).toEqual(places.toSorted((a, b) => a - b));
  }
});

test('of a query that holds a name twice, the first ID that fits is read, as it stands there', () => {
  const read = (query: string) => {
    const url = new URL(`https://app.hubspot.com/contacts/1/record/0-3/2${query}`);
    expect(readIds(url.href), query).toEqual(idsOf(url));
    return readIds(url.href).taskId;
  };
  expect(read('?taskId=7&taskId=8')).toBe('7');
  expect(read('?taskId=x&a=1&taskId=8&b')).toBe('8');
  expect(read('?mytaskId=7')).toBe(undefined);
  expect(read('?taskId=7x')).toBe(undefined);
  expect(read('?a=?taskId=7')).toBe(undefined);
  expect(read('/view/1&taskId=7')).toBe(undefined);
  expect(read('/sub/view/?taskId=7#taskId=8')).toBe('7');
  expect(read('#?taskId=8')).toBe(undefined);
});

test('forms and steps can be put together as one expression', () => {
  for (const form of Object.values(idForms)) {
    expect(form.source).toMatch(/^\^.*\$$/);
    expect(form.flags).toBe('');
    // An empty group is the sign of a fixed type, and the packed text is parted by these.
    expect('').not.toMatch(form);
    expect(form.source).not.toMatch(/[ >~\n]/);
  }
  const steps = rows.flatMap(({ path }) => path.split('?')[0]!.split('/'));
  for (const step of steps) expect(step).toMatch(/^(|[\w-]+|:\w+\+?|\*)$/);
  const queries = rows.flatMap(({ path }) => path.split('?')[1]?.split('&') ?? []);
  for (const query of queries) expect(query).toMatch(/^\w+=:\w+$/);
});

test('the object types that rows fix are HubSpot’s own', () => {
  for (const { objectTypeId = '0-1' } of rows) expect(objectTypeId).toMatch(/^0-\d+$/);
});

test('the packed catalogue is small enough for every page', () => {
  expect(packed.length).toBeLessThanOrEqual(2000);
});
