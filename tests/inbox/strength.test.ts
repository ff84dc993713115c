import { expect, test } from 'vitest';
import { makePassphrase } from '../../utils/handoff/passphrase.ts';
import { effWords } from '../../utils/handoff/word-list.ts';
import { strengthOf } from '../../utils/inbox/strength.ts';

test('short and common passphrases are refused, random words are taken', () => {
  const judged: [string, string][] = [
    ['', 'short'],
    ['Tr0ub4dor&3', 'short'],
    ['password1234', 'guessable'],
    ['aaaaaaaaaaaaaaaaaaaa', 'guessable'],
    ['qwertyuiop1234', 'guessable'],
    ['cobalt umbrella wrist napkin', 'enough'],
    [makePassphrase(effWords, (bytes) => void crypto.getRandomValues(bytes)), 'enough'],
    ['x'.repeat(5000), 'guessable'],
  ];
  for (const [passphrase, strength] of judged) {
    expect(strengthOf(passphrase), passphrase).toBe(strength);
  }
  expect(strengthOf('Aurora Integrations', ['Aurora Integrations'])).toBe('guessable');
});
