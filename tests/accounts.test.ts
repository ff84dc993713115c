import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Accounts, Move } from '../utils/accounts.ts';
import {
  goBackTo,
  isEmpty,
  isFull,
  mostItemsAside,
  nameOf,
  portalsTwice,
  putAside,
  without,
  worstOf,
} from '../utils/accounts.ts';
import { mostAccounts } from '../utils/handoff/most-accounts.ts';
import { mostItems } from '../utils/hubspot/item.ts';
import type { Item } from '../utils/hubspot/item.ts';
import type { AccountDraft, Draft } from '../utils/session.ts';
import { changeDraft, newDraft } from '../utils/session.ts';
import { tokenNamed } from './stand-in/accounts.ts';

const token = tokenNamed('good').token;
const other = tokenNamed('other-portal').token;
const list = (n: number, portalId = '7654321'): Item => ({
  kind: 'list',
  ids: { listId: `${n}` },
  portalId,
});
const draft = (change: Partial<Draft> = {}): Draft => ({ ...newDraft(0), ...change });
const aside = (id: string, change: Partial<AccountDraft> = {}): AccountDraft => ({
  id,
  token: '',
  items: [],
  ...change,
});
const passed = { checks: [{ about: 'token', state: 'pass' }] } as const;

/** As the session's store does: the draft is changed, and what is named besides is written. */
const after = (accounts: Accounts, { draft: change, ...others }: Move): Accounts => ({
  ...accounts,
  ...others,
  draft: changeDraft(accounts.draft, change, 0),
});

test('the account at hand goes aside with its checks, and comes back as it was', () => {
  const page = { portalId: '7654321', host: 'app.hubspot.com', region: 'na1' };
  const first: Accounts = {
    draft: draft({ token, items: [list(1)], page, rotates: 'row', context: 'Sync', revision: 3 }),
    report: { revision: 3, state: 'done', ...passed },
  };
  const second = after(first, putAside(first, 'a'));
  expect(second).toMatchObject({
    draft: {
      token: '',
      items: [],
      context: 'Sync',
      setAside: [{ id: 'a', token, items: [list(1)], page, rotates: 'row' }],
    },
    asideReports: { a: passed },
  });
  expect(second.report).toBeUndefined();
  expect(second.draft.page ?? second.draft.rotates).toBeUndefined();

  const typed = { ...second, draft: changeDraft(second.draft, { token: other }, 0) };
  const back = after(typed, goBackTo(typed, 'a', 'b'));
  expect(back).toMatchObject({
    draft: { token, items: [list(1)], page, rotates: 'row', setAside: [{ id: 'b', token: other }] },
    report: { revision: back.draft.revision, state: 'done', ...passed },
  });
  expect(back.asideReports).toEqual({});
});

test('checks of another revision are not kept with an account', () => {
  const accounts: Accounts = {
    draft: draft({ token, revision: 4 }),
    report: { revision: 3, state: 'done', ...passed },
  };
  expect(putAside(accounts, 'a').asideReports).toEqual({});
});

test('an empty account is not set aside when another is taken up', () => {
  const accounts = { draft: draft({ setAside: [aside('a', { token }), aside('b')] }) };
  expect(after(accounts, goBackTo(accounts, 'a', 'c')).draft).toMatchObject({
    token,
    setAside: [aside('b')],
  });
});

test('one is taken out with its checks, and the one at hand is not touched', () => {
  const accounts: Accounts = {
    draft: draft({ token, setAside: [aside('a'), aside('b')], revision: 2 }),
    asideReports: { a: passed, b: passed },
  };
  const next = after(accounts, without(accounts, 'a'));
  expect(next).toMatchObject({ draft: { token, revision: 2, setAside: [{ id: 'b' }] } });
  expect(next.asideReports).toEqual({ b: passed });
});

test('there are as many as one handoff holds, and no more items than fit', () => {
  const many = (count: number, items: readonly Item[] = []) =>
    Array.from({ length: count }, (_, n) => aside(`${n}`, { items }));
  expect(isFull(draft({ setAside: many(mostAccounts - 2) }))).toBeUndefined();
  expect(isFull(draft({ setAside: many(mostAccounts - 1) }))).toBe('accounts');
  const items = Array.from({ length: mostItems }, (_, n) => list(n));
  const most = mostItemsAside / mostItems;
  expect(isFull(draft({ setAside: many(most, items) }))).toBeUndefined();
  expect(isFull(draft({ setAside: many(most, items), items: [list(1)] }))).toBe('items');
});

