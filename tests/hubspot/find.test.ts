import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostAddresses, readFind } from '../../utils/hubspot/find.ts';
import type { Found } from '../../utils/hubspot/find.ts';
import { idsOf } from '../../utils/hubspot/item.ts';
import { tokens } from '../stand-in/accounts.ts';

const guid = '866a9eb0-c553-49c6-9374-431e82d71b5e';
const deal = 'https://app.hubspot.com/contacts/7654321/record/0-3/9101';
const dealIds = { recordId: '9101', objectTypeId: '0-3', portalId: '7654321' };

/** The IDs of each address found. */
const pagesIn = (text: string) => {
  const found = readFind(text);
  if (found.kind !== 'addresses') throw new Error(`Found ${found.kind}`);
  return found.pages.map(({ page }) => idsOf(page));
};

describe('a token', () => {
  test.each(tokens.map(({ name, token }) => [name, token]))(
    '%s is known as one',
    (_name, token) => {
      expect(readFind(token)).toEqual({ kind: 'token' });
    },
  );

  test.each([
    ['beside an address', (token: string) => `${deal}\n${token}`],
    ['in an address', (token: string) => `${deal}?key=${token}`],
    ['behind an ID', (token: string) => `9101 ${token}`],
    ['cut in two', (token: string) => `${token.slice(0, 20)}\n${token.slice(20)}`],
    ['cut off', (token: string) => token.slice(0, 30)],
    ['masked', (token: string) => `${token.slice(0, 12)}****-****`],
  ])('%s, nothing of the text comes back', (_what, put) => {
    expect(readFind(put(tokens[0]!.token))).toEqual({ kind: 'token' });
  });
});

describe('addresses', () => {
  test.each([
    ['alone', deal],
    ['with a query and a fragment', `${deal}?utm_source=mail#x`],
    ['without https', deal.replace('https://', '')],
    ['with http', deal.replace('https', 'http')],
    ['in capitals', deal.replace('https://app.hubspot.com', 'HTTPS://APP.HubSpot.com')],
    ['at the end of a sentence', `Look at ${deal}.`],
    ['in brackets', `The deal (${deal}), please`],
    ['in angle brackets', `Deal <${deal}>`],
    ['in quotes', `“${deal}”`],
    ['as a Markdown link', `[Northwind renewal](${deal})`],
    ['in JSON', `{"url": "${deal}"}`],
    [
      'wrapped by a mail guard',
      `https://eur01.safelinks.example/?url=${encodeURIComponent(deal)}&data=1`,
    ],
    ['twice', `${deal} ${deal}`],
    ['twice, by two addresses', `${deal}\nhttps://app.hubspot.com/contacts/7654321/deal/9101`],
  ])('%s', (_what, text) => {
    expect(pagesIn(text)).toEqual([dealIds]);
  });

  test('of several regions and kinds, in the order of the text', () => {
    const text = `${deal}\nhttps://app-jp1.hubspot.com/contacts/1/objectLists/7, https://meetings.hubspot.com/acme/consult-30`;
    expect(pagesIn(text)).toEqual([
      dealIds,
      { portalId: '1', listId: '7' },
      { meetingSlug: 'acme/consult-30' },
    ]);
  });

  test('lines without one are named, none is lost', () => {
    const lines = [
      'Hello,',
      deal,
      '',
      'https://www.hubspot.com/pricing',
      'https://app.hubspot.com/login',
    ];
    expect(readFind(lines.join('\r\n'))).toMatchObject({
      pages: [{ url: deal }],
      others: ['Hello,', 'https://www.hubspot.com/pricing', 'https://app.hubspot.com/login'],
      more: 0,
    });
  });

  test('are read up to as many as a handoff holds, and the rest is counted', () => {
    const text = Array.from({ length: mostAddresses + 3 }, (_, n) => deal.replace('9101', `${n}`));
    const found = readFind(text.join('\n')) as Found & { kind: 'addresses' };
    expect(found.pages).toHaveLength(mostAddresses);
    expect(found.more).toBe(3);
  });

  test.each([
    'https://app.hubspot.com.evil.example/contacts/7654321/record/0-3/9101',
    'https://www.hubspot.com/pricing',
    'https://app.hubspot.com/login',
    'app.hubspot.com/',
    'https://app.hubspot.com:8443/contacts/7654321/record/0-3/9101',
  ])('none with an ID: %s', (text) => {
    expect(readFind(text)).toEqual({ kind: 'otherAddress' });
  });
});

describe('one ID', () => {
  test.each([
    ['9101', { kind: 'id', id: '9101' }],
    ['  #9101 ', { kind: 'id', id: '9101' }],
    ['Record ID: 9101', { kind: 'id', id: '9101' }],
    ['ID 9101', { kind: 'id', id: '9101' }],
    ['0-3/9101', { kind: 'id', id: '9101', objectTypeId: '0-3' }],
    ['2-123 9101', { kind: 'id', id: '9101', objectTypeId: '2-123' }],
    ['7654321', { kind: 'portalId', portalId: '7654321' }],
    ['0-3', { kind: 'objectTypeId', objectTypeId: '0-3' }],
    ['2-123', { kind: 'objectTypeId', objectTypeId: '2-123' }],
    [guid, { kind: 'guid', guid }],
    [guid.toUpperCase(), { kind: 'guid', guid: guid.toUpperCase() }],
    ['mira.example@example.com', { kind: 'email', text: 'mira.example@example.com' }],
    ['northwind.example', { kind: 'domain', text: 'northwind.example' }],
    ['acme/consult-30', { kind: 'slug', slug: 'acme/consult-30' }],
    ['consult-30', { kind: 'slug', slug: 'consult-30' }],
    ['9101, 9102\n9103', { kind: 'severalIds', count: 3 }],
    ['', { kind: 'nothing' }],
    [' \n ', { kind: 'nothing' }],
    ['Northwind renewal', { kind: 'unknown' }],
    ['9'.repeat(21), { kind: 'unknown' }],
    ['-1', { kind: 'unknown' }],
    ['9101.5', { kind: 'unknown' }],
    ['<b>9101</b>', { kind: 'unknown' }],
  ] satisfies [string, Found][])('%s', (text, found) => {
    expect(readFind(text, { portalId: '7654321' })).toEqual(found);
  });
});

test('no text makes it throw, and every ID it gives stands in the text', () => {
  const piece = oneof(
    constantFrom(deal, 'https://', 'app.hubspot.com/', 'contacts/', '7654321', '0-3', '/', '?url='),
    constantFrom('\n', ' ', 'ID: ', '%', '@', guid, 'pat-na1-', 'meetings.hubspot.com/a-b'),
    string({ unit: 'grapheme', maxLength: 8 }),
  );
  assert(
    property(array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join('');
      const found = readFind(text, { portalId: '7654321' });
      const {
        kind: _kind,
        pages = [],
        others = [],
        more: _more,
        count: _count,
        ...ids
      } = found as { [key: string]: unknown } & {
        pages?: (Found & { kind: 'addresses' })['pages'];
      };
      for (const id of Object.values(ids)) expect(text).toContain(id);
      for (const line of others as string[]) expect(text).toContain(line);
      for (const { page, url } of pages) {
        for (const id of Object.values(idsOf(page))) expect(url).toContain(id);
        const { objectTypeId: _type, meetingSlug: _slug, ...digits } = idsOf(page);
        for (const id of Object.values(digits)) expect(text).toContain(id);
      }
    }),
    { numRuns: 3000 },
  );
});
