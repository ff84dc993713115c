import { addressOf } from './address.ts';
import { readHost } from './hosts.ts';
import type { IdName } from './ids.ts';
import { idForms } from './ids.ts';
import type { PageContext } from './pages.ts';
import type { Ids } from './read-ids.ts';

/** Where an ID belongs: an account, and the host its pages are on. */
export type Portal = { readonly portalId: string; readonly host: string };

/** What a number is the ID of: a record's object type (`0-3`), or the name of an ID. */
export type GoToKind = string;

/** The host of HubSpot's app where none is known. */
export const defaultHost = 'app.hubspot.com';

/** A host as HubSpot's API names it, where it is one of its app; else the default one. */
export const appHostOr = (host: string | undefined): string =>
  host && readHost(host)?.serves === 'app' ? host : defaultHost;

/** The kinds beside records that a number can be the ID of, and that have a page to open. */
export const otherGoToKinds: readonly IdName[] = [
  'listId',
  'legacyListId',
  'flowId',
  'legacyWorkflowId',
  'sequenceId',
  'meetingId',
  'taskId',
  'threadId',
  'dashboardId',
  'emailId',
  'pageId',
  'articleId',
];

const idsFor = (kind: GoToKind, id: string): Ids =>
  idForms.objectTypeId.test(kind) ? { objectTypeId: kind, recordId: id } : { [kind]: id };

/** What a tool's first page is about, where its address says no more. */
const kindOfTool: { readonly [kind in PageContext['kind']]?: IdName } = {
  lists: 'listId',
  workflows: 'flowId',
  meetings: 'meetingId',
};

/** The kind of ID that a page is about: whoever types a number there most likely means another. */
export function kindAt(page: PageContext): GoToKind | undefined {
  const own = otherGoToKinds.find((name) => page[name]) ?? kindOfTool[page.kind];
  return page.objectTypeId ?? own;
}

/** True for what can be stored and read back as the kind that was used last. */
export const isGoToKind = (kind: unknown): kind is GoToKind =>
  typeof kind === 'string' &&
  (idForms.objectTypeId.test(kind) || otherGoToKinds.includes(kind as IdName));

/** The address of an ID's page in a portal; `undefined` where a part of it has the wrong form. */
export function goToAddress(kind: GoToKind, id: string, portal: Portal): string | undefined {
  const { portalId, host } = portal;
  const fits = idForms.portalId.test(portalId) && idForms.recordId.test(id) && isGoToKind(kind);
  return fits ? addressOf({ portalId, ...idsFor(kind, id) }, host) : undefined;
}
