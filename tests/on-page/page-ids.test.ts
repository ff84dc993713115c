import { expect, test } from 'vitest';
import { readIds } from '../../utils/on-page/page-ids.ts';

test.each([
  [
    'https://app.hubspot.com/contacts/7654321/record/0-3/9101?taskId=7',
    [
      ['recordId', '9101'],
      ['taskId', '7'],
      ['objectTypeId', '0-3'],
      ['portalId', '7654321'],
    ],
  ],
  ['https://app-eu1.hubspot.com/some-new-tool/24680135/x', [['portalId', '24680135']]],
  ['https://app.hubspot.com/login', []],
  ['https://app.hubspot.com/login#/contacts/7654321/record/0-3/9101', []],
  ['https://app.hubspot.com/login?next=/contacts/7654321/record/0-3/9101', []],
  ['https://app.hubspot.com', []],
])('%s', (address, ids) => {
  expect(Object.entries(readIds(address))).toEqual(ids);
});
