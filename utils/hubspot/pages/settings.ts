import type { PageRow } from '../route.ts';

/** Settings of an account and of the person at it. */
export const settingsPages = [
  { kind: 'propertySettings', path: '/property-settings/:portalId' },
  {
    kind: 'propertySettings',
    path: '/property-settings/:portalId/properties?type=:objectTypeId&property=:propertyName',
  },
  { kind: 'objectSettings', path: '/sales-products-settings/:portalId/object' },
  {
    kind: 'objectSettings',
    path: '/sales-products-settings/:portalId/object/:objectTypeId',
    tail: '/record-customization',
  },
  {
    kind: 'pipelineSettings',
    path: '/sales-products-settings/:portalId/deals',
    objectTypeId: '0-3',
  },
  {
    kind: 'pipelineSettings',
    path: '/sales-products-settings/:portalId/deals/:pipelineId',
    objectTypeId: '0-3',
  },
  { kind: 'importSettings', path: '/sales-products-settings/:portalId/importexport' },
  { kind: 'settings', path: '/settings/:portalId' },
  { kind: 'accountSettings', path: '/settings/:portalId/account-defaults' },
  { kind: 'userSettings', path: '/settings/:portalId/users' },
  { kind: 'domainSettings', path: '/settings/:portalId/domains' },
  { kind: 'formSettings', path: '/settings/:portalId/marketing/form' },
  { kind: 'activitySettings', path: '/settings/:portalId/objects/activities' },
  { kind: 'preferences', path: '/user-preferences/:portalId' },
  { kind: 'connectedApps', path: '/integrations-settings/:portalId/installed' },
  {
    kind: 'connectedApp',
    path: '/integrations-settings/:portalId/installed/framework/:appId',
    tail: '/general-settings',
  },
  { kind: 'sandboxes', path: '/sandboxes/:portalId' },
  { kind: 'sandboxes', path: '/sandboxes-developer/:portalId' },
] as const satisfies readonly PageRow[];
