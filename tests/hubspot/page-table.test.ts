import { expect, test } from 'vitest';
import { readmeWithPages } from '../tools/page-table.ts';

test('the README lists the pages of the catalogue', async () => {
  const { written, due } = await readmeWithPages();
  expect(due).not.toContain('undefined');
  expect(written === due, 'Run `npm run docs`').toBe(true);
});
