import {
  array,
  assert,
  boolean,
  option,
  property,
  record,
  string,
  stringMatching,
} from 'fast-check';
import { expect, test } from 'vitest';
import { packageHandoff } from '../../utils/handoff/package.ts';
import { handoffSchema } from '../../utils/handoff/schema.ts';
import { writeText } from '../../utils/handoff/text.ts';
import type { Item } from '../../utils/hubspot/item.ts';
import type { Report } from '../../utils/hubspot/report.ts';
import { deal, page, sample } from './sample.ts';

const moment = {
  id: '3f0c2f4e-6c1d-4c55-9d0e-5b7f8a1c2d3e',
  now: new Date('2026-11-21T10:30:00Z'),
  version: '0.1.0',
  words: ({ kind }: { kind: string }) => `words for ${kind}`,
};

test('IDs alone make a handoff, which says that nothing was checked', () => {
  const parts = { accounts: [{ items: [deal], page }], context: '  ', sealedAnyway: false };
  const handoff = handoffSchema.parse(packageHandoff(parts, moment));
  const [account] = handoff.accounts;
  expect(account).toMatchObject({ portal: page, items: [deal], checks: [] });
  expect(Object.keys(account!.items[0]!.ids), 'the main ID first').toEqual([
    'recordId',
    'objectTypeId',
  ]);
  expect(account).not.toHaveProperty('credential');
  expect(handoff).not.toHaveProperty('context');
});

test('the token’s own account is believed over the page’s address', () => {
  const facts = { portalId: '24680135', uiDomain: 'app-eu1.hubspot.com', region: 'eu1' };
  const problem = { kind: 'itemOtherPortal', itemPortalId: '1', tokenPortalId: '2' } as const;
  const handoff = packageHandoff(
    {
      accounts: [
        {
          token: { token: 'pat-eu1-x', kind: 'accessToken' },
          items: [deal],
          page,
          report: { checks: [{ about: 'item', item: deal, state: 'fail', problem }], facts },
        },
      ],
      context: 'Sync',
      sealedAnyway: true,
    },
    moment,
  );
  expect(handoffSchema.parse(handoff)).toEqual(handoff);
  expect(handoff.accounts[0]!.portal).toEqual({
    portalId: '24680135',
    host: 'app-eu1.hubspot.com',
    region: 'eu1',
  });
  expect(handoff.accounts[0]!.checks).toEqual([
    {
      about: 'item',
      state: 'fail',
      at: '2026-11-21T10:30:00.000Z',
      item: 0,
      problem: { kind: 'itemOtherPortal', words: 'words for itemOtherPortal' },
    },
  ]);
});

test('a meeting link carries both of its IDs, its name and its owner, however it was added', () => {
  const item: Item = { kind: 'bookingPage', ids: { meetingSlug: 'acme/consult-30' } };
  const owner = { userId: '1001', ownerId: '61001', name: 'Owner One' };
  const meetingLink = {
    meetingId: '31415926',
    meetingSlug: 'acme/consult-30',
    name: 'Consultation',
    type: 'PERSONAL_LINK',
    owner,
  };
  const check = { about: 'item', item, state: 'pass', name: 'Consultation', meetingLink } as const;
  const account = { items: [item], report: { checks: [check] } };
  const parts = { accounts: [account], context: '', sealedAnyway: false };
  const handoff = handoffSchema.parse(packageHandoff(parts, moment));
  expect(handoff.accounts[0]!.items).toEqual([
    {
      kind: 'bookingPage',
      ids: { meetingSlug: 'acme/consult-30', meetingId: '31415926' },
      label: 'Consultation',
      type: 'PERSONAL_LINK',
      owner,
    },
  ]);
});

test('what was picked keeps its name where no check could be made, its own ID first', () => {
  const stage: Item = {
    kind: 'pipelineStage',
    ids: { objectTypeId: '0-3', pipelineId: 'default', stageId: 'closedwon' },
    label: 'Sales pipeline: Closed won',
  };
  const parts = { accounts: [{ items: [stage] }], context: '', sealedAnyway: false };
  const [item] = handoffSchema.parse(packageHandoff(parts, moment)).accounts[0]!.items;
  expect(item).toEqual(stage);
  expect(Object.keys(item!.ids)[0]).toBe('stageId');
});

test('whatever the parts, the handoff keeps to its schema', () => {
  const text = string({ maxLength: 400, unit: 'grapheme' });
  const digits = stringMatching(/^\d{1,12}$/);
  const items = array(record({ recordId: digits, slug: text, portalId: option(digits) }), {
    maxLength: 20,
  }).map((all) =>
    all.map(({ recordId, slug, portalId }): Item => ({
      kind: 'record',
      ids: { recordId, meetingSlug: slug },
      url: `https://app.hubspot.com/${slug}`,
      ...(portalId && { portalId }),
    })),
  );
  const facts = record({
    portalId: digits,
    portalName: option(text, { nil: undefined }),
    scopes: option(array(text), { nil: undefined }),
  });
  const parts = record({
    items,
    context: string({ maxLength: 5000 }),
    token: option(text, { nil: undefined }),
    facts: option(facts, { nil: undefined }),
    sealedAnyway: boolean(),
  });
  assert(
    property(parts, ({ token, facts, items, ...rest }) => {
      const report: Report = {
        checks: items.map((item) => ({ about: 'item', item, state: 'pass', name: 'x' })),
        ...(facts && { facts }),
      };
      const handoff = packageHandoff(
        {
          ...rest,
          accounts: [
            { items, page, report, ...(token && { token: { token, kind: 'accessToken' } }) },
          ],
        },
        moment,
      );
      expect(handoffSchema.parse(JSON.parse(JSON.stringify(handoff)))).toEqual(handoff);
    }),
  );
});

test('the readable copy says all that the JSON says', () => {
  const named = (name: string) => `<${name}>`;
  const text = writeText(sample, {
    title: 'Handoff',
    sealedAt: 'Sealed',
    portalId: 'Portal ID',
    token: 'Token',
    scopes: 'Scopes',
    items: 'Items',
    context: 'Context',
    owner: 'Owner',
    checks: 'Checks',
    notChecked: 'Not checked',
    sealedAnyway: 'Sealed anyway',
    rotateBy: 'Rotate by',
    unmet: 'Not in here',
    keep: 'Keep safe',
    item: ({ kind }) => named(kind),
    id: named,
    check: ({ about, state }) => `${about} ${state}`,
  });
  expect(text).toBe(`Handoff
=======

Sealed: 2026-11-21T10:30:00.000Z

Portal ID: 7654321 (Aurora Demo)

Token:
pat-na1-00000000-0000-4000-8000-000000000001
Scopes: crm.objects.deals.read

Items:
- <record>: Northwind renewal <b>& "friends"</b> åäö 🚀
    <objectTypeId>: 0-3
    <recordId>: 9101
    https://app.hubspot.com/contacts/7654321/record/0-3/9101

Checks:
- token pass
- item fail

Context:
Sync deals.
Both ways.

Sealed anyway

Keep safe
`);
});
