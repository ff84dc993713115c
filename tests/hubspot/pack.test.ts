import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { idForms, idNames } from '../../utils/hubspot/ids.ts';
import { packPages, unpackTool } from '../../utils/hubspot/pack.ts';
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
    expect(readIds(new URL(url)), url).toEqual(ids);
  }
  expect(readIds(new URL('https://app.hubspot.com/new-tool/12/record/0-1/2'))).toEqual({
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
      expect(readIds(mixed), mixed.href).toEqual(idsOf(mixed));
    }),
    { numRuns: 5000 },
  );
});

test('unpacking gives back every row that says more than the portal', () => {
  const text = ({ path, objectTypeId }: PageRow) => `${path} ${objectTypeId}`;
  const unpacked = packed.split('\n').flatMap(unpackTool).map(text);
  const kept = rows.filter(
    ({ path, objectTypeId }) => objectTypeId || !/^[^:]*\/:portalId[^:]*$/.test(path),
  );
  expect(unpacked.toSorted()).toEqual(kept.map(text).toSorted());
});

test('forms and steps can be put together as one expression', () => {
  for (const { source, flags } of Object.values(idForms)) {
    expect(source).toMatch(/^\^.*\$$/);
    expect(flags).toBe('');
  }
  const steps = rows.flatMap(({ path }) => path.split('?')[0]!.split('/'));
  for (const step of steps) expect(step).toMatch(/^(|[\w-]+|:\w+\+?|\*)$/);
});

test('the sign of an ID is never one of the packed text’s own', () => {
  const signs = idNames.map((_, at) => String.fromCharCode(65 + at));
  for (const sign of signs) expect(sign).not.toMatch(/[^A-z]/);
  const steps = rows.flatMap(({ path }) => path.split(/[/?&]/).slice(2));
  for (const step of steps) expect(step === '*' || step.length > 1, step).toBe(true);
});

test('the packed catalogue is small enough for every page', () => {
  expect(packed.length).toBeLessThanOrEqual(2000);
});
