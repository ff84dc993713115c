import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeRows } from '../../utils/rotation/record.ts';
import { withSighting } from '../../utils/rotation/seen.ts';
import { unsecret } from '../../utils/rotation/unsecret.ts';
import { localArea, now } from './sample.ts';

const hex = (length: number) =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789abcdef')),
    minLength: length,
    maxLength: length,
  });
const tokens = fc
  .tuple(fc.constantFrom('na1', 'eu1', 'ap1'), hex(8), hex(4), hex(4), hex(4), hex(12))
  .map(([region, ...parts]) => `pat-${region}-${parts.join('-')}`);

/** The texts of a handoff that people or HubSpot write, each perhaps with the token or a piece of it. */
const around = (token: string) =>
  fc
    .tuple(fc.string(), fc.nat(token.length), fc.nat(token.length), fc.string())
    .map(([before, from, to, after]) => before + token.slice(Math.min(from, to), to) + after);
const carriers = tokens.chain((token) =>
  fc.record({ token: fc.constant(token), texts: fc.array(around(token), { minLength: 6 }) }),
);

const bare = (text: string) => text.toLowerCase().replace(/[^0-9a-z]/g, '');

/** All texts and keys in what was written. Numbers are days and counts. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(Object(value)).flatMap(([key, each]) => [key, ...leavesOf(each)]);
}

test('nothing of a token but its last four characters is ever written', async () => {
  await fc.assert(
    fc.asyncProperty(carriers, async ({ token, texts }) => {
      const [portalName, accountType, uiDomain, context, slug, label] = texts as [
        string,
        ...string[],
      ];
      const area = localArea();
      const facts = { portalId: '1', portalName, accountType, uiDomain, appId: slug };
      await changeRows(area, (rows) =>
        withSighting(rows, {
          token,
          facts: { ...facts, scopes: texts },
          page: { portalId: '1', serviceKeyId: slug, appId: slug },
          now,
          newId: 'a',
          handoff: {
            to: 'passphrase',
            context: context!,
            items: [{ kind: 'meetingLink', ids: { meetingSlug: slug }, label }],
          },
        }),
      );
      const leaves = leavesOf(area.items);
      expect(leaves).toContain(token.slice(-4));
      const secret = bare(token.slice(8));
      for (let at = 0; at + 6 <= secret.length; at += 1) {
        const piece = secret.slice(at, at + 6);
        expect(leaves.filter((leaf) => bare(leaf).includes(piece))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['Sync deals both ways', 'Sync deals both ways'],
  ['  for Aurora ', 'for Aurora'],
  [' ', undefined],
  ['it is pat-na1-1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809', undefined],
  ['begins with 1a2b3c4d', undefined],
  ['1A2B 3C4D 5E6F, the rest by phone', undefined],
  ['another one: pat-eu1-00000000-0000-0000-0000-000000000000', undefined],
  ['…f809', '…f809'],
])('%j is kept as %j', (text, kept) =>
  expect(unsecret(text, 'pat-na1-1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809')).toBe(kept),
);
