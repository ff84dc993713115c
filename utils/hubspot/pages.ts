import { readHost } from './hosts.ts';
import type { IdName } from './ids.ts';
import { compileRoutes, portalOf } from './route.ts';
import type { PageRow } from './route.ts';

/**
 * The page catalogue: a row a page. In a path, `:name` is an ID (its form is in ids.ts), `*` is any
 * one segment, `:name+` takes all that is left, and what stands behind `?` is read from the query
 * where it is there. A row matches every address that begins with its path; the longest wins.
 * Examples of each row are in pages.examples.ts, which the compiler keeps complete.
 * Sources: addresses in HubSpot's own CLI (v8.6.0), its docs, and public code, read 2026-11.
 */
export const appPages = [
  // CRM records
  { kind: 'record', path: '/contacts/:portalId/record/:objectTypeId/:recordId?taskId=:taskId' },
  { kind: 'record', path: '/contacts/:portalId/contact/:recordId', objectTypeId: '0-1' },
  { kind: 'record', path: '/contacts/:portalId/company/:recordId', objectTypeId: '0-2' },
  { kind: 'record', path: '/contacts/:portalId/deal/:recordId', objectTypeId: '0-3' },
  { kind: 'record', path: '/contacts/:portalId/ticket/:recordId', objectTypeId: '0-5' },
  { kind: 'record', path: '/quotes/:portalId/details/:recordId', objectTypeId: '0-14' },
  { kind: 'objectHome', path: '/contacts/:portalId/record/:objectTypeId' },

  // Index pages, boards and lists (segments)
  { kind: 'objectHome', path: '/contacts/:portalId/objects/:objectTypeId' },
  { kind: 'objectList', path: '/contacts/:portalId/objects/:objectTypeId/views/*/list' },
  { kind: 'objectList', path: '/contacts/:portalId/objects/:objectTypeId/views/:viewId/list' },
  { kind: 'objectBoard', path: '/contacts/:portalId/objects/:objectTypeId/views/*/board' },
  { kind: 'objectBoard', path: '/contacts/:portalId/objects/:objectTypeId/views/:viewId/board' },
  { kind: 'objectRestore', path: '/contacts/:portalId/objects/:objectTypeId/restore' },
  { kind: 'objectList', path: '/contacts/:portalId/contacts', objectTypeId: '0-1' },
  { kind: 'objectList', path: '/contacts/:portalId/companies', objectTypeId: '0-2' },
  { kind: 'objectList', path: '/contacts/:portalId/deals', objectTypeId: '0-3' },
  { kind: 'objectList', path: '/contacts/:portalId/tickets', objectTypeId: '0-5' },
  { kind: 'lists', path: '/contacts/:portalId/objectLists' },
  { kind: 'list', path: '/contacts/:portalId/objectLists/:listId' },
  { kind: 'list', path: '/contacts/:portalId/lists/:legacyListId' },
  { kind: 'list', path: '/lists/:portalId/:listId' },
  { kind: 'list', path: '/segments/:portalId/:listId' },

  // Automation, forms, marketing
  { kind: 'workflows', path: '/workflows/:portalId' },
  { kind: 'workflow', path: '/workflows/:portalId/platform/flow/:flowId' },
  { kind: 'workflow', path: '/workflows/:portalId/edit/:legacyWorkflowId' },
  { kind: 'sequence', path: '/sequences/:portalId/sequence/:sequenceId' },
  { kind: 'form', path: '/forms/:portalId/editor/:formGuid' },
  { kind: 'form', path: '/forms/:portalId/new-editor/:formGuid' },
  { kind: 'form', path: '/forms/:portalId/:formGuid' },
  { kind: 'marketingEmail', path: '/email/:portalId/edit/:emailId' },
  { kind: 'marketingEmail', path: '/email/:portalId/details/:emailId' },
  { kind: 'campaign', path: '/marketing/:portalId/campaigns/*/:campaignGuid' },
  { kind: 'dashboard', path: '/reports-dashboard/:portalId/view/:dashboardId' },
  { kind: 'dashboard', path: '/reports-dashboard/:portalId/view/:dashboardId/:reportId' },

  // Meetings: the tool, one link of it, and the old public booking address
  { kind: 'meetings', path: '/meetings/:portalId' },
  { kind: 'meetingLink', path: '/meetings/:portalId/:meetingId' },
  { kind: 'bookingPage', path: '/meetings/:meetingSlug+' },

  // Service and tasks
  { kind: 'task', path: '/tasks/:portalId/view/*/task/:taskId' },
  { kind: 'inboxThread', path: '/live-messages/:portalId/inbox/:threadId' },
  { kind: 'inboxSettings', path: '/live-messages-settings/:portalId/inboxes/:inboxId' },
  { kind: 'helpDesk', path: '/help-desk/:portalId' },
  { kind: 'helpDesk', path: '/help-desk/:portalId/view/:viewId' },
  { kind: 'record', path: '/help-desk/:portalId/view/*/ticket/:recordId', objectTypeId: '0-5' },
  {
    kind: 'record',
    path: '/help-desk/:portalId/view/*/ticket/:recordId/thread/:threadId',
    objectTypeId: '0-5',
  },
  { kind: 'article', path: '/knowledge/:portalId/edit/:articleId' },
  { kind: 'knowledgeBase', path: '/knowledge/:portalId/:knowledgeBaseId/articles' },

  // Content
  { kind: 'websitePage', path: '/pages/:portalId/editor/:pageId' },
  { kind: 'websitePage', path: '/content/:portalId/edit/:pageId' },
  { kind: 'files', path: '/files/:portalId?folderId=:folderId' },

  // Settings
  {
    kind: 'propertySettings',
    path: '/property-settings/:portalId/properties?type=:objectTypeId&property=:propertyName',
  },
  { kind: 'objectSettings', path: '/sales-products-settings/:portalId/object/:objectTypeId' },
  { kind: 'pipelineSettings', path: '/sales-products-settings/:portalId/deals/:pipelineId' },
  { kind: 'settings', path: '/settings/:portalId' },

  // Credentials and developer tools
  { kind: 'connectedApp', path: '/integrations-settings/:portalId/installed/framework/:appId' },
  { kind: 'serviceKeys', path: '/service-keys/:portalId' },
  { kind: 'serviceKey', path: '/service-keys/:portalId/key/:serviceKeyId' },
  { kind: 'privateApps', path: '/private-apps/:portalId' },
  { kind: 'privateApp', path: '/private-apps/:portalId/:appId' },
  { kind: 'privateApps', path: '/legacy-apps/:portalId' },
  { kind: 'personalAccessKey', path: '/personal-access-key/:portalId' },
  { kind: 'projectApp', path: '/developer-projects/:portalId/project/*/component/*/distribution' },
  { kind: 'projectApp', path: '/static-token/:portalId/authorize?appId=:appId' },

  // The portal in the query, and pages that have none
  { kind: 'home', path: '/home?portalId=:portalId' },
  { kind: 'other', path: '/academy' },
  { kind: 'other', path: '/l' },
  { kind: 'other', path: '/login' },
  { kind: 'other', path: '/myaccounts-beta' },
  { kind: 'other', path: '/payments' },
  { kind: 'other', path: '/portal-recommend' },
  { kind: 'other', path: '/signup-hubspot' },
] as const satisfies readonly PageRow[];

