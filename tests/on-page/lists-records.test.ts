import { expect, test } from 'vitest';
import { listsRecords } from '../../utils/on-page/lists-records.ts';
import { readIds } from '../../utils/on-page/page-ids.ts';

test.each([
  ['/contacts/7654321/objects/0-1/views/all/list', true],
  ['/contacts/7654321/objects/2-7701/views/123/board', true],
  ['/contacts/7654321/deals', true],
  ['/contacts/7654321/objectLists/4242/filters', true],
  ['/contacts/7654321/lists/55', true],
  ['/segments/7654321/4242', true],
  ['/help-desk/7654321/view/9/list-view', true],
  ['/search/7654321/search?query=northwind', true],
  ['/contacts/7654321/record/0-3/9101', false],
  ['/contacts/7654321/deal/9101', false],
  ['/help-desk/7654321/view/9/ticket/5551', false],
  ['/contacts/7654321/objectLists', false],
  ['/property-settings/7654321/properties?type=0-3', false],
  ['/sales-products-settings/7654321/object/0-3', false],
  ['/settings/7654321/users', false],
  ['/login', false],
])('%s', (path, expected) => {
  const url = `https://app.hubspot.com${path}`;
  expect(listsRecords(readIds(url), url)).toBe(expected);
});
