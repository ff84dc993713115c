import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requestSchema } from '../../utils/handoff/request.ts';
import type { FormProblems, RequestForm } from '../../utils/inbox/compose.ts';
import { composeRequest, formProblems, newForm } from '../../utils/inbox/compose.ts';
import { dayOf, endOfDay, usualDay } from '../../utils/inbox/end-of-day.ts';

const now = new Date(2026, 10, 26, 15, 30);
const moment = {
  id: '3f0c2f4e-6c1d-4c55-9d0e-5b7f8a1c2d3e',
  now,
  recipient: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
};
const full: RequestForm = {
  client: 'Northwind',
  asker: ' Aurora ',
  contact: 'ops@aurora.example',
  purpose: 'Booking <b>page</b>',
  portalId: ' 7654321 ',
  token: 'required',
  scopes: ['scheduler.meetings.meeting-link.read'],
  keyName: 'Aurora booking',
  items: [
    { kind: 'meetingLink', objectTypeId: '', required: true, note: ' Intro call ' },
    { kind: 'record', objectTypeId: ' 2-123 ', required: false, note: '' },
  ],
  reply: 'By mail',
  validUntil: '2026-12-10',
};

test('a form becomes the request that was typed, and nothing else', () => {
  expect(composeRequest(full, moment)).toEqual({
    ok: true,
    value: {
      format: 'hubspot-handoff-request',
      version: 1,
      id: moment.id,
      createdAt: now.toISOString(),
      validUntil: new Date(2026, 11, 10, 23, 59, 59, 999).toISOString(),
      asker: { name: 'Aurora', contact: 'ops@aurora.example' },
      recipient: moment.recipient,
      purpose: 'Booking <b>page</b>',
      portalId: '7654321',
      token: {
        required: true,
        scopes: ['scheduler.meetings.meeting-link.read'],
        keyName: 'Aurora booking',
      },
      items: [
        { kind: 'meetingLink', required: true, note: 'Intro call' },
        { kind: 'record', objectTypeId: '2-123', required: false },
      ],
      reply: 'By mail',
    },
  });
});

test('what is left empty is absent', () => {
  const form: RequestForm = {
    ...newForm(now, { asker: 'Aurora', contact: '' }),
    purpose: 'Contacts',
    token: 'none',
    items: [{ kind: 'list', objectTypeId: '', required: true, note: '' }],
  };
  const made = composeRequest(form, moment);
  expect(made.ok && Object.keys(made.value)).toEqual([
    'format',
    'version',
    'id',
    'createdAt',
    'validUntil',
    'asker',
    'recipient',
    'purpose',
    'items',
  ]);
});

const item = full.items[0]!;
const wrong: [Partial<RequestForm>, FormProblems][] = [
  [{}, {}],
  [{ asker: ' ' }, { asker: 'missing' }],
  [{ purpose: '' }, { purpose: 'missing' }],
  [{ purpose: 'x'.repeat(2001) }, { purpose: 'tooLong' }],
  [{ keyName: 'x'.repeat(501) }, { keyName: 'tooLong' }],
  [{ portalId: '12a' }, { portalId: 'portalId' }],
  [{ portalId: '1'.repeat(21) }, { portalId: 'portalId' }],
  [{ scopes: [] }, { scopes: 'noScopes' }],
  [{ scopes: [], token: 'none' }, {}],
  [{ items: [] }, {}],
  [{ items: [], token: 'none' }, { items: 'nothingAsked' }],
  [{ items: Array.from({ length: 101 }, () => item) }, { items: 'tooMany' }],
  [{ items: [item, { ...item, objectTypeId: 'deals' }] }, { item1: 'typeId' }],
  [{ items: [{ ...item, note: 'x'.repeat(501) }] }, { item0: 'tooLong' }],
  [{ validUntil: '' }, { validUntil: 'noDay' }],
  [{ validUntil: '2026-02-31' }, { validUntil: 'noDay' }],
  [{ validUntil: '2026-11-25' }, { validUntil: 'past' }],
  // The day itself is not over.
  [{ validUntil: '2026-11-26' }, {}],
];

test.each(wrong)('what is wrong is said of its field: %j', (change, problems) => {
  expect(formProblems({ ...full, ...change }, now)).toEqual(problems);
});

test('whatever is typed, what passes keeps to the schema', () => {
  const text = fc.oneof(
    { weight: 30, arbitrary: fc.string({ unit: 'binary', minLength: 1 }) },
    { weight: 1, arbitrary: fc.constant('x'.repeat(2001)) },
  );
  const mostly = (...usual: string[]) =>
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: text });
  const items = fc.array(
    fc.record({
      kind: fc.constantFrom('meetingLink' as const, 'record' as const, 'owner' as const),
      objectTypeId: mostly('', '0-3', '2-1'),
      required: fc.boolean(),
      note: text,
    }),
    { maxLength: 3 },
  );
  const form: fc.Arbitrary<RequestForm> = fc.record({
    client: text,
    asker: text,
    contact: text,
    purpose: text,
    portalId: mostly('', '123'),
    token: fc.constantFrom('required', 'optional', 'none'),
    scopes: fc.array(fc.constantFrom('tickets', 'forms'), { maxLength: 3 }),
    keyName: text,
    items,
    reply: text,
    validUntil: mostly('2026-12-10', '9999-12-31'),
  });
  let passed = 0;
  fc.assert(
    fc.property(form, (typed) => {
      const made = composeRequest(typed, moment);
      if (!made.ok) return;
      passed++;
      expect(requestSchema.parse(made.value)).toEqual(made.value);
    }),
    { numRuns: 1000 },
  );
  expect(passed).toBeGreaterThan(200);
});

test('a day ends when it ends where the asker is', () => {
  const end = endOfDay('2026-03-29')!;
  expect([end.getDate(), end.getHours(), end.getMinutes()]).toEqual([29, 23, 59]);
  expect(dayOf(end)).toBe('2026-03-29');
  expect(dayOf(new Date(end.getTime() + 1))).toBe('2026-03-30');
  expect(usualDay(new Date(2026, 11, 20, 23, 59))).toBe('2027-01-03');
  for (const text of ['', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-01', 'tomorrow']) {
    expect(endOfDay(text), text).toBe(undefined);
  }
});
