import type { PageRow } from '../route.ts';

/** Records, index pages and boards, lists (segments), and what is done with records. */
export const crmPages = [
  { kind: 'record', path: '/contacts/:portalId/record/:objectTypeId/:recordId?taskId=:taskId' },
  { kind: 'record', path: '/contacts/:portalId/contact/:recordId', objectTypeId: '0-1' },
  { kind: 'record', path: '/contacts/:portalId/company/:recordId', objectTypeId: '0-2' },
  { kind: 'record', path: '/contacts/:portalId/deal/:recordId', objectTypeId: '0-3' },
  { kind: 'record', path: '/contacts/:portalId/ticket/:recordId', objectTypeId: '0-5' },
  { kind: 'record', path: '/quotes/:portalId/details/:recordId', objectTypeId: '0-14' },

  { kind: 'objectHome', path: '/contacts/:portalId/objects/:objectTypeId' },
  { kind: 'objectHome', path: '/contacts/:portalId/record/:objectTypeId' },
  { kind: 'objectList', path: '/contacts/:portalId/objects/:objectTypeId/views/*/list' },
  { kind: 'objectList', path: '/contacts/:portalId/objects/:objectTypeId/views/:viewId/list' },
  { kind: 'objectBoard', path: '/contacts/:portalId/objects/:objectTypeId/views/*/board' },
  { kind: 'objectBoard', path: '/contacts/:portalId/objects/:objectTypeId/views/:viewId/board' },
  { kind: 'objectRestore', path: '/contacts/:portalId/objects/:objectTypeId/restore' },
  { kind: 'objectList', path: '/contacts/:portalId/contacts', objectTypeId: '0-1' },
  { kind: 'objectList', path: '/contacts/:portalId/companies', objectTypeId: '0-2' },
  { kind: 'objectList', path: '/contacts/:portalId/deals', objectTypeId: '0-3' },
  { kind: 'objectList', path: '/contacts/:portalId/tickets', objectTypeId: '0-5' },
  { kind: 'objectList', path: '/contacts/:portalId/tasks', objectTypeId: '0-27' },
  { kind: 'objectList', path: '/quotes/:portalId', objectTypeId: '0-14' },

  { kind: 'lists', path: '/contacts/:portalId/objectLists' },
  { kind: 'list', path: '/contacts/:portalId/objectLists/:listId' },
  { kind: 'lists', path: '/contacts/:portalId/lists' },
  { kind: 'list', path: '/contacts/:portalId/lists/:legacyListId' },
  { kind: 'lists', path: '/lists/:portalId' },
  { kind: 'list', path: '/lists/:portalId/:listId' },
  { kind: 'lists', path: '/segments/:portalId' },
  { kind: 'list', path: '/segments/:portalId/:listId', tail: '/filters' },

  { kind: 'tasks', path: '/tasks/:portalId' },
  { kind: 'task', path: '/tasks/:portalId/view/all/task/:taskId' },
  { kind: 'task', path: '/tasks/:portalId/view/*/task/:taskId' },
  // One sighting in public code, 2026-11.
  { kind: 'calendar', path: '/calendar/:portalId' },
  { kind: 'imports', path: '/import/:portalId' },
] as const satisfies readonly PageRow[];
