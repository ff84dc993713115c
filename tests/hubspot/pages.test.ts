import { describe, expect, test } from 'vitest';
import { appHosts } from '../../utils/hubspot/hosts.ts';
import { appExamples, bookingExamples } from '../../utils/hubspot/pages.examples.ts';
import { packPages } from '../../utils/hubspot/pack.ts';
import type { Example } from '../../utils/hubspot/pages.examples.ts';
import { appPages, bookingPages, readPage } from '../../utils/hubspot/pages.ts';
import { idReader } from '../../utils/hubspot/read-ids.ts';
import { compileRoutes, portalOf } from '../../utils/hubspot/route.ts';
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

/** The steps of a row's path, and how near to the address each is: a literal, an ID, any segment. */
const stepsOf = ({ path }: PageRow) => path.split('?')[0]!.split('/');
const rankOf = (step: string) => (step === '*' ? 2 : step.startsWith(':') ? 1 : 0);

/** The rule: more steps go first; of as many, the first step that differs in rank decides. */
function goesFirst(a: PageRow, b: PageRow): boolean {
  const [ofA, ofB] = [stepsOf(a), stepsOf(b)];
  if (ofA.length !== ofB.length) return ofA.length > ofB.length;
  const at = ofA.findIndex((step, at) => rankOf(step) !== rankOf(ofB[at]!));
  return at >= 0 && rankOf(ofA[at]!) < rankOf(ofB[at]!);
}

/** True where every page of row `a` is one of `b` too: each step of `b` is the same, or `*`. */
function covers(b: PageRow, a: PageRow): boolean {
  const [ofA, ofB] = [stepsOf(a), stepsOf(b)];
  return ofB.length <= ofA.length && ofB.every((step, at) => step === '*' || step === ofA[at]);
}

describe.each(catalogues)('each row of the %s catalogue alone', (_name, rows, examples) => {
  test.each(rows.map((row) => [row.path, row] as const))('%s', (path, row) => {
    const match = compileRoutes([row]);
    const readPacked = idReader(packPages([row]));
    for (const other of rows) {
      for (const [url] of examples[other.path]!) {
        const found = match(new URL(url))?.ids;
        if (rows === appPages) {
          const ids = found ?? portalOf(new URL(url));
          expect(readPacked(new URL(url).href), `packed: ${url}`).toEqual(ids);
        }
        if (other === row || covers(row, other)) expect(found, url).toBeDefined();
        if (other !== row && found)
          expect(goesFirst(other, row), `${path} takes ${url}`).toBe(true);
        // Whichever goes first, the other does not: the order never hangs on the place in the table.
        if (other !== row && found) expect(goesFirst(row, other), url).toBe(false);
      }
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
