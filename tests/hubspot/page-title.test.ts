import { expect, test } from 'vitest';
import { cleanTitle } from '../../utils/hubspot/page-title.ts';

test.each([
  ['Northwind renewal | HubSpot', 'Northwind renewal'],
  ['(3) Inbox | HubSpot', 'Inbox'],
  ['(99+) Inbox – HubSpot', 'Inbox'],
  ['Reports', 'Reports'],
  ['Migration to HubSpot', 'Migration to HubSpot'],
  ['HubSpot', 'HubSpot'],
  ['', ''],
])('%j is called %j', (title, clean) => {
  expect(cleanTitle(title)).toBe(clean);
});
