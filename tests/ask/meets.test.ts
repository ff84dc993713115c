import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answered } from '../../utils/ask/meets.ts';
import { askLines, isReady, isUnmet, unexplained, unmetOf } from '../../utils/ask/meets.ts';
import type { Item } from '../../utils/hubspot/item.ts';
import type { Check } from '../../utils/hubspot/report.ts';
import { deal } from '../handoff/sample.ts';
import { requestOf } from './sample.ts';

const request = requestOf();
const nothing: Answered = { items: [], hasToken: false };
const facts = { portalId: '7654321', scopes: request.token!.scopes };
const checks: Check[] = [
  { about: 'token', state: 'pass' },
  { about: 'item', state: 'pass', item: deal },
];
const states = (answered: Answered, asked = request) =>
  Object.fromEntries(askLines(asked, answered).map(({ key, state }) => [key, state]));
const [first, second] = request.token!.scopes.map((scope) => `scope:${scope}`);

test('before anything is there, nothing is met and nothing is claimed of scopes', () => {
  expect(states(nothing)).toEqual({
    portal: 'missing',
    token: 'missing',
    [first!]: 'notChecked',
    [second!]: 'notChecked',
    'item:0': 'missing',
    'item:1': 'missing',
  });
});

test('before a check, what is there is not checked', () => {
  const found = states({ items: [deal], hasToken: true });
  expect(new Set(Object.values(found))).toEqual(new Set(['notChecked', 'missing']));
  expect(found).toMatchObject({
    portal: 'notChecked',
    token: 'notChecked',
    'item:0': 'notChecked',
  });
});

test('after a check that passed, everything required is met', () => {
  const lines = askLines(request, { items: [deal], hasToken: true, report: { checks, facts } });
  expect(lines.filter(({ required }) => required).every(({ state }) => state === 'met')).toBe(true);
  expect(isReady(lines, true)).toBe(true);
  expect(unmetOf(lines, {})).toEqual([]);
});

test('scopes beyond what is asked for are no error, and one that lacks is named', () => {
  const granted = [request.token!.scopes[0]!, 'tickets'];
  const report = { checks, facts: { ...facts, scopes: granted } };
  const lines = askLines(request, { items: [deal], hasToken: true, report });
  expect(isReady(lines, true)).toBe(false);
  expect(unexplained(lines, {}).map(({ which }) => which)).toEqual([request.token!.scopes[1]]);
  expect(unmetOf(lines, { [second!]: ' Not in our plan ' })).toEqual([
    { wanted: 'scope', which: request.token!.scopes[1], reason: 'Not in our plan' },
  ]);
});

test('a token that does not work is not met, and of its scopes nothing is known', () => {
  const failed: Check[] = [{ about: 'token', state: 'fail', problem: { kind: 'tokenRejected' } }];
  const lines = askLines(request, { items: [deal], hasToken: true, report: { checks: failed } });
  expect(unmetOf(lines, {})).toEqual([{ wanted: 'token', which: 'token', reason: '' }]);
  expect(lines.find(({ key }) => key === first)?.state).toBe('notChecked');
});

test('another account than the one asked for is told, from the token, the items or the page', () => {
  const other = { ...deal, portalId: '11' };
  for (const answered of [
    { ...nothing, report: { checks, facts: { ...facts, portalId: '11' } }, hasToken: true },
    { ...nothing, items: [deal, other] },
    { ...nothing, page: { portalId: '11' } },
  ]) {
    const [portal] = askLines(request, answered);
    expect(portal).toMatchObject({ state: 'failed', otherPortalId: '11' });
    expect(unmetOf([portal!], {})).toEqual([{ wanted: 'portal', which: '7654321', reason: '' }]);
  }
  expect(states({ ...nothing, page: { portalId: '7654321' } }).portal).toBe('notChecked');
});

test('an item that cannot be read is handed over, with what its check says', () => {
  const refused: Check[] = [
    { about: 'item', state: 'fail', item: deal, problem: { kind: 'notFound' } },
  ];
  const lines = askLines(request, { items: [deal], hasToken: true, report: { checks: refused } });
  expect(lines.find(({ key }) => key === 'item:0')).toMatchObject({
    state: 'failed',
    problem: { kind: 'notFound' },
  });
  expect(unmetOf(lines, {}).some(({ wanted }) => wanted === 'item')).toBe(false);
  expect(isReady(lines, true)).toBe(false);
});

test('IDs alone are ready once they are there, as no token can prove them', () => {
  const { token: _, ...idsOnly } = request;
  const lines = askLines(idsOnly, { items: [deal], hasToken: false });
  expect(isReady(lines, false)).toBe(true);
  expect(isReady(lines, true)).toBe(false);
});

test('an optional thing is told of as not met only with a reason', () => {
  const lines = askLines(request, { items: [deal], hasToken: true, report: { checks, facts } });
  expect(unmetOf(lines, { 'item:1': 'We have no forms' })).toEqual([
    { wanted: 'item', which: '1', reason: 'We have no forms' },
  ]);
});

test('every wanted thing has one line, and every required one is met, unproven or unmet', () => {
  const item = fc.constantFrom<Item>(
    deal,
    { ...deal, portalId: '11' },
    { kind: 'form', ids: { formGuid: 'a' } },
  );
  const check = fc.record({
    about: fc.constantFrom('token' as const, 'item' as const),
    state: fc.constantFrom(
      'pass' as const,
      'warn' as const,
      'fail' as const,
      'notChecked' as const,
    ),
    item,
  });
  const scopes = fc.subarray([...request.token!.scopes, 'tickets']);
  const answered = fc.record({
    items: fc.array(item, { maxLength: 4 }),
    hasToken: fc.boolean(),
    report: fc.option(
      fc.record({
        checks: fc.array(check),
        facts: fc.record({
          portalId: fc.constantFrom('7654321', '11'),
          scopes,
        }),
      }),
      { nil: undefined },
    ),
  });
  fc.assert(
    fc.property(answered, (given) => {
      const lines = askLines(request, given);
      expect(lines.map(({ key }) => key)).toEqual(Object.keys(states(nothing)));
      const told = unmetOf(lines, {});
      for (const line of lines.filter(({ required }) => required)) {
        const unmet = told.some(
          ({ wanted, which }) => wanted === line.wanted && which === line.which,
        );
        expect(unmet).toBe(isUnmet(line));
        if (line.state === 'missing') expect(unmet).toBe(true);
        if (line.state === 'met') expect(unmet).toBe(false);
      }
      expect(unexplained(lines, {})).toHaveLength(told.length);
      if (isReady(lines, given.hasToken)) expect(told).toEqual([]);
    }),
  );
});

test('a reason under a name that every object has is none', () => {
  const asked = requestOf({ token: { required: true, scopes: ['toString'] } });
  const report = { checks, facts: { ...facts, scopes: [] } };
  const lines = askLines(asked, { items: [], hasToken: true, report });
  const odd = lines.map((line) => ({ ...line, key: 'toString' }));
  expect(unmetOf(odd, {}).every(({ reason }) => reason === '')).toBe(true);
});
