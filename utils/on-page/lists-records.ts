import type { Ids } from '../hubspot/read-ids.ts';

/** HubSpot's tools that list records. Its settings have addresses with an object type too. */
const tools = /^(contacts|lists|segments|help-desk)$/;

/** Whether a page lists records: cheap, since it is all that most pages ever cost for it. */
export function listsRecords(ids: Ids, url: string): boolean {
  const tool = url.split('/')[3]!;
  if (tool === 'search') return true;
  const listed = ids.objectTypeId ?? ids.listId ?? ids.legacyListId ?? ids.viewId;
  return !ids.recordId && !!listed && tools.test(tool);
}
