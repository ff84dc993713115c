import { expect, test } from 'vitest';
import { packPages, unpackTool } from '../../utils/hubspot/pack.ts';
import { appExamples } from '../../utils/hubspot/pages.examples.ts';
import type { Example } from '../../utils/hubspot/pages.examples.ts';
import { appPages } from '../../utils/hubspot/pages.ts';
import { idReader } from '../../utils/hubspot/read-ids.ts';

const packed = packPages(appPages);

test('a packed catalogue reads the IDs of every example', () => {
  const readIds = idReader(packed);
  for (const [url, ids] of Object.values<readonly Example[]>(appExamples).flat()) {
    expect(readIds(new URL(url)), url).toEqual(ids);
  }
  expect(readIds(new URL('https://app.hubspot.com/new-tool/12/record/0-1/2'))).toEqual({
    portalId: '12',
  });
});

test('unpacking gives back every row that says more than the portal', () => {
  const paths = packed
    .split('\n')
    .flatMap(unpackTool)
    .map(({ path, objectTypeId }) => `${path} ${objectTypeId}`);
  const kept = appPages.map(
    (row) => `${row.path} ${'objectTypeId' in row ? row.objectTypeId : undefined}`,
  );
  expect(kept).toEqual(expect.arrayContaining(paths));
  expect(new Set(paths).size).toBe(paths.length);
  expect(packed.length).toBeLessThan(JSON.stringify(appPages).length / 3);
});