test('an account is called by what is known of it, and a portal that is there twice is found', () => {
  const facts = { portalId: '1', portalName: 'Aurora' };
  const page = { portalId: '2', host: 'app.hubspot.com', region: 'na1' };
  const lastFour = token.slice(-4);
  expect(nameOf({ token, items: [list(1)] }, { facts })).toEqual({
    portalId: '1',
    portalName: 'Aurora',
    lastFour,
  });
  expect(nameOf({ token, items: [], page }, undefined)).toEqual({ portalId: '2', lastFour });
  expect(nameOf({ token: '', items: [list(1, '3')], page }, undefined)).toEqual({ portalId: '3' });
  expect(nameOf({ token, items: [] }, undefined)).toEqual({ lastFour });
  const names = ['1', '2', '1', undefined, undefined, '1'].map((portalId) => ({
    ...(portalId && { portalId }),
  }));
  expect(portalsTwice(names)).toEqual(['1']);
});

test.each([
  [[], undefined],
  [['pass'], 'pass'],
  [['pass', 'warn'], 'warn'],
  [['notChecked', 'warn'], 'notChecked'],
  [['notChecked', 'fail', 'pass'], 'fail'],
] as const)('the worst of %j is %s', (states, worst) => {
  const checks = states.map((state) => ({ about: 'item', state }) as const);
  expect(worstOf({ checks })).toBe(worst);
});

/** Another token and item at hand, checked at once. */
function typed(accounts: Accounts, change: Pick<Draft, 'token' | 'items'>): Accounts {
  const next = changeDraft(accounts.draft, change, 0);
  const checks = change.items.map((item) => ({ about: 'item', state: 'pass', item }) as const);
  return { ...accounts, draft: next, report: { revision: next.revision, state: 'done', checks } };
}

test('however accounts are moved about, none is lost, doubled or mixed up with another', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('type' as const), n: fc.nat(1000) }),
    fc.record({ do: fc.constantFrom('putAside', 'goBack', 'remove'), n: fc.nat(20) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let accounts: Accounts = { draft: draft() };
      const known = new Map<string, number>();
      let ids = 0;
      const newId = () => `id ${(ids += 1)}`;
      const tokenOf = (n: number) => `pat-na1-00000000-0000-4000-8000-${`${n}`.padStart(12, '0')}`;
      for (const { do: job, n } of steps) {
        const { setAside } = accounts.draft;
        const one = setAside[n % Math.max(1, setAside.length)];
        if (job === 'type') {
          const change = { token: tokenOf(n), items: [list(n)] };
          // A token that is set aside already would be the same account.
          if (setAside.some((each) => each.token === change.token)) continue;
          known.delete(accounts.draft.token);
          known.set(change.token, n);
          accounts = typed(accounts, change);
        } else if (job === 'putAside' && !isEmpty(accounts.draft)) {
          accounts = after(accounts, putAside(accounts, newId()));
        } else if (job === 'goBack' && one) {
          accounts = after(accounts, goBackTo(accounts, one.id, newId()));
        } else if (job === 'remove' && one) {
          known.delete(one.token);
          accounts = after(accounts, without(accounts, one.id));
        }
        const { draft: now, report, asideReports = {} } = accounts;
        const all = [...now.setAside, ...(isEmpty(now) ? [] : [now])];
        expect(new Set(all.map((each) => each.token))).toEqual(new Set(known.keys()));
        expect(all).toHaveLength(known.size);
        for (const each of all) expect(each.items).toEqual([list(known.get(each.token)!)]);
        // Each goes with its own checks.
        for (const each of now.setAside) {
          expect(asideReports[each.id]?.checks[0]?.item).toEqual(each.items[0]);
        }
        expect(Object.keys(asideReports).length).toBe(now.setAside.length);
        if (!isEmpty(now)) {
          expect(report).toMatchObject({
            revision: now.revision,
            checks: [{ item: now.items[0] }],
          });
        }
      }
    }),
  );
});
