import { campaigns, flows, forms, sequences, threads } from '../things.ts';
import { details, dailyUsage, introspect } from './account.ts';
import type { Call, ScopeSets } from './call.ts';
import { batchRead, listRecords, listSchemas, readRecord, readSchema, search } from './objects.ts';
import * as tools from './tools.ts';

/**
 * One route. `scopes` are its sets, or `'object-type'`: those of the path's `:objectType`, which is
 * then checked first; `'any-object'` is for whoever may read CRM objects of any type at all.
 */
export type Route = {
  method: 'GET' | 'POST';
  paths: readonly string[];
  scopes: ScopeSets | 'object-type' | 'any-object';
  answer: (call: Call) => Response;
};

const implicit: ScopeSets = [['oauth']];
const read = (...names: string[]): ScopeSets => names.map((name) => [name]);
const schemaReaders = read(
  'crm.objects.custom.highly_sensitive.read.v2',
  'crm.objects.custom.read',
  'crm.objects.custom.sensitive.read.v2',
  'crm.schemas.custom.read',
);
const links = ['/scheduler/v3/meetings/meeting-links', '/scheduler/:date/meetings/meeting-links'];
const under = (paths: readonly string[], rest: string) => paths.map((path) => path + rest);
const objects = ['/crm/v3/objects/:objectType', '/crm/objects/:date/:objectType'];
const schemas = ['/crm/v3/schemas', '/crm-object-schemas/v3/schemas'];
const schemaPaths = [...schemas, '/crm-object-schemas/:date/schemas'];
const listPaths = ['/crm/v3/lists', '/crm/lists/:date'];
const pipelinePaths = ['/crm/v3/pipelines/:objectType', '/crm/pipelines/:date/:objectType'];
const ownerReaders = read('automation', 'crm.objects.owners.read');
const datedOwnerReaders = read('contacts', 'crm.objects.owners.read');
const campaignPaths = ['/marketing/v3/campaigns', '/marketing/campaigns/:date'];
const threadPaths = [
  '/conversations/v3/conversations/threads',
  '/conversations/conversations/:date/threads',
];

/**
 * Every route, the first match wins. Paths and scopes: HubSpot's public API description, 2026-08;
 * `access-token-info` is known from its older docs and from public code, 2026.
 */
// prettier-ignore
export const routes: readonly Route[] = [
  { method: 'POST', paths: ['/oauth/v2/private-apps/get/access-token-info'], scopes: [], answer: introspect },
  { method: 'GET', paths: ['/account-info/v3/details', '/account-info/:date/details'], scopes: implicit, answer: details },
  { method: 'GET', paths: ['/account-info/v3/api-usage/daily/private-apps', '/account-info/:date/api-usage/daily/private-apps'], scopes: implicit, answer: dailyUsage },

  { method: 'POST', paths: under(objects, '/batch/read'), scopes: 'object-type', answer: batchRead },
  { method: 'POST', paths: under(objects, '/search'), scopes: 'object-type', answer: search },
  { method: 'GET', paths: objects, scopes: 'object-type', answer: listRecords },
  { method: 'GET', paths: under(objects, '/:recordId'), scopes: 'object-type', answer: readRecord },
  { method: 'GET', paths: schemaPaths, scopes: schemaReaders, answer: listSchemas },
  { method: 'GET', paths: under(schemaPaths, '/:schema'), scopes: [...schemaReaders, ['oauth']], answer: readSchema },
  { method: 'GET', paths: pipelinePaths, scopes: 'any-object', answer: tools.listPipelines },
  { method: 'GET', paths: under(pipelinePaths, '/:id'), scopes: 'any-object', answer: tools.readPipeline },
  { method: 'GET', paths: ['/crm/v3/owners'], scopes: ownerReaders, answer: tools.listOwners },
  { method: 'GET', paths: ['/crm/v3/owners/:id'], scopes: ownerReaders, answer: tools.readOwner },
  { method: 'GET', paths: ['/crm/owners/:date'], scopes: datedOwnerReaders, answer: tools.listOwners },
  { method: 'GET', paths: ['/crm/owners/:date/:id'], scopes: datedOwnerReaders, answer: tools.readOwner },
  { method: 'POST', paths: under(listPaths, '/search'), scopes: read('crm.lists.read'), answer: tools.searchLists },
  { method: 'GET', paths: under(listPaths, '/idmapping'), scopes: read('crm.lists.read'), answer: tools.mapListId },
  { method: 'GET', paths: under(listPaths, '/:id'), scopes: read('crm.lists.read'), answer: tools.readList },

  { method: 'GET', paths: links, scopes: read('scheduler.meetings.meeting-link.read'), answer: tools.listMeetingLinks },
  { method: 'GET', paths: [...under(links, '/book/:slug'), ...under(links, '/book/availability-page/:slug')], scopes: read('scheduler.meetings.meeting-link.read'), answer: tools.readBooking },
  { method: 'GET', paths: ['/automation/v4/flows'], scopes: read('automation'), answer: tools.readAll(flows) },
  { method: 'GET', paths: ['/automation/v4/flows/:id'], scopes: read('automation'), answer: tools.readOne(flows) },
  { method: 'GET', paths: ['/automation/v4/sequences/:id'], scopes: read('automation.sequences.read'), answer: tools.readOne(sequences) },
  { method: 'GET', paths: ['/marketing/v3/forms'], scopes: read('forms'), answer: tools.readAll(forms) },
  { method: 'GET', paths: ['/marketing/v3/forms/:id'], scopes: read('forms'), answer: tools.readOne(forms) },
  { method: 'GET', paths: under(threadPaths, '/:id'), scopes: read('conversations.read'), answer: tools.readOne(threads) },
  { method: 'GET', paths: campaignPaths, scopes: read('marketing.campaigns.read'), answer: tools.readAll(campaigns) },
  { method: 'GET', paths: under(campaignPaths, '/:id'), scopes: read('marketing.campaigns.read'), answer: tools.readOne(campaigns) },
];
