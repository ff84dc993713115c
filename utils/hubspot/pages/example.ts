import type { IdName } from '../ids.ts';
import type { PageRow } from '../route.ts';

/** An address, and every ID that `readPage` must read from it (no more, no fewer). */
export type Example = readonly [url: string, ids: { readonly [name in IdName]?: string }];

/** Examples for each row of a part of the catalogue, by the row's path. */
export type ExamplesOf<Rows extends readonly PageRow[]> = Record<
  Rows[number]['path'],
  readonly Example[]
>;

/** An example on a host. All are of one made-up account, so that its portal ID is understood. */
const on =
  (host: string) =>
  (path: string, ids: Example[1] = {}): Example => [
    `https://${host}${path}`,
    { portalId: '7654321', ...ids },
  ];

/** Examples by the region of their host; `qa` is HubSpot's own test site. */
export const na1 = on('app.hubspot.com');
export const na2 = on('app-na2.hubspot.com');
export const na3 = on('app-na3.hubspot.com');
export const eu1 = on('app-eu1.hubspot.com');
export const ap1 = on('app-ap1.hubspot.com');
export const qa = on('app.hubspotqa.com');
export const qaEu1 = on('app-eu1.hubspotqa.com');

/** An example whose address names no portal. */
export const bare = (path: string, ids: Example[1] = {}, host = 'app.hubspot.com'): Example => [
  `https://${host}${path}`,
  ids,
];

/** The IDs of a record. */
export const record = (objectTypeId: string, recordId: string) => ({ objectTypeId, recordId });

/** What the app adds to an address as it goes from page to page. */
export const byApp = '?portalId=7654321&clienttimeout=15000';

/** A GUID for forms, campaigns, pipelines and logs. */
export const guid = '866a9eb0-c553-49c6-9374-431e82d71b5e';
