import { invalid, resourceNotFound } from '../errors.ts';
import { meetingLinks } from '../meeting-links.ts';
import { findObjectType } from '../object-types.ts';
import { pipelines } from '../pipelines.ts';
import { heldBy, lists, owners, without } from '../things.ts';
import type { Call } from './call.ts';
import { ok } from './call.ts';
import { pageOf } from './page.ts';

type Row = { portalId: string; id: string };

/** Answers one row of a table by `:id`, or 404. */
export function readOne(rows: readonly Row[]) {
  return ({ account, params }: Call): Response => {
    const row = heldBy(account.portalId, rows).find(({ id }) => id === params.id);
    return row ? ok(row) : resourceNotFound();
  };
}

/** Answers a page of a table. */
export function readAll(rows: readonly Row[]) {
  return ({ account, query }: Call): Response =>
    ok(pageOf(heldBy(account.portalId, rows), query.get('limit'), query.get('after')));
}

/** `GET …/owners`: a page of owners, which `email` narrows to the one who has it. */
export function listOwners({ account, query }: Call): Response {
  const email = query.get('email');
  const rows = heldBy(account.portalId, owners).filter((row) => !email || row.email === email);
  return ok(pageOf(rows, query.get('limit') ?? 100, query.get('after'), 500));
}

/** `GET …/owners/{id}`: by the owner's ID, or by the user's where `idProperty` says so. */
export function readOwner({ account, params, query }: Call): Response {
  const by = query.get('idProperty') === 'userId' ? 'userId' : 'id';
  const row = heldBy(account.portalId, owners).find((owner) => String(owner[by]) === params.id);
  return row ? ok(row) : resourceNotFound();
}

/** `POST …/lists/search`: lists whose name holds `query`, from `offset`, as many as `count`. */
export function searchLists({ account, body }: Call): Response {
  const query = typeof body.query === 'string' ? body.query.toLowerCase() : '';
  const held = heldBy(account.portalId, lists);
  const found = held.filter(({ name }) => name.toLowerCase().includes(query));
  const start = Number(body.offset) || 0;
  const end = start + Math.min(Number(body.count) || 20, 500);
  return ok({
    lists: found.slice(start, end).map((row) => without(row, 'legacyListId')),
    offset: Math.min(end, found.length),
    hasMore: end < found.length,
    total: found.length,
  });
}

/** `GET …/lists/{id}`: the list under the key `list`. Older app addresses carry another id. */
export function readList({ account, params }: Call): Response {
  const list = heldBy(account.portalId, lists).find(({ listId }) => listId === params.id);
  if (!list) return resourceNotFound();
  return ok({ list: without(list, 'legacyListId') });
}

/** `GET …/lists/idmapping?legacyListId=`: today's id of a list known by its older one. */
export function mapListId({ account, query }: Call): Response {
  const legacyListId = query.get('legacyListId');
  const held = heldBy(account.portalId, lists);
  const list = held.find((row) => row.legacyListId === legacyListId);
  return list ? ok({ legacyListId, listId: list.listId }) : resourceNotFound();
}

/** `GET …/meeting-links`: a page of links, which may be narrowed to one `name` or organizer. */
export function listMeetingLinks({ account, query }: Call): Response {
  const rows = heldBy(account.portalId, meetingLinks)
    .filter(({ name }) => name === (query.get('name') ?? name))
    .filter(({ organizerUserId: id }) => id === (query.get('organizerUserId') ?? id));
  return ok({ total: rows.length, ...pageOf(rows, query.get('limit'), query.get('after')) });
}

/** `GET …/meeting-links/book/{slug}?timezone=`: the whole slug, as one segment. */
export function readBooking({ account, params, query }: Call): Response {
  const link = heldBy(account.portalId, meetingLinks).find(({ slug }) => slug === params.slug);
  if (!query.get('timezone')) return invalid('timezone is required');
  if (!link) return resourceNotFound();
  return ok({
    linkId: link.id,
    linkType: link.type,
    isOffline: false,
    customParams: { meetingLinkName: link.name },
    linkAvailability: { linkAvailabilityByDuration: {}, hasMore: false },
  });
}

/** `GET …/pipelines/{objectType}`: its pipelines with their stages. */
export function listPipelines({ account, params }: Call): Response {
  const type = findObjectType(params.objectType ?? '', account.portalId);
  const found = pipelines.filter((row) => row.objectTypeId === type?.objectTypeId);
  return ok({ results: found.map((row) => without(row, 'objectTypeId')) });
}

/** `GET …/pipelines/{objectType}/{id}`. */
export function readPipeline({ account, params }: Call): Response {
  const type = findObjectType(params.objectType ?? '', account.portalId);
  const found = pipelines.find(
    (row) => row.objectTypeId === type?.objectTypeId && row.id === params.id,
  );
  return found ? ok(without(found, 'objectTypeId')) : resourceNotFound();
}
