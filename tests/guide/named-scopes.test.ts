import { expect, test } from 'vitest';
import { namedScopes } from '../../utils/guide/named-scopes.ts';

test.each([
  ['', []],
  [
    'Tick crm.objects.deals.read, tickets and forms.',
    ['crm.objects.deals.read', 'tickets', 'forms'],
  ],
  ['- crm.objects.deals.read\n- crm.objects.deals.read', ['crm.objects.deals.read']],
  [
    'https://app.hubspot.com/oauth/authorize?client_id=1&scope=oauth%20crm.lists.read%20sales-email-read',
    ['crm.lists.read', 'sales-email-read'],
  ],
  ['see app.hubspot.com and example.org, by e-mail', []],
  ['crm.objects.custom.sensitive.read.v2', ['crm.objects.custom.sensitive.read.v2']],
  ['crm.objects.deals.read pat-na1-00000000-0000-4000-8000-000000000001', []],
])('%o names %o', (text, scopes) => {
  expect(namedScopes(text).scopes).toEqual(scopes);
});

test('a name that guides hand on is translated, and it is said into what', () => {
  const instead = ['crm.objects.contacts.read', 'scheduler.meetings.meeting-link.read'];
  expect(namedScopes('crm.objects.meetings.read, crm.objects.contacts.read')).toEqual({
    scopes: instead,
    translated: [{ name: 'crm.objects.meetings.read', instead }],
  });
  expect(namedScopes('crm.objects.tickets.read').scopes).toEqual(['tickets']);
  expect(namedScopes('reports.read')).toEqual({
    scopes: [],
    translated: [{ name: 'reports.read', instead: [] }],
  });
});
