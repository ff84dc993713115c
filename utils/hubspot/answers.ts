import * as z from 'zod/mini';

/** An ID that HubSpot sends as a number in some answers and as a string in others. */
const id = z.pipe(z.union([z.string(), z.number()]), z.transform(String));
const maybe = <Type extends z.ZodMiniType>(type: Type) => z.catch(z.optional(type), undefined);

/** `GET /account-info/2026-09/details` (HubSpot's public API description; v3 lacks the name). */
export const accountDetails = z.object({
  portalId: id,
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
  hubId: id,
  appId: maybe(id),
  userId: maybe(id),
  scopes: z.array(z.string()),
});

/** A page of a list call: each result's ID, and where the next page begins. */
export const listPage = z.object({
  results: z.array(z.object({ id, name: maybe(z.string()) })),
  paging: maybe(z.object({ next: maybe(z.object({ after: z.string() })) })),
});

const text = maybe(z.nullable(z.string()));
const named = z.object({
  name: text,
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
  const { name, list, properties = {} } = read.data;
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
    name,
  ].find((value) => value?.trim());
  return found?.trim().slice(0, 200);
}
