import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exitCodes } from '../../cli/exit-codes.ts';
import { usage } from '../../cli/usage.ts';

const page = readFileSync(new URL('../../docs/command.md', import.meta.url), 'utf8');

test('the page of the command holds its help and each of its exit codes', () => {
  expect(page).toContain(`\`\`\`\n${usage}\`\`\``);
  const told = [...page.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => Number(code));
  expect(told).toEqual([0, 1, ...Object.values(exitCodes).slice(1), 141]);
});
