import * as z from 'zod/mini';
import { idForms } from './ids.ts';
import { maybe } from './lenient.ts';

/** An ID that HubSpot sends as a number in some answers and as a string in others. */
const id = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

/** An account's ID is shown in sentences and compared with a page's: what is none is not taken. */
const portalId = id.check(z.regex(idForms.portalId));

/** `GET /account-info/2026-09/details` (HubSpot's public API description; v3 lacks the name). */
export const accountDetails = z.object({
  portalId,
  accountType: maybe(z.string()),
  uiDomain: maybe(z.string()),
  dataHostingLocation: maybe(z.string()),
  portalName: maybe(z.string()),
});

/**
 * `POST /oauth/v2/private-apps/get/access-token-info`: whose token, and what it may do.
 * Described for private apps on developers.hubspot.com; answers for service keys too (seen in
 * public code, 2026).
 */
export const tokenInfo = z.object({
  hubId: portalId,
  appId: maybe(id),
  userId: maybe(id),
  scopes: z.array(z.string()),
});

const text = maybe(z.nullable(z.string()));
const paging = maybe(z.object({ next: maybe(z.object({ after: z.string() })) }));

/** `GET …/meeting-links`: a page of links, whose they are, and where the next page begins. */
export const linkPage = z.object({
  results: z.array(
    z.object({
      id,
      slug: z.string(),
      name: maybe(z.string()),
      type: maybe(z.string()),
      organizerUserId: maybe(id),
    }),
  ),
  total: maybe(z.number()),
  paging,
});

/** `GET …/meeting-links/book/{slug}`: the link that a slug leads to. */
export const bookingAnswer = z.object({ linkId: id, linkType: maybe(z.string()) });

/** An owner; `id` is the owner's own, not the user's. */
export const ownerAnswer = z.object({ id, firstName: text, lastName: text, email: text });

/** A pipeline with its stages. */
export const pipelineAnswer = z.object({
  id,
  label: z.string(),
  stages: z.array(z.object({ id, label: z.string() })),
});

/** An account's object type: how people call it, and its name in the API. */
export const schemaAnswer = z.object({
  objectTypeId: z.string(),
  fullyQualifiedName: maybe(z.string()),
  labels: maybe(z.object({ singular: text, plural: text })),
});

/** A page of a list call whose results are read by `row`. */
export const pageOf = <Row extends z.ZodMiniType>(row: Row) =>
  z.object({ results: z.array(row), paging });

/** `POST …/lists/search`: a page of lists; `offset` is where the next one begins. */
export const listsPage = z.object({
  lists: z.array(z.object({ listId: id, name: maybe(z.string()) })),
  offset: maybe(z.number()),
  hasMore: maybe(z.boolean()),
  total: maybe(z.number()),
});

/** `GET …/forms`: each result's GUID and name. */
export const formAnswer = z.object({ id, name: maybe(z.string()) });

const named = z.object({
  name: text,
  label: text,
  firstName: text,
  lastName: text,
  email: text,
  labels: maybe(z.object({ singular: text })),
  properties: maybe(
    z.object({
      dealname: text,
      name: text,
      subject: text,
      firstname: text,
      lastname: text,
      email: text,
      hs_task_subject: text,
      hs_meeting_title: text,
    }),
  ),
  list: maybe(z.object({ name: text })),
});

/** The name of what a read gave, in the properties that HubSpot sends unasked; else `undefined`. */
export function nameIn(answer: unknown): string | undefined {
  const read = named.safeParse(answer);
  if (!read.success) return undefined;
  const { name, list, properties = {}, label, labels, firstName, lastName, email } = read.data;
  const { firstname, lastname } = properties;
  const found = [
    properties.dealname,
    properties.name,
    properties.subject,
    [firstname, lastname].filter(Boolean).join(' '),
    properties.email,
    properties.hs_task_subject,
    properties.hs_meeting_title,
    list?.name,
    // A custom object type is called by its label, its name is for the API.
    labels?.singular,
    name,
    label,
    [firstName, lastName].filter(Boolean).join(' '),
    email,
  ].find((value) => value?.trim());
  return found?.trim().slice(0, 200);
}

/** What a stage is called, with its pipeline; `undefined` where the pipeline has no such stage. */
export function stageName(stageId: string, answer: unknown): string | undefined {
  const read = pipelineAnswer.safeParse(answer);
  const stage = read.data?.stages.find(({ id }) => id === stageId);
  return stage && `${read.data!.label}: ${stage.label}`.slice(0, 200);
}