/** Public booking pages (`meetings.hubspot.com` and its regional names): no portal, only a slug. */
export const bookingPages = [
  { kind: 'bookingPage', path: '/:meetingSlug+' },
  { kind: 'bookingPage', path: '/meetings/:meetingSlug+' },
] as const satisfies readonly PageRow[];

type Row = (typeof appPages)[number] | (typeof bookingPages)[number];

/** What a page is. `other` is a page of HubSpot's app that the catalogue has no row for. */
export type PageKind = Row['kind'] | 'other';

/** A HubSpot page: what it is, where it lives, and every ID its address carries, as strings. */
export type PageContext = {
  readonly kind: PageKind;
  /** The host as it stands in the address, e.g. `app-eu1.hubspot.com`. */
  readonly host: string;
  /** HubSpot's name of the region, e.g. `na1`, `eu1`. */
  readonly region: string;
} & { readonly [name in IdName]?: string };

const matchApp = compileRoutes(appPages);
const matchBooking = compileRoutes(bookingPages);

/**
 * Reads a HubSpot address. Pages of HubSpot's app that the catalogue does not know give kind
 * `other`, with the portal ID where it stands in its usual place (`/tool/<digits>/…`) and no other
 * ID. What is not HubSpot's app or booking page gives `undefined`. It never throws.
 */
export function readPage(url: URL): PageContext | undefined {
  if (url.protocol !== 'https:' || url.port || url.username || url.password) return undefined;
  const host = readHost(url.hostname);
  if (!host) return undefined;
  const where = { host: url.hostname, region: host.region };
  if (host.serves === 'booking') {
    const page = matchBooking(url);
    return page && { kind: page.row.kind, ...where, ...page.ids };
  }
  const page = matchApp(url);
  if (page) return { kind: page.row.kind, ...where, ...page.ids };
  return { kind: 'other', ...where, ...portalOf(url) };
}
