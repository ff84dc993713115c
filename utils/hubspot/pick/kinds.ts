import type { Call } from '../api.ts';
import { area, meetingLinks, schemaPath } from '../api-paths.ts';
import type { ApiVersion } from '../api-paths.ts';
import { meetingLinkScopes, schemaScopes } from '../needed-scopes.ts';
import { scopesToRead } from '../object-types.ts';
import type { PickPage } from './rows.ts';
import * as rows from './rows.ts';

/** How many rows one call asks for. Every list call of HubSpot's gives that many. */
const pageSize = 50;

/** One kind of thing that can be picked: how it is called for, and how its answer is read. */
type PickSpec = {
  /** The call for a page: from `after` on, or the first; `search` narrows it where `asks` says so. */
  readonly call: (version: ApiVersion, after: string, search: string) => Call;
  /** The rows of an answer; `undefined` where its form is not known. */
  readonly read: (answer: unknown) => PickPage | undefined;
  /** The scopes to tick for it. */
  readonly scopes: readonly string[];
  /** True for a text that HubSpot can search for itself; others are looked for in what is loaded. */
  readonly asks?: (search: string) => boolean;
};

const query = (after: string, more = '') =>
  `?limit=${pageSize}${more}${after && `&after=${encodeURIComponent(after)}`}`;

const pipelines = (objectTypeId: string): PickSpec => ({
  call: (version) => ({ path: area('crm/pipelines', version, `/${objectTypeId}`) }),
  read: rows.pipelines(objectTypeId),
  scopes: scopesToRead(objectTypeId),
});

/**
 * What can be picked from an account, in the order in which it is offered. Paths, forms and scopes
 * are those of HubSpot's public API description (2026-08).
 */
export const pickKinds = {
  meetingLinks: {
    call: (version, after) => ({ path: meetingLinks(version, query(after)) }),
    read: rows.links,
    scopes: meetingLinkScopes,
  },
  dealPipelines: pipelines('0-3'),
  ticketPipelines: pipelines('0-5'),
  objectTypes: {
    call: (version) => ({ path: schemaPath(version) }),
    read: rows.objectTypes,
    scopes: schemaScopes,
  },
  owners: {
    call: (version, after, email) => {
      const narrow = email && `&email=${encodeURIComponent(email)}`;
      return { path: area('crm/owners', version, query(after, narrow)) };
    },
    read: rows.owners,
    scopes: ['crm.objects.owners.read'],
    // The whole address only: HubSpot compares, it does not search.
    asks: (search) => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(search),
  },
  lists: {
    call: (version, after, search) => ({
      path: area('crm/lists', version, '/search'),
      body: { query: search, count: pageSize, offset: Number(after) || 0 },
    }),
    read: rows.lists,
    scopes: ['crm.lists.read'],
    asks: () => true,
  },
  forms: {
    // Forms have no dated path yet.
    call: (_, after) => ({ path: `/marketing/v3/forms${query(after)}` }),
    read: rows.forms,
    scopes: ['forms'],
  },
} as const satisfies { readonly [kind: string]: PickSpec };

/** The name of a kind of thing that can be picked. */
export type PickKind = keyof typeof pickKinds;

/** All of them, in the order in which they are offered. */
export const pickKindNames = Object.keys(pickKinds) as PickKind[];

/** What is known of one kind. */
export const pickSpec = (kind: PickKind): PickSpec => pickKinds[kind];
