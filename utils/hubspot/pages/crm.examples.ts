import { ap1, byApp, eu1, na1, na2, na3, qa, qaEu1, record } from './example.ts';
import type { ExamplesOf } from './example.ts';
import type { crmPages } from './crm.ts';

/** Examples of the CRM pages. Paths were seen in public; IDs and all else are made up. */
export const crmExamples = {
  '/contacts/:portalId/record/:objectTypeId/:recordId?taskId=:taskId': [
    na1('/contacts/7654321/record/0-1/9101', record('0-1', '9101')),
    na2('/contacts/7654321/record/0-1/9101', record('0-1', '9101')),
    na3('/contacts/7654321/record/0-1/9101', record('0-1', '9101')),
    eu1('/contacts/7654321/record/0-1/9101', record('0-1', '9101')),
    ap1('/contacts/7654321/record/0-1/9101', record('0-1', '9101')),
    qa('/contacts/7654321/record/0-1/9101', record('0-1', '9101')),
    qaEu1('/contacts/7654321/record/0-1/9101', record('0-1', '9101')),
    eu1('/contacts/7654321/record/0-1/9101/', record('0-1', '9101')),
    na1('/contacts/7654321/record/0-1/9101#activity', record('0-1', '9101')),
    qaEu1(
      '/contacts/7654321/record/0-1/9101?utm_source=mail&utm_campaign=q4',
      record('0-1', '9101'),
    ),
    na1('/contacts/7654321/record/0-1/9101?hsCtaTracking=a%7Cb', record('0-1', '9101')),
    eu1('/contacts/7654321/record/0-1/9101/view/1', record('0-1', '9101')),
    na2(`/contacts/7654321/record/0-1/9101/${byApp}`, record('0-1', '9101')),
    ap1(`/contacts/7654321/record/0-1/9101${byApp}#overview`, record('0-1', '9101')),
    na3(
      '/contacts/7654321/record/0-1/9101?eschref=%2Fcontacts%2F7654321%2Fobjects%2F0-1',
      record('0-1', '9101'),
    ),
    na1('/contacts/7654321/record/0-1/9101?taskId=none', record('0-1', '9101')),
    qa('/contacts/7654321/record/0-1/9101?interaction=note', record('0-1', '9101')),
    eu1('/contacts/7654321/record/0-1/9101?query=J%C3%BCrgen', record('0-1', '9101')),
    na1('/contacts/7654321/record/0-1/9101/view/1/?x=1&x=2', record('0-1', '9101')),
    qaEu1('/contacts/7654321/record/0-1/9101//', record('0-1', '9101')),
    na1('/contacts/7654321/record/0-1/9101/%20', record('0-1', '9101')),
    eu1('/contacts/7654321/record/0-1/9101?=&&', record('0-1', '9101')),
    na2('/contacts/7654321/record/0-1/9101#/record/0-2/8', record('0-1', '9101')),
    ap1('/contacts/7654321/record/0-1/9101?recordId=5', record('0-1', '9101')),
    na3('/contacts/7654321/record/0-2/9101/?tab=about', record('0-2', '9101')),
    ap1(
      `/contacts/7654321/record/0-3/113317718836/${byApp}#activity`,
      record('0-3', '113317718836'),
    ),
    qa('/contacts/7654321/record/0-3/9101?taskId=55', { ...record('0-3', '9101'), taskId: '55' }),
    eu1('/contacts/7654321/record/0-3/9101/view/1?utm_source=mail&taskId=55#top', {
      ...record('0-3', '9101'),
      taskId: '55',
    }),
    eu1('/contacts/7654321/record/2-7701/9303?tab=about', record('2-7701', '9303')),
    na2('/contacts/7654321/record/0-47/9101/?engagement=1', record('0-47', '9101')),
    na1('/contacts/7654321/record/0-14/9101?tab=details', record('0-14', '9101')),
  ],
  '/contacts/:portalId/contact/:recordId': [
    eu1('/contacts/7654321/contact/9101', record('0-1', '9101')),
    na2('/contacts/7654321/contact/9101/?query=x#top', record('0-1', '9101')),
    ap1('/contacts/7654321/contact/9101?utm_medium=email', record('0-1', '9101')),
    na3(`/contacts/7654321/contact/9101/${byApp}`, record('0-1', '9101')),
  ],
  '/contacts/:portalId/company/:recordId': [
    na1('/contacts/7654321/company/9101', record('0-2', '9101')),
    qa('/contacts/7654321/company/9101/?query=x#top', record('0-2', '9101')),
    eu1('/contacts/7654321/company/9101?utm_medium=email', record('0-2', '9101')),
    na1(`/contacts/7654321/company/9101/${byApp}`, record('0-2', '9101')),
  ],
  '/contacts/:portalId/deal/:recordId': [
    qaEu1('/contacts/7654321/deal/9101', record('0-3', '9101')),
    na1('/contacts/7654321/deal/9101/?query=x#top', record('0-3', '9101')),
    eu1('/contacts/7654321/deal/9101?utm_medium=email', record('0-3', '9101')),
    na2(`/contacts/7654321/deal/9101/${byApp}`, record('0-3', '9101')),
  ],
  '/contacts/:portalId/ticket/:recordId': [
    ap1('/contacts/7654321/ticket/9101', record('0-5', '9101')),
    na3('/contacts/7654321/ticket/9101/?query=x#top', record('0-5', '9101')),
    na1('/contacts/7654321/ticket/9101?utm_medium=email', record('0-5', '9101')),
    qa(`/contacts/7654321/ticket/9101/${byApp}`, record('0-5', '9101')),
  ],
  '/quotes/:portalId/details/:recordId': [
    eu1('/quotes/7654321/details/12345', record('0-14', '12345')),
    na1('/quotes/7654321/details/12345/?utm_source=mail', record('0-14', '12345')),
    qaEu1('/quotes/7654321/details/12345#lines', record('0-14', '12345')),
  ],
  '/contacts/:portalId/record/:objectTypeId': [
    na1('/contacts/7654321/record/0-1', { objectTypeId: '0-1' }),
    eu1('/contacts/7654321/record/0-1/', { objectTypeId: '0-1' }),
    na2('/contacts/7654321/record/0-1/undefined', { objectTypeId: '0-1' }),
    ap1('/contacts/7654321/record/0-1/null?x=1', { objectTypeId: '0-1' }),
    na3('/contacts/7654321/record/0-1/%7Bid%7D', { objectTypeId: '0-1' }),
    na1('/contacts/7654321/record/0-1/jane%40example.org', { objectTypeId: '0-1' }),
    qa('/contacts/7654321/record/2-7701', { objectTypeId: '2-7701' }),
  ],
  '/contacts/:portalId/objects/:objectTypeId': [
    eu1('/contacts/7654321/objects/0-53?filters=%5B%5D', { objectTypeId: '0-53' }),
    na1('/contacts/7654321/objects/0-53/', { objectTypeId: '0-53' }),
    qaEu1('/contacts/7654321/objects/0-53/views', { objectTypeId: '0-53' }),
    na1('/contacts/7654321/objects/0-53/views/all', { objectTypeId: '0-53' }),
    eu1('/contacts/7654321/objects/0-53#list', { objectTypeId: '0-53' }),
    eu1('/contacts/7654321/objects/2-61481665', { objectTypeId: '2-61481665' }),
    ap1('/contacts/7654321/objects/0-3/?query=a%26b', { objectTypeId: '0-3' }),
  ],
  '/contacts/:portalId/objects/:objectTypeId/views/*/list': [
    na3('/contacts/7654321/objects/0-3/views/all/list', { objectTypeId: '0-3' }),
    na1('/contacts/7654321/objects/0-3/views/all/list/', { objectTypeId: '0-3' }),
    qa('/contacts/7654321/objects/0-3/views/all/list?query=jane%40example.org', {
      objectTypeId: '0-3',
    }),
    eu1('/contacts/7654321/objects/0-3/views/all/list?prefetch=', { objectTypeId: '0-3' }),
    na1('/contacts/7654321/objects/0-3/views/all/list?searchString=acme', { objectTypeId: '0-3' }),
    qaEu1('/contacts/7654321/objects/0-1/views/my/list', { objectTypeId: '0-1' }),
  ],
  '/contacts/:portalId/objects/:objectTypeId/views/:viewId/list': [
    na1('/contacts/7654321/objects/0-3/views/412/list', { objectTypeId: '0-3', viewId: '412' }),
    eu1(`/contacts/7654321/objects/0-3/views/412/list/${byApp}`, {
      objectTypeId: '0-3',
      viewId: '412',
    }),
    na2('/contacts/7654321/objects/0-3/views/412/list?filters=%5B%7B%7D%5D', {
      objectTypeId: '0-3',
      viewId: '412',
    }),
  ],
  '/contacts/:portalId/objects/:objectTypeId/views/*/board': [
    ap1('/contacts/7654321/objects/0-5/views/all/board', { objectTypeId: '0-5' }),
    na3('/contacts/7654321/objects/0-5/views/all/board/?query=a%2Bb', { objectTypeId: '0-5' }),
    na1('/contacts/7654321/objects/0-5/views/all/board#column', { objectTypeId: '0-5' }),
  ],
  '/contacts/:portalId/objects/:objectTypeId/views/:viewId/board': [
    qa('/contacts/7654321/objects/0-5/views/412/board', { objectTypeId: '0-5', viewId: '412' }),
    eu1('/contacts/7654321/objects/0-5/views/412/board/', { objectTypeId: '0-5', viewId: '412' }),
    na1('/contacts/7654321/objects/0-5/views/412/board?utm_source=mail', {
      objectTypeId: '0-5',
      viewId: '412',
    }),
  ],
  '/contacts/:portalId/objects/:objectTypeId/restore': [
    qaEu1('/contacts/7654321/objects/0-1/restore', { objectTypeId: '0-1' }),
    na1('/contacts/7654321/objects/0-1/restore/?page=2', { objectTypeId: '0-1' }),
  ],
  '/contacts/:portalId/contacts': [
    eu1('/contacts/7654321/contacts', { objectTypeId: '0-1' }),
    na2('/contacts/7654321/contacts/list/view/all/', { objectTypeId: '0-1' }),
    ap1('/contacts/7654321/contacts?query=x', { objectTypeId: '0-1' }),
  ],
  '/contacts/:portalId/companies': [
    na3('/contacts/7654321/companies', { objectTypeId: '0-2' }),
    na1('/contacts/7654321/companies/list/view/all/', { objectTypeId: '0-2' }),
    qa('/contacts/7654321/companies?query=x', { objectTypeId: '0-2' }),
  ],
  '/contacts/:portalId/deals': [
    eu1('/contacts/7654321/deals', { objectTypeId: '0-3' }),
    na1('/contacts/7654321/deals/list/view/all/', { objectTypeId: '0-3' }),
    qaEu1('/contacts/7654321/deals?query=x', { objectTypeId: '0-3' }),
  ],
  '/contacts/:portalId/tickets': [
    na1('/contacts/7654321/tickets', { objectTypeId: '0-5' }),
    eu1('/contacts/7654321/tickets/list/view/all/', { objectTypeId: '0-5' }),
    na2('/contacts/7654321/tickets?query=x', { objectTypeId: '0-5' }),
  ],
  '/contacts/:portalId/tasks': [
    ap1('/contacts/7654321/tasks', { objectTypeId: '0-27' }),
    na3('/contacts/7654321/tasks/list/view/all/', { objectTypeId: '0-27' }),
    na1('/contacts/7654321/tasks?query=x', { objectTypeId: '0-27' }),
  ],
  '/quotes/:portalId': [
    qa('/quotes/7654321', { objectTypeId: '0-14' }),
    eu1('/quotes/7654321/?page=1', { objectTypeId: '0-14' }),
  ],
  '/contacts/:portalId/objectLists': [
    na1('/contacts/7654321/objectLists'),
    qaEu1('/contacts/7654321/objectLists/'),
    na1('/contacts/7654321/objectLists/?query=a'),
  ],
  '/contacts/:portalId/objectLists/:listId': [
    eu1('/contacts/7654321/objectLists/4242', { listId: '4242' }),
    na2('/contacts/7654321/objectLists/4242/', { listId: '4242' }),
    ap1('/contacts/7654321/objectLists/4242/filters', { listId: '4242' }),
    na3('/contacts/7654321/objectLists/4242/performance', { listId: '4242' }),
    na1('/contacts/7654321/objectLists/4242/filters/?utm_source=mail', { listId: '4242' }),
  ],
  '/contacts/:portalId/lists': [qa('/contacts/7654321/lists'), eu1('/contacts/7654321/lists/all')],
  '/contacts/:portalId/lists/:legacyListId': [
    na1('/contacts/7654321/lists/771000001', { legacyListId: '771000001' }),
    qaEu1('/contacts/7654321/lists/771000001/', { legacyListId: '771000001' }),
    na1('/contacts/7654321/lists/771000001/performance', { legacyListId: '771000001' }),
  ],
  '/lists/:portalId': [eu1('/lists/7654321'), na2('/lists/7654321/?query=a')],
  '/lists/:portalId/:listId': [
    ap1('/lists/7654321/4242', { listId: '4242' }),
    na3('/lists/7654321/4242/filters', { listId: '4242' }),
    na1(`/lists/7654321/4242/${byApp}`, { listId: '4242' }),
  ],
  '/segments/:portalId': [qa('/segments/7654321'), eu1('/segments/7654321/?query=a')],
  '/segments/:portalId/:listId': [
    na1('/segments/7654321/4242', { listId: '4242' }),
    qaEu1('/segments/7654321/4242/filters', { listId: '4242' }),
    na1(`/segments/7654321/4242/${byApp}`, { listId: '4242' }),
  ],
  '/tasks/:portalId': [
    na1('/tasks/7654321/view//task/55'),
    eu1('/tasks/7654321'),
    na2('/tasks/7654321/view/all'),
    ap1('/tasks/7654321/view/12?x=1'),
  ],
  '/tasks/:portalId/view/all/task/:taskId': [
    na3('/tasks/7654321/view/all/task/113317718836', { taskId: '113317718836' }),
    na1('/tasks/7654321/view/all/task/113317718836/', { taskId: '113317718836' }),
    qa('/tasks/7654321/view/all/task/113317718836?utm_source=mail', { taskId: '113317718836' }),
  ],
  '/tasks/:portalId/view/*/task/:taskId': [
    eu1('/tasks/7654321/view/12/task/55', { taskId: '55' }),
    na1('/tasks/7654321/view/12/task/55/?page=1', { taskId: '55' }),
    qaEu1('/tasks/7654321/view/due-today/task/55#notes', { taskId: '55' }),
  ],
  '/calendar/:portalId': [na1('/calendar/7654321'), eu1('/calendar/7654321/month?date=2026-11')],
  '/import/:portalId': [na2('/import/7654321'), ap1('/import/7654321/?x=1')],
} satisfies ExamplesOf<typeof crmPages>;
