import type { PageRow } from '../route.ts';

/** Credentials, developer projects, and apps. */
export const developerPages = [
  { kind: 'serviceKeys', path: '/service-keys/:portalId' },
  { kind: 'serviceKey', path: '/service-keys/:portalId/key/:serviceKeyId' },
  { kind: 'privateApps', path: '/private-apps/:portalId' },
  { kind: 'privateApp', path: '/private-apps/:portalId/:appId' },
  { kind: 'privateApp', path: '/private-apps/:portalId/:appId/logs/api?id=:logId' },
  { kind: 'privateApps', path: '/legacy-apps/:portalId' },
  // Not found since the page moved, but guides still link to it (2026-11).
  { kind: 'privateApps', path: '/settings/:portalId/integrations/private-apps' },
  { kind: 'personalAccessKey', path: '/personal-access-key/:portalId' },

  { kind: 'developerHome', path: '/developer-overview/:portalId' },
  { kind: 'projects', path: '/developer-projects/:portalId' },
  { kind: 'project', path: '/developer-projects/:portalId/project/:projectName' },
  {
    kind: 'projectBuild',
    path: '/developer-projects/:portalId/project/:projectName/activity/build/:buildId',
  },
  {
    kind: 'projectDeploy',
    path: '/developer-projects/:portalId/project/:projectName/activity/deploy/:deployId',
  },
  {
    kind: 'projectApp',
    path: '/developer-projects/:portalId/project/:projectName/component/:componentUid',
    tail: '/distribution',
  },
  { kind: 'projects', path: '/developer-projects-local-dev/:portalId' },
  { kind: 'projectApp', path: '/static-token/:portalId/authorize?appId=:appId' },
  { kind: 'appConsent', path: '/oauth/:portalId/authorize?client_id=:clientId' },
  { kind: 'appConsent', path: '/oauth/authorize?client_id=:clientId' },
  { kind: 'developerApps', path: '/developer/:portalId/applications' },
  { kind: 'developerKeys', path: '/developer/:portalId/api-keys' },
] as const satisfies readonly PageRow[];
