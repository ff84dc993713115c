import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { commands } from '../utils/command-table.ts';

test('no more than four commands suggest keys, each its own', () => {
  const keys = commands.flatMap((command) => ('keys' in command ? [command.keys] : []));
  expect(keys.length).toBeLessThanOrEqual(4);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the README names every command with its keys', async () => {
  const [readme, words] = await Promise.all(
    ['README.md', 'assets/locales/en.yml'].map((path) => readFile(path, 'utf8')),
  );
  for (const command of commands) {
    const { words: key } = command;
    const name = new RegExp(`^  ${key}: (.+)$`, 'm').exec(words!)![1]!;
    const line = readme!.split('\n').find((each) => each.startsWith(`| ${name} `));
    expect(line, name).toContain('keys' in command ? `\`${command.keys}\`` : 'none yet');
  }
});
