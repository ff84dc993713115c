import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownTitle } from '../../utils/on-page/selectors.ts';

const dir = new URL('../../utils/on-page/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, dir), 'utf8');

test('the sheet that finds the title has the selector of the table', () => {
  const [, selector] = /}\s+(\[.+?) \{/s.exec(read('../../entrypoints/title-found.css'))!;
  const bare = (text: string) => text.replaceAll(/['"\s]/g, '');
  expect(bare(selector!)).toBe(bare(ownTitle));
});

// A link's fragment is written by whoever asks and read on the page: one constant for both.
const shared = '../handoff/request-fragment.ts';

test('what runs on HubSpot’s pages knows of this project only utils/hubspot', () => {
  for (const name of readdirSync(dir).filter((each) => each.endsWith('.ts'))) {
    for (const [, path] of read(name).matchAll(/from '([^']+)'/g)) {
      if (path === shared) continue;
      expect(path, name).toMatch(/^\.\.\/hubspot\/|^\.\/[a-z-]+\.(?:ts|css\?inline)$/);
    }
  }
});
