import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import { bookingAnswer, linkPage, nameIn, ownerAnswer } from './answers.ts';
import type { Api } from './api.ts';
import { callApi } from './api.ts';
import type { ApiVersion } from './api-paths.ts';
import { apiPathOf, area, meetingLinks, plainSlug } from './api-paths.ts';
import type { CallProblem, FindingProblem } from './problem.ts';
import type { Ids } from './read-ids.ts';
import type { LinkOwner, MeetingLink } from './report.ts';

type Found = Omit<MeetingLink, 'owner'> & { readonly organizerUserId?: string };
type LinkProblem = CallProblem | FindingProblem;

/**
 * Finds the meeting link that an ID or a slug names, and whose it is. Besides a failed call:
 * `meetingLinkUnknown`, `meetingSlugUnknown`, `meetingSlugPart` where only the end of a slug was
 * given, and `meetingRecordGiven` where the ID is that of a meeting record.
 */
export async function findMeetingLink(
  ids: Ids,
  version: ApiVersion,
  api: Api,
): Promise<Result<MeetingLink, LinkProblem>> {
  const slug = ids.meetingSlug && plainSlug(ids.meetingSlug);
  const is = ids.meetingId
    ? ({ meetingId }: Found) => meetingId === ids.meetingId
    : ({ meetingSlug }: Found) => meetingSlug === slug;
  const seen = await readLinks(is, version, api);
  if (!seen.ok) return seen;
  const { found, others } = seen.value;
  if (found) return ok(await withOwner(found, version, api));
  return ids.meetingId
    ? failed(await strangeId(ids.meetingId, version, api))
    : readBooking(slug!, others, version, api);
}

/** What the first page of the list is asked with. */
export const linksQuery = '?limit=100';

/** A list call has pages of 100; twenty are enough for every account we know of. */
const mostPages = 20;

async function readLinks(
  is: (link: Found) => boolean,
  version: ApiVersion,
  api: Api,
): Promise<Result<{ found?: Found; others: readonly Found[] }, LinkProblem>> {
  const others: Found[] = [];
  let after = '';
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await callApi(api, { path: meetingLinks(version, linksQuery + after) });
    if (!answer.ok) return answer;
    const read = linkPage.safeParse(answer.value);
    if (!read.success) return failed({ kind: 'unexpectedAnswer' });
    const links = read.data.results.map(({ id, slug, ...rest }): Found => ({
      meetingId: id,
      meetingSlug: slug,
      ...rest,
    }));
    const found = links.find(is);
    if (found) return ok({ found, others });
    others.push(...links);
    const next = read.data.paging?.next?.after;
    if (!next) return ok({ others });
    after = `&after=${encodeURIComponent(next)}`;
  }
  return failed({ kind: 'noTestCall' });
}

/** The user by name, where the token may read owners. */
async function withOwner(
  { organizerUserId: userId, ...link }: Found,
  version: ApiVersion,
  api: Api,
): Promise<MeetingLink> {
  if (!userId) return link;
  const path = area('crm/owners', version, `/${userId}?idProperty=userId`);
  const answer = await callApi(api, { path });
  const read = ownerAnswer.safeParse(answer.ok ? answer.value : undefined);
  const name = answer.ok ? nameIn(answer.value) : undefined;
  const owner: LinkOwner = {
    userId,
    ...(read.success && { ownerId: read.data.id }),
    ...(name && { name }),
  };
  return { ...link, owner };
}

/** A slug that the list lacks may still be open to booking; else it may be the end of another. */
async function readBooking(
  slug: string,
  others: readonly Found[],
  version: ApiVersion,
  api: Api,
): Promise<Result<MeetingLink, LinkProblem>> {
  const path = apiPathOf('meetingSlug', { meetingSlug: encodeURIComponent(slug) }, version)!;
  const answer = await callApi(api, { path });
  if (answer.ok) {
    const read = bookingAnswer.safeParse(answer.value);
    if (!read.success) return failed({ kind: 'unexpectedAnswer' });
    const { linkId: meetingId, linkType: type } = read.data;
    return ok({ meetingId, meetingSlug: slug, ...(type && { type }) });
  }
  if (answer.problem.kind !== 'notFound') return answer;
  const slugs = others.map((link) => link.meetingSlug).filter((it) => it.endsWith(`/${slug}`));
  return failed(
    slugs.length > 0 ? { kind: 'meetingSlugPart', slugs } : { kind: 'meetingSlugUnknown' },
  );
}

/** What an ID is that no meeting link has: perhaps that of a meeting record (0-47). */
async function strangeId(id: string, version: ApiVersion, api: Api): Promise<FindingProblem> {
  const ids = { recordId: id, objectTypeId: '0-47' };
  const answer = await callApi(api, { path: apiPathOf('recordId', ids, version)! });
  return { kind: answer.ok ? 'meetingRecordGiven' : 'meetingLinkUnknown' };
}
