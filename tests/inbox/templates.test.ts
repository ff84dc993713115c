import { expect, test } from 'vitest';
import type { RequestForm } from '../../utils/inbox/compose.ts';
import { formProblems, newForm } from '../../utils/inbox/compose.ts';
import { accountThings, choiceOf, chosen, pageThings } from '../../utils/inbox/item-choice.ts';
import { recordKinds, takesTypeId } from '../../utils/inbox/item-choice.ts';
import { knownScopes, typedScopes } from '../../utils/inbox/scope-choice.ts';
import { isIn, templateNames, withTemplate, withoutTemplate } from '../../utils/inbox/templates.ts';
import { wantedWords } from '../../utils/inbox/wanted-words.ts';
import { tokenNamed } from '../stand-in/accounts.ts';

const now = new Date('2026-11-26T10:00:00Z');
const start = { ...newForm(now, { asker: 'Aurora', contact: '' }), purpose: 'Test' };

test('each template makes a form that can be sent, and is taken away without trace', () => {
  for (const name of templateNames) {
    const form = { ...start, ...withTemplate(start, name, 'This one') };
    expect(formProblems(form, now), name).toEqual({});
    expect(form.items.map(({ note }) => note)).toEqual(['This one']);
    expect(isIn(form, name)).toBe(true);
    expect({ ...form, ...withTemplate(form, name, 'Again') }).toEqual(form);
    expect({ ...form, ...withoutTemplate(form, name) }).toEqual(start);
  }
});

test('templates add up, and one taken away leaves the others whole', () => {
  const all: RequestForm = { ...start };
  for (const name of templateNames) Object.assign(all, withTemplate(all, name, ''));
  expect(all.scopes).toEqual([
    'scheduler.meetings.meeting-link.read',
    'crm.objects.deals.read',
    'crm.objects.contacts.read',
    'crm.schemas.custom.read',
    'crm.objects.custom.read',
  ]);
  const rest = { ...all, ...withoutTemplate(all, 'deals') };
  expect(templateNames.filter((name) => isIn(rest, name))).toEqual([
    'meetingLink',
    'contacts',
    'customObject',
  ]);
});

test('a scope is taken by its name, out of a text, and for what guides call it', () => {
  expect(knownScopes).toContain('crm.objects.deals.read');
  expect(knownScopes).toContain('automation');
  expect(knownScopes).toContain('crm.objects.custom.read');
  expect(typedScopes('crm.objects.deals.read, tickets').scopes).toEqual([
    'crm.objects.deals.read',
    'tickets',
  ]);
  expect(typedScopes('crm.objects.notes.write')).toEqual({
    scopes: ['crm.objects.contacts.write'],
    translated: [{ name: 'crm.objects.notes.write', instead: ['crm.objects.contacts.write'] }],
  });
  expect(typedScopes(' brand-new.scope ').scopes).toEqual(['brand-new.scope']);
  for (const text of ['', 'oauth', 'two words', '<b>', tokenNamed('good').token]) {
    expect(typedScopes(text).scopes, text).toEqual([]);
  }
});

test('each kind that can be asked for has words of its own and comes back from the list', () => {
  const all = [...recordKinds, ...accountThings, ...pageThings];
  const words = all.map(wantedWords);
  expect(new Set(words).size).toBe(all.length);
  for (const kind of all) expect(chosen(choiceOf(kind))).toEqual(kind);
  expect(pageThings.map(({ kind }) => kind)).toContain('meetingLink');
  expect(pageThings.map(({ kind }) => kind)).not.toContain('settings');
  expect(wantedWords({ kind: 'record', objectTypeId: '2-123' })).toBe('Custom object record 2-123');
  expect(wantedWords({ kind: 'objectType', objectTypeId: '2-123' })).toBe(
    'Custom object type (2-123)',
  );
  expect(wantedWords({ kind: 'pipeline', objectTypeId: '0-3' })).toBe('Pipeline (Deal)');
  const custom = { kind: 'record', objectTypeId: '2-1' } as const;
  expect(chosen(choiceOf(custom))).toEqual({ kind: 'record', objectTypeId: '' });
  expect(takesTypeId(custom)).toBe(true);
  expect(takesTypeId({ kind: 'record', objectTypeId: '0-3' })).toBe(false);
  expect(takesTypeId({ kind: 'pipeline', objectTypeId: '0-3' })).toBe(false);
});
