import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchItems, meetsWanted } from '../../utils/ask/match-items.ts';
import type { WantedItem } from '../../utils/handoff/request.ts';
import type { Item } from '../../utils/hubspot/item.ts';

const kinds = ['record', 'meetingLink', 'bookingPage', 'list'] as const;
const types = ['0-1', '0-3'];

const wantedItem: fc.Arbitrary<WantedItem> = fc.record(
  {
    kind: fc.constantFrom(...kinds, 'constructor'),
    objectTypeId: fc.constantFrom(...types),
    required: fc.boolean(),
  },
  { requiredKeys: ['kind', 'required'] },
);
const item: fc.Arbitrary<Item> = fc.record({
  kind: fc.constantFrom(...kinds),
  ids: fc.record({ objectTypeId: fc.constantFrom(...types), recordId: fc.nat().map(String) }),
});
const lists = [fc.array(wantedItem, { maxLength: 6 }), fc.array(item, { maxLength: 6 })] as const;

/** As many of these as can be met at once, by trying everything. */
function most(wanted: readonly WantedItem[], items: readonly Item[]): number {
  const [first, ...rest] = wanted;
  if (!first) return 0;
  const without = most(rest, items);
  const withEach = items.map((one, at) =>
    meetsWanted(first, one) ? 1 + most(rest, items.toSpliced(at, 1)) : 0,
  );
  return Math.max(without, ...withEach);
}

test('no item meets two wanted things, and each meets what it stands for', () => {
  fc.assert(
    fc.property(...lists, (wanted, items) => {
      const found = matchItems(wanted, items);
      expect(found).toHaveLength(wanted.length);
      const used = found.filter((one) => one !== undefined);
      expect(new Set(used).size).toBe(used.length);
      found.forEach((one, at) => expect(!one || meetsWanted(wanted[at]!, one)).toBe(true));
    }),
  );
});

test('as much as can be is met, the required things first', () => {
  fc.assert(
    fc.property(...lists, (wanted, items) => {
      const found = matchItems(wanted, items);
      const met = wanted.filter((_, at) => found[at]);
      expect(met).toHaveLength(most(wanted, items));
      const required = wanted.filter((one) => one.required);
      expect(met.filter((one) => one.required)).toHaveLength(most(required, items));
    }),
  );
});

test('the same lists give the same answer', () => {
  fc.assert(
    fc.property(...lists, (wanted, items) => {
      expect(matchItems(wanted, items)).toEqual(
        matchItems(structuredClone(wanted), structuredClone(items)),
      );
    }),
  );
});

test('a general wish leaves room for a particular one', () => {
  const deal: Item = { kind: 'record', ids: { objectTypeId: '0-3', recordId: '1' } };
  const contact: Item = { kind: 'record', ids: { objectTypeId: '0-1', recordId: '2' } };
  const any = { kind: 'record', required: true };
  const aDeal = { kind: 'record', objectTypeId: '0-3', required: true };
  expect(matchItems([any, aDeal], [deal, contact])).toEqual([contact, deal]);
  expect(matchItems([aDeal], [contact])).toEqual([undefined]);
});

test('a booking page is a meeting link', () => {
  const page: Item = { kind: 'bookingPage', ids: { meetingSlug: 'acme/consult-30' } };
  expect(matchItems([{ kind: 'meetingLink', required: true }], [page])).toEqual([page]);
});
