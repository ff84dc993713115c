import { ap1, eu1, guid, na1, na2, na3, qa, qaEu1 } from './example.ts';
import type { ExamplesOf } from './example.ts';
import type { settingsPages } from './settings.ts';

/** Examples of the settings pages. Paths were seen in public; IDs and all else are made up. */
export const settingsExamples = {
  '/property-settings/:portalId': [
    na3('/property-settings/7654321'),
    na1('/property-settings/7654321/groups?x=1'),
  ],
  '/property-settings/:portalId/properties?type=:objectTypeId&property=:propertyName': [
    qa('/property-settings/7654321/properties'),
    eu1('/property-settings/7654321/properties/?type=deal'),
    na1('/property-settings/7654321/properties?type=0-3', { objectTypeId: '0-3' }),
    qaEu1('/property-settings/7654321/properties?action=create&type=2-7701', {
      objectTypeId: '2-7701',
    }),
    na1('/property-settings/7654321/properties?type=0-3&search=x&action=edit&property=dealstage', {
      objectTypeId: '0-3',
      propertyName: 'dealstage',
    }),
    eu1('/property-settings/7654321/properties?action=edit&type=contact&property=hs_lead_status', {
      propertyName: 'hs_lead_status',
    }),
    na2('/property-settings/7654321/properties/?property=a%20b&type=0-1#top', {
      objectTypeId: '0-1',
    }),
  ],
  '/sales-products-settings/:portalId/object': [
    ap1('/sales-products-settings/7654321/object'),
    na3('/sales-products-settings/7654321/object/?x=1'),
  ],
  '/sales-products-settings/:portalId/object/:objectTypeId': [
    na1('/sales-products-settings/7654321/object/0-3/record-customization', {
      objectTypeId: '0-3',
    }),
    qa('/sales-products-settings/7654321/object/0-3', { objectTypeId: '0-3' }),
    eu1('/sales-products-settings/7654321/object/0-3/pipelines?x=1', { objectTypeId: '0-3' }),
    na1('/sales-products-settings/7654321/object/2-7701/', { objectTypeId: '2-7701' }),
  ],
  '/sales-products-settings/:portalId/deals': [
    qaEu1('/sales-products-settings/7654321/deals', { objectTypeId: '0-3' }),
    na1('/sales-products-settings/7654321/deals/?x=1', { objectTypeId: '0-3' }),
    eu1('/sales-products-settings/7654321/deals/rules', { objectTypeId: '0-3' }),
  ],
  '/sales-products-settings/:portalId/deals/:pipelineId': [
    na2('/sales-products-settings/7654321/deals/12345', {
      objectTypeId: '0-3',
      pipelineId: '12345',
    }),
    ap1('/sales-products-settings/7654321/deals/12345/?utm_source=mail', {
      objectTypeId: '0-3',
      pipelineId: '12345',
    }),
    na3('/sales-products-settings/7654321/deals/default', {
      objectTypeId: '0-3',
      pipelineId: 'default',
    }),
    na1(`/sales-products-settings/7654321/deals/${guid}`, {
      objectTypeId: '0-3',
      pipelineId: guid,
    }),
  ],
  '/sales-products-settings/:portalId/importexport': [
    qa('/sales-products-settings/7654321/importexport'),
    eu1('/sales-products-settings/7654321/importexport/?x=1'),
  ],
  '/settings/:portalId': [
    na1('/settings/7654321'),
    qaEu1('/settings/7654321/something-new'),
    na1('/settings/7654321/?x=1'),
  ],
  '/settings/:portalId/account-defaults': [
    eu1('/settings/7654321/account-defaults'),
    na2('/settings/7654321/account-defaults/?utm_source=mail'),
  ],
  '/settings/:portalId/users': [
    ap1('/settings/7654321/users'),
    na3('/settings/7654321/users/?utm_source=mail'),
    na2('/settings/7654321/users/teams#list'),
  ],
  '/settings/:portalId/domains': [
    na1('/settings/7654321/domains'),
    qa('/settings/7654321/domains/?utm_source=mail'),
  ],
  '/settings/:portalId/marketing/form': [
    eu1('/settings/7654321/marketing/form'),
    na1('/settings/7654321/marketing/form/?utm_source=mail'),
  ],
  '/settings/:portalId/objects/activities': [
    qaEu1('/settings/7654321/objects/activities'),
    na1('/settings/7654321/objects/activities/?utm_source=mail'),
  ],
  '/user-preferences/:portalId': [
    eu1('/user-preferences/7654321'),
    na2('/user-preferences/7654321/profile'),
    ap1('/user-preferences/7654321/notifications?x=1'),
  ],
  '/integrations-settings/:portalId/installed': [
    na3('/integrations-settings/7654321/installed'),
    na1('/integrations-settings/7654321/installed/?x=1'),
    qa('/integrations-settings/7654321/installed/framework'),
  ],
  '/integrations-settings/:portalId/installed/framework/:appId': [
    eu1('/integrations-settings/7654321/installed/framework/6524513/general-settings', {
      appId: '6524513',
    }),
    na1('/integrations-settings/7654321/installed/framework/6524513/app-cards', {
      appId: '6524513',
    }),
    qaEu1('/integrations-settings/7654321/installed/framework/6524513', { appId: '6524513' }),
    na1('/integrations-settings/7654321/installed/framework/6524513/?utm_source=mail', {
      appId: '6524513',
    }),
  ],
  '/sandboxes/:portalId': [eu1('/sandboxes/7654321'), na2('/sandboxes/7654321/?x=1')],
  '/sandboxes-developer/:portalId': [
    ap1('/sandboxes-developer/7654321'),
    na3('/sandboxes-developer/7654321/standard'),
    na1('/sandboxes-developer/7654321/development/'),
  ],
} satisfies ExamplesOf<typeof settingsPages>;
