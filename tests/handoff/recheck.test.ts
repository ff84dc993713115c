import {
  assert,
  constantFrom,
  dictionary,
  oneof,
  property,
  record,
  string,
  stringMatching,
} from 'fast-check';
import { expect, test } from 'vitest';
import { compareChecks, itemFrom, recheckLines, recheckOf } from '../../utils/handoff/recheck.ts';
import type { CheckLine, HandoffItem } from '../../utils/handoff/schema.ts';
import { apiHost } from '../../utils/hubspot/hosts.ts';
import { idNames } from '../../utils/hubspot/ids.ts';
import { readOf } from '../../utils/hubspot/item-read.ts';
import { deal, sample } from './sample.ts';

const [account] = sample.accounts;

test('an account gives its token and its items', () => {
  const { label } = account!.items[0]!;
  expect(recheckOf(account!)).toEqual({
    ok: true,
    value: {
      token: { token: account!.credential!.token, kind: 'accessToken', region: 'na1' },
      expected: { items: [{ ...deal, label }] },
      items: [{ ...deal, label }],
    },
  });
});

test('without items the portal says which account is meant; without a token nothing is checked', () => {
  const alone = recheckOf({ ...account!, items: [] });
  expect(alone?.ok && alone.value.expected).toEqual({ portalId: '7654321', items: [] });
  expect(recheckOf({ items: [deal], checks: [] })).toBeUndefined();
});

test('what is no token is not sent', () => {
  const credential = { token: 'no\r\ntoken', kind: 'accessToken' } as const;
  expect(recheckOf({ items: [], checks: [], credential })).toEqual({
    ok: false,
    problem: { kind: 'tokenUnrecognised' },
  });
});

test('items are taken to be in the account’s portal, and none is read that is not of ours', () => {
  const odd: HandoffItem[] = [
    { kind: 'record', ids: { recordId: '../../oauth', objectTypeId: '0-3' } },
    { kind: 'record', ids: { recordId: '1', secret: '2' } },
    { kind: 'letter', ids: { recordId: '1' } },
    { kind: 'record', ids: {} },
  ];
  for (const item of odd) expect(itemFrom(item)).toBeUndefined();
  const { portalId: _, ...elsewhere } = deal;
  const url = 'javascript:alert(1)';
  const items = [...odd, { ...elsewhere, ids: { ...deal.ids }, url }];
  const read = recheckOf({ ...account!, items });
  const { url: __, ...known } = deal;
  expect(read?.ok && read.value.expected).toEqual({ items: [known] });

  // Its line names its place among all of the account's items; the others were not checked.
  const recheck = read!.ok ? read!.value : undefined!;
  const check = { about: 'item', state: 'pass', item: recheck.expected.items[0]! } as const;
  const lines = recheckLines(recheck, { checks: [check] }, { now: new Date(0), words: () => 'w' });
  const at = '1970-01-01T00:00:00.000Z';
  expect(lines[0]).toEqual({ about: 'item', state: 'pass', at, item: 4 });
  const problem = { kind: 'noTestCall', words: 'w' };
  expect(lines[1]).toEqual({ about: 'item', state: 'notChecked', at, problem, item: 0 });
  expect(lines).toHaveLength(5);
});

test('whatever stands in an item, its call goes below the part of the API that it belongs to', () => {
  const evil = constantFrom(
    '..',
    '../../oauth',
    '%2e%2e',
    '//evil.example',
    '@evil.example',
    '?a#b',
  );
  const value = oneof(evil, string(), stringMatching(/^\d{1,9}$/), stringMatching(/^2-\d{1,3}$/));
  const ids = dictionary(constantFrom(...idNames), value, { minKeys: 1, maxKeys: 3 });
  let tried = 0;
  assert(
    property(record({ kind: constantFrom('record', 'meetingLink', 'objectType'), ids }), (item) => {
      const known = itemFrom(item);
      const read = known && readOf(known, '2026-09');
      if (!read) return;
      tried += 1;
      const { host, pathname } = new URL(`https://${apiHost}${read.path}`);
      expect(host).toBe(apiHost);
      expect(pathname).toMatch(
        /^\/(?:crm|crm-object-schemas|scheduler|automation|marketing|conversations)\b/,
      );
    }),
    { numRuns: 1000 },
  );
  expect(tried).toBeGreaterThan(9);
});

const at = '2026-11-21T10:30:00.000Z';
const line = (
  about: CheckLine['about'],
  state: CheckLine['state'],
  rest: Partial<CheckLine> = {},
) => ({ about, state, at, ...rest }) as const;
const problem = (kind: string) => ({ problem: { kind, words: `${Math.random()}` } });

test('checks are held against the sender’s, and what fares otherwise is told', () => {
  const before = [
    line('token', 'pass'),
    line('portal', 'pass'),
    line('scopes', 'warn', problem('scopesTooMany')),
    line('item', 'pass', { item: 0 }),
    line('item', 'fail', { item: 1, ...problem('notFound') }),
    line('item', 'fail', { item: 2, ...problem('notFound') }),
  ];
  const now = [
    line('item', 'fail', { item: 2, ...problem('missingScopes') }),
    line('item', 'fail', { item: 1, ...problem('notFound') }),
    line('item', 'pass', { item: 3 }),
    line('item', 'fail', { item: 0, ...problem('notFound') }),
    line('scopes', 'warn', problem('scopesTooMany')),
    line('token', 'pass'),
  ];
  const compared = compareChecks(before, now);
  expect(compared.map(({ about, item, changed }) => [about, item, changed])).toEqual([
    ['token', undefined, false],
    ['portal', undefined, true],
    ['scopes', undefined, false],
    ['item', 0, true],
    ['item', 1, false],
    ['item', 2, true],
    ['item', 3, false],
  ]);
  expect(compared[3]).toEqual({
    about: 'item',
    item: 0,
    before: before[3],
    now: now[3],
    changed: true,
  });
});
