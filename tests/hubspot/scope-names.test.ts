import { expect, test } from 'vitest';
import { mistakenScope, mistakenScopes, realScopes } from '../../utils/hubspot/mistaken-scopes.ts';
import {
  isSensitiveScope,
  isWriteScope,
  readingTwin,
  scopeArea,
  scopeSubject,
} from '../../utils/hubspot/scope-names.ts';

test.each([
  'crm.objects.deals.write',
  'crm.objects.contacts.sensitive.write.v2',
  'communication_preferences.read_write',
  'meetings-write',
  'files.delete',
  'cms-url-redirects-delete',
  'hubdb.tables.publish',
  'analytics.behavioral_events.send',
  'conversations.visitor_identification.tokens.create',
  'crm.import',
  'timeline',
])('%s changes things', (scope) => {
  expect(isWriteScope(scope)).toBe(true);
});

test.each([
  'crm.objects.deals.read',
  'crm.objects.contacts.highly_sensitive.read.v2',
  'sales-email-read',
  'scheduler.meetings.meeting-link.read',
  'crm.export',
  'tickets',
  'oauth',
])('%s does not, or not by its name', (scope) => {
  expect(isWriteScope(scope)).toBe(false);
});

test.each([
  ['crm.objects.contacts.sensitive.read', true],
  ['crm.objects.contacts.sensitive.read.v2', true],
  ['crm.objects.deals.highly_sensitive.write.v2', true],
  ['tickets.sensitive', true],
  ['tickets.highly_sensitive.v2', true],
  ['crm.objects.contacts.read', false],
  ['tickets', false],
])('%s opens sensitive data: %s', (scope, sensitive) => {
  expect(isSensitiveScope(scope)).toBe(sensitive);
});

test.each([
  ['crm.objects.deals.write', 'crm.objects.deals.read'],
  ['crm.objects.deals.sensitive.write.v2', 'crm.objects.deals.sensitive.read.v2'],
  ['sales-templates-public-write', 'sales-templates-public-read'],
  ['crm.objects.deals.read', undefined],
  ['tickets', undefined],
])('%s writes what %s reads', (scope, twin) => {
  expect(readingTwin(scope)).toBe(twin);
});

test.each([
  ['crm.objects.deals.sensitive.read.v2', 'deals', 'crm'],
  ['crm.schemas.deals.write', 'deals', 'crm'],
  ['tickets.sensitive.v2', 'tickets', 'crm'],
  ['crm.lists.read', 'lists', 'crm'],
  ['crm.objects.line_items.read', 'line_items', 'commerce'],
  ['e-commerce', 'e-commerce', 'commerce'],
  ['crm.objects.marketing_events.read', 'marketing_events', 'marketing'],
  ['marketing-email', 'marketing-email', 'marketing'],
  ['scheduler.meetings.meeting-link.read', 'scheduler.meetings', 'sales'],
  ['automation.sequences.read', 'automation.sequences', 'sales'],
  ['automation', 'automation', 'automation'],
  ['conversations.read', 'conversations', 'conversations'],
  ['hubdb.rows.read', 'hubdb.rows', 'content'],
  ['settings.users.read', 'settings.users', 'account'],
  ['crm.export', 'export', 'account'],
  ['marketing.campaigns.revenue.read', 'marketing.campaigns', 'marketing'],
  ['forecast-read', 'forecast', 'sales'],
  ['something.new.read', 'something.new', 'other'],
])('%s is about %s, in %s', (scope, subject, area) => {
  expect(scopeSubject(scope)).toBe(subject);
  expect(scopeArea(scope)).toBe(area);
});

test("a guide's names are understood as what HubSpot has", () => {
  expect(realScopes(['crm.objects.meetings.read', 'crm.objects.deals.read'])).toEqual([
    'crm.objects.contacts.read',
    'scheduler.meetings.meeting-link.read',
    'crm.objects.deals.read',
  ]);
  expect(realScopes(['crm.objects.tickets.read', 'tickets'])).toEqual(['tickets']);
  expect(mistakenScope('crm.objects.meetings.write')).toMatchObject({ exists: false });
  expect(mistakenScope('constructor')).toBeUndefined();
});

test('no name is put right by another that is wrong', () => {
  for (const scope of mistakenScopes) {
    for (const instead of mistakenScope(scope)!.instead) {
      expect(mistakenScope(instead)).toBeUndefined();
    }
  }
});
