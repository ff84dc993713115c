import { expect, test } from 'vitest';
import { itemOf, itemsOf } from '../../utils/hubspot/item.ts';
import type { Item } from '../../utils/hubspot/item.ts';
import { appExamples } from '../../utils/hubspot/pages.examples.ts';
import { readPage } from '../../utils/hubspot/pages.ts';

const read = (address: string): Item[] => {
  const url = new URL(address);
  return itemsOf(readPage(url)!, url);
};
const at = (path: string): Item[] => read(`https://app.hubspot.com${path}`);
const idsAt = (path: string) => at(path).map(({ kind, ids }) => [kind, ids]);
const portalId = '7654321';

test.each([
  [
    'a record',
    '/contacts/7654321/record/0-3/9101',
    'record',
    { recordId: '9101', objectTypeId: '0-3' },
  ],
  [
    'a view',
    '/contacts/7654321/objects/0-3/views/412/list',
    'objectList',
    { viewId: '412', objectTypeId: '0-3' },
  ],
  ['a list of records', '/contacts/7654321/objects/0-3', 'objectHome', { objectTypeId: '0-3' }],
  [
    'a pipeline',
    '/sales-products-settings/7654321/deals/88',
    'pipelineSettings',
    { pipelineId: '88', objectTypeId: '0-3' },
  ],
] as const)('%s is one item with all its IDs', (_what, path, kind, ids) => {
  expect(idsAt(path)).toEqual([[kind, ids]]);
});

test('a deal with a task beside it can mean either, each with its own IDs', () => {
  expect(at('/contacts/7654321/record/0-3/9101?taskId=55')).toEqual([
    {
      kind: 'record',
      ids: { recordId: '9101', objectTypeId: '0-3' },
      portalId,
      url: 'https://app.hubspot.com/contacts/7654321/record/0-3/9101',
    },
    expect.objectContaining({ kind: 'task', ids: { taskId: '55' }, portalId }),
  ]);
});

test('a ticket of the help desk can mean the ticket or its conversation', () => {
  const path = '/help-desk/7654321/view/12/ticket/9101/thread/77';
  expect(idsAt(path)).toEqual([
    ['record', { recordId: '9101', objectTypeId: '0-5' }],
    ['inboxThread', { threadId: '77' }],
  ]);
  expect(at(path)[0]!.url).toBe('https://app.hubspot.com/contacts/7654321/record/0-5/9101');
});

test('a report on a dashboard can mean either', () => {
  expect(idsAt('/reports-dashboard/7654321/view/31/32')).toEqual([
    ['report', { reportId: '32' }],
    ['dashboard', { dashboardId: '31' }],
  ]);
});

test('a page with no ID but the portal’s stands for nothing', () => {
  expect(at('/settings/7654321')).toEqual([]);
  expect(at('/login')).toEqual([]);
});

test('on every page of the catalogue, items carry IDs of the page alone, and the first is the likeliest', () => {
  for (const [address, ids] of Object.values(appExamples).flat()) {
    const items = read(address);
    const url = new URL(address);
    expect(itemOf(readPage(url)!, url)).toEqual(items[0]);
    for (const item of items) {
      expect(Object.keys(item.ids).length).toBeGreaterThan(0);
      expect(ids, address).toMatchObject(item.ids);
      expect(item.ids).not.toHaveProperty('portalId');
      expect(item.url).not.toMatch(/[?#]/);
    }
  }
});
