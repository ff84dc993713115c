import { describe, expect, test } from 'vitest';
import type { Api } from '../../utils/hubspot/api.ts';
import { findMeetingLink } from '../../utils/hubspot/meeting-link.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import type { TokenName } from '../stand-in/accounts.ts';
import { standInFetch } from '../stand-in/api.ts';

const apiOf = (name: TokenName): Api => ({
  fetch: standInFetch(),
  token: tokenNamed(name).token,
});

const consultation = {
  meetingId: '31415926',
  meetingSlug: 'acme/consult-30',
  name: 'Consultation, 30 minutes',
  type: 'PERSONAL_LINK',
  owner: { userId: '1001', ownerId: '61001', name: 'Owner One' },
};

test.each([
  { meetingId: '31415926' },
  { meetingSlug: 'acme/consult-30' },
  { meetingSlug: 'acme%2Fconsult-30' },
  { meetingId: '31415926', meetingSlug: 'what it was called before' },
])('%o is one and the same link', async (ids) => {
  for (const version of ['2026-09', 'v3'] as const) {
    const link = await findMeetingLink(ids, version, apiOf('good'));
    expect(link).toEqual({ ok: true, value: consultation });
  }
});

test('whose it is, is a user’s ID where owners may not be read', async () => {
  const ids = { meetingSlug: 'acme/consult-30' };
  const link = await findMeetingLink(ids, '2026-09', apiOf('without-owners'));
  expect(link).toEqual({ ok: true, value: { ...consultation, owner: { userId: '1001' } } });
});

test('a link on the second page of the list is found', async () => {
  const link = await findMeetingLink({ meetingId: '52000145' }, '2026-09', apiOf('large'));
  expect(link).toMatchObject({ value: { name: 'Amber call, team 17', owner: { userId: '3145' } } });
});

test('a slug that the list lacks, but that can be booked, gives its ID', async () => {
  const fetch: Api['fetch'] = async (url, init) =>
    new URL(url).pathname.endsWith('/meeting-links')
      ? Response.json({ results: [] })
      : standInFetch()(url, init);
  const ids = { meetingSlug: 'acme/consult-30' };
  const link = await findMeetingLink(ids, '2026-09', { ...apiOf('good'), fetch });
  expect(link).toEqual({
    ok: true,
    value: { meetingId: '31415926', meetingSlug: 'acme/consult-30', type: 'PERSONAL_LINK' },
  });
});

describe('what is no meeting link is told apart', () => {
  test.each([
    [
      'the end of a slug',
      { meetingSlug: 'consult-30' },
      { kind: 'meetingSlugPart', slugs: ['acme/consult-30'] },
    ],
    ['a slug nobody has', { meetingSlug: 'nobody' }, { kind: 'meetingSlugUnknown' }],
    ['a slug of another account', { meetingSlug: 'fjord/mote' }, { kind: 'meetingSlugUnknown' }],
    ['an ID nobody has', { meetingId: '999' }, { kind: 'meetingLinkUnknown' }],
    ['a meeting record’s ID', { meetingId: '9101' }, { kind: 'meetingRecordGiven' }],
  ])('%s', async (_, ids, problem) => {
    expect(await findMeetingLink(ids, '2026-09', apiOf('good'))).toEqual({ ok: false, problem });
  });

  test('the end of several slugs names them all', async () => {
    const link = await findMeetingLink({ meetingSlug: 'indigo' }, '2026-09', apiOf('large'));
    expect(link).toMatchObject({ problem: { kind: 'meetingSlugPart' } });
    expect(!link.ok && 'slugs' in link.problem && link.problem.slugs).toHaveLength(16);
  });

  test.each([
    ['without-meetings', 'missingScopes'],
    ['gated', 'planLacks'],
    ['content-limit', 'rateLimited'],
    ['garbage', 'unexpectedAnswer'],
  ] as const)('%s: %s', async (name, kind) => {
    const link = await findMeetingLink({ meetingId: '1' }, '2026-09', apiOf(name));
    expect(link).toMatchObject({ ok: false, problem: { kind } });
  });
});
