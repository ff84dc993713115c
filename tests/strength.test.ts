import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strengthOf } from '../components/strength.ts';
import { makePassphrase } from '../utils/handoff/passphrase.ts';
import { tools } from './handoff/sample.ts';

const levelOf = (passphrase: string, known = '') => strengthOf(passphrase, known).level;

test.each([
  'password1234',
  'qwertyuiop123456',
  'aaaaaaaaaaaaaaaaaaaa',
  'abcabcabcabcabcabc',
  'tr0ub4dor&3',
  '1234567890123456789',
  'hubspot-handoff',
  '                    ',
])('%s is too easy to guess', (passphrase) => {
  const { level, advice } = strengthOf(passphrase, '');
  expect(level).toBe('tooEasy');
  expect(advice.length).toBeGreaterThan(0);
});

test('words that have nothing to do with each other are good, and a made passphrase always is', () => {
  expect(levelOf('unclothed reshape thumb frisky')).toBe('good');
  for (let times = 0; times < 50; times += 1) {
    expect(levelOf(makePassphrase(tools.words, tools.random))).toBe('good');
  }
});

test('what stands in the handoff counts for little', () => {
  const unknown = strengthOf('northwind-renewal-aurora', '').guessesLog10;
  const known = strengthOf('northwind-renewal-aurora', 'Northwind renewal, Aurora').guessesLog10;
  expect(known).toBeLessThan(unknown - 3);
});

test('nothing shorter than 12 characters passes, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 11 }), (text) => {
      expect(levelOf(text)).toBe('tooEasy');
    }),
  );
});

test('letters that programs read differently are told', () => {
  expect(strengthOf('größter löwe fängt übel äpfel', '').advice).toContain('plain');
});

test('a very long one is judged by its beginning', () => {
  const begun = 'unclothed reshape thumb frisky '.repeat(4).slice(0, 100);
  expect(strengthOf(begun + 'x'.repeat(100), '')).toEqual(strengthOf(begun, ''));
});
