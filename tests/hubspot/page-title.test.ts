import { expect, test } from 'vitest';
import { cleanTitle } from '../../utils/hubspot/page-title.ts';

test.each([
  ['Northwind renewal', 'Northwind renewal'],
  ['Northwind renewal | HubSpot', 'Northwind renewal'],
  ['(2) Northwind renewal - HubSpot ', 'Northwind renewal'],
  ['HubSpot', 'HubSpot'],
  ['', ''],
])('%s', (title, clean) => {
  expect(cleanTitle(title)).toBe(clean);
});
