import { appExamples, bookingExamples } from '../../utils/hubspot/pages.examples.ts';
import { appPages, readPage } from '../../utils/hubspot/pages.ts';
import type { PageRow } from '../../utils/hubspot/route.ts';
import { compileRoutes } from '../../utils/hubspot/route.ts';
import { processorTime, ratios, takeTurns } from './stats.ts';
import type { Row } from './table.ts';
import { row } from './table.ts';

const rounds = 41;
const repeats = 200;
const times = 10;

const urls = (examples: Record<string, readonly (readonly [string, unknown])[]>) =>
  Object.values(examples).flatMap((each) => each.map(([url]) => new URL(url)));

/** Microseconds for one address. What is read is added up, so that no compiler leaves it out. */
async function cost(read: (url: URL) => unknown, addresses: readonly URL[]): Promise<number> {
  let found = 0;
  const took = await processorTime(() => {
    for (let n = 0; n < repeats; n++) {
      for (const url of addresses) if (read(url) !== undefined) found++;
    }
  });
  if (found < repeats) throw new Error('No address was read');
  return (took * 1000) / (repeats * addresses.length);
}

/** The table with every row again under made-up tools: `/contacts/…` also as `/contacts-1/…`. */
function largeTable(): PageRow[] {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  return copies.flatMap((copy) =>
    appPages.map((page: PageRow) => ({ ...page, path: underCopy(page.path, copy) })),
  );
}

const underCopy = (path: string, copy: number) =>
  copy === 0 ? path : path.replace(/^\/[^/?]+/, `$&-${copy}`);

/** Reading an address: every example of the catalogue, and a table ten times as long. */
export async function measureReadPage(): Promise<Row[]> {
  const app = urls(appExamples);
  const all = [...app, ...urls(bookingExamples)];
  const large = compileRoutes(largeTable());
  const small = compileRoutes(appPages);
  // As many addresses as before, but all over the long table.
  const spreadOut = app.map(
    (url, at) => new URL(underCopy(url.pathname, at % times) + url.search, url),
  );
  const reading = await takeTurns(
    rounds,
    () => cost(readPage, all),
    () => cost(small, app),
  );
  const growth = await takeTurns(
    rounds,
    () => cost(large, spreadOut),
    () => cost(small, app),
  );
  return [
    row(`readPage, an address (${all.length} examples)`, reading.a, 'µs', { goal: 2 }),
    row(
      `the same, a table of ${appPages.length * times} rows by one of ${appPages.length}`,
      ratios(growth.a, growth.b),
      '×',
      {
        goal: 1.5,
        note: 'about 1 where the cost does not grow with the table',
      },
    ),
  ];
}
