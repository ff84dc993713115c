import { idForms } from './ids.ts';
import type { IdName } from './ids.ts';
import type { Address, PageRow, RouteMatch } from './route.ts';

/** What one row reads of an address; `undefined` where the address is not one of its pages. */
export function readRow(
  row: PageRow,
  { pathname, search }: Address,
): RouteMatch<PageRow>['ids'] | undefined {
  const [path, query] = row.path.split('?');
  const segments = pathname.replace(/\/$/, '').split('/');
  const ids: RouteMatch<PageRow>['ids'] = {};
  const take = (name: string, value: string | null | undefined) => {
    if (!value || !idForms[name as IdName].test(value)) return false;
    ids[name as IdName] = value;
    return true;
  };
  const matches = path!.split('/').every((step, at) => {
    if (step.endsWith('+')) return take(step.slice(1, -1), segments.slice(at).join('/'));
    if (step[0] === ':') return take(step.slice(1), segments[at]);
    return step === '*' ? segments[at] : step === segments[at];
  });
  if (!matches) return undefined;
  if (row.objectTypeId) ids.objectTypeId = row.objectTypeId;
  for (const pair of query?.split('&') ?? []) {
    const [name, id] = pair.split('=:');
    take(id!, new URLSearchParams(search).get(name!));
  }
  return ids;
}
