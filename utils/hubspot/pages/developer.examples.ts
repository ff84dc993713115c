import { ap1, bare, eu1, guid, na1, na2, na3, qa, qaEu1 } from './example.ts';
import type { ExamplesOf } from './example.ts';
import type { developerPages } from './developer.ts';

/** Examples of the developer pages. Paths were seen in public; IDs and all else are made up. */
export const developerExamples = {
  '/service-keys/:portalId': [
    qa('/service-keys/7654321'),
    eu1('/service-keys/7654321/'),
    na1('/service-keys/7654321/create?x=1'),
  ],
  '/service-keys/:portalId/key/:serviceKeyId': [
    qaEu1('/service-keys/7654321/key/39045903', { serviceKeyId: '39045903' }),
    na1('/service-keys/7654321/key/39045903/', { serviceKeyId: '39045903' }),
    eu1('/service-keys/7654321/key/39045903/logs', { serviceKeyId: '39045903' }),
    na2('/service-keys/7654321/key/39045903?utm_source=mail', { serviceKeyId: '39045903' }),
  ],
  '/private-apps/:portalId': [
    ap1('/private-apps/7654321'),
    na3('/private-apps/7654321/create'),
    na1('/private-apps/7654321/?x=1'),
  ],
  '/private-apps/:portalId/:appId': [
    qa('/private-apps/7654321/33327041', { appId: '33327041' }),
    eu1('/private-apps/7654321/33327041/', { appId: '33327041' }),
    na1('/private-apps/7654321/33327041/webhooks', { appId: '33327041' }),
    qaEu1('/private-apps/7654321/33327041/logs', { appId: '33327041' }),
    na1('/private-apps/7654321/33327041/logs/crm?serverlessFunction=a', { appId: '33327041' }),
    eu1('/private-apps/7654321/33327041/logs/serverlessGatewayExecution?path=%2Fa', {
      appId: '33327041',
    }),
    na2('/private-apps/7654321/33327041/auth#token', { appId: '33327041' }),
  ],
  '/private-apps/:portalId/:appId/logs/api?id=:logId': [
    ap1('/private-apps/7654321/33327041/logs/api', { appId: '33327041' }),
    na3('/private-apps/7654321/33327041/logs/api?id=12', { appId: '33327041' }),
    na1(`/private-apps/7654321/33327041/logs/api?id=${guid}`, { appId: '33327041', logId: guid }),
    qa(`/private-apps/7654321/33327041/logs/api/?x=1&id=${guid}#call`, {
      appId: '33327041',
      logId: guid,
    }),
  ],
  '/legacy-apps/:portalId': [eu1('/legacy-apps/7654321'), na1('/legacy-apps/7654321/?x=1')],
  '/settings/:portalId/integrations/private-apps': [
    qaEu1('/settings/7654321/integrations/private-apps'),
    na1('/settings/7654321/integrations/private-apps/'),
  ],
  '/personal-access-key/:portalId': [
    eu1('/personal-access-key/7654321'),
    na2('/personal-access-key/7654321/?x=1'),
  ],
  '/developer-overview/:portalId': [
    ap1('/developer-overview/7654321'),
    na3('/developer-overview/7654321/?x=1'),
  ],
  '/developer-projects/:portalId': [
    na1('/developer-projects/7654321'),
    qa('/developer-projects/7654321/project'),
    eu1('/developer-projects/7654321/?x=1'),
    na1('/developer-projects/7654321/project/my%20project'),
  ],
  '/developer-projects/:portalId/project/:projectName': [
    qaEu1('/developer-projects/7654321/project/my-project', { projectName: 'my-project' }),
    na1('/developer-projects/7654321/project/my-project/settings', { projectName: 'my-project' }),
    eu1('/developer-projects/7654321/project/my-project/activity', { projectName: 'my-project' }),
    na2('/developer-projects/7654321/project/my-project/activity/build/latest', {
      projectName: 'my-project',
    }),
    ap1('/developer-projects/7654321/project/my-project/?utm_source=mail', {
      projectName: 'my-project',
    }),
    na3('/developer-projects/7654321/project/my-project/component', { projectName: 'my-project' }),
  ],
  '/developer-projects/:portalId/project/:projectName/activity/build/:buildId': [
    na1('/developer-projects/7654321/project/my-project/activity/build/2', {
      projectName: 'my-project',
      buildId: '2',
    }),
    qa('/developer-projects/7654321/project/my-project/activity/build/2/?x=1', {
      projectName: 'my-project',
      buildId: '2',
    }),
    eu1('/developer-projects/7654321/project/my-project/activity/build/2#log', {
      projectName: 'my-project',
      buildId: '2',
    }),
  ],
  '/developer-projects/:portalId/project/:projectName/activity/deploy/:deployId': [
    na1('/developer-projects/7654321/project/my-project/activity/deploy/2', {
      projectName: 'my-project',
      deployId: '2',
    }),
    qaEu1('/developer-projects/7654321/project/my-project/activity/deploy/2/?x=1', {
      projectName: 'my-project',
      deployId: '2',
    }),
  ],
  '/developer-projects/:portalId/project/:projectName/component/:componentUid': [
    na1('/developer-projects/7654321/project/my-project/component/my_app/distribution', {
      projectName: 'my-project',
      componentUid: 'my_app',
    }),
    eu1('/developer-projects/7654321/project/my-project/component/my_app', {
      projectName: 'my-project',
      componentUid: 'my_app',
    }),
    na2('/developer-projects/7654321/project/my-project/component/my_app/auth?x=1', {
      projectName: 'my-project',
      componentUid: 'my_app',
    }),
  ],
  '/developer-projects-local-dev/:portalId': [
    ap1('/developer-projects-local-dev/7654321'),
    na3('/developer-projects-local-dev/7654321/project/my-project'),
  ],
  '/static-token/:portalId/authorize?appId=:appId': [
    na1('/static-token/7654321/authorize'),
    qa('/static-token/7654321/authorize?appId=123', { appId: '123' }),
    eu1('/static-token/7654321/authorize/?utm_source=mail&appId=123', { appId: '123' }),
  ],
  '/oauth/:portalId/authorize?client_id=:clientId': [
    na1('/oauth/7654321/authorize?client_id=x&scope=oauth'),
    qaEu1(`/oauth/7654321/authorize?client_id=${guid}&redirect_uri=https%3A%2F%2Fexample.org`, {
      clientId: guid,
    }),
  ],
  '/oauth/authorize?client_id=:clientId': [
    bare('/oauth/authorize?client_id=1'),
    bare('/oauth/authorize'),
    bare(`/oauth/authorize?scope=oauth%20tickets&client_id=${guid}`, { clientId: guid }),
    bare(`/oauth/authorize/?client_id=${guid}`, { clientId: guid }, 'app-eu1.hubspot.com'),
  ],
  '/developer/:portalId/applications': [
    na1('/developer/7654321/applications'),
    eu1('/developer/7654321/applications/?x=1'),
  ],
  '/developer/:portalId/api-keys': [
    na2('/developer/7654321/api-keys'),
    ap1('/developer/7654321/api-keys/#keys'),
  ],
} satisfies ExamplesOf<typeof developerPages>;
