import { expect, test } from 'vitest';
import { problemWords } from '../utils/words.ts';

test('waits are told in the unit that fits, and rounded up', () => {
  const moving = (waitSeconds?: number) =>
    problemWords({ kind: 'accountMoving', ...(waitSeconds && { waitSeconds }) }).fix;
  expect(moving()).toMatch(/Check again later\.$/);
  expect(moving(30)).toMatch(/Check again in 1 minute\.$/);
  expect(moving(3601)).toMatch(/Check again in 61 minutes\.$/);
  expect(moving(7201)).toMatch(/Check again in 3 hours\.$/);
});

test('each limit has words of its own', () => {
  const limited = (policy: 'tenSecondly' | 'secondly' | 'daily', waitSeconds?: number) =>
    problemWords({ kind: 'rateLimited', policy, ...(waitSeconds && { waitSeconds }) }).fix;
  expect(limited('tenSecondly', 10)).toMatch(/Wait 10 seconds/);
  expect(limited('secondly', 1)).toMatch(/Wait 1 second and/);
  expect(limited('daily')).toMatch(/midnight/);
});

test('each form of a refusal for scopes has words of its own', () => {
  const missing = (scopes: string[], listed?: 'legacy' | 'none') =>
    problemWords({ kind: 'missingScopes', scopes, ...(listed && { listed }) }).fix;
  expect(missing(['tickets'])).toMatch(/tick tickets, save/);
  expect(missing(['contacts'], 'legacy')).toMatch(/older name: contacts/);
  expect(missing([], 'none')).toMatch(/did not say which one/);
});
