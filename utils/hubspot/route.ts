import { idForms } from './ids.ts';
import type { IdName } from './ids.ts';

/**
 * One row of a page catalogue: how its address is built, an object type that the row fixes, and what
 * an address needs behind the path for the app to open the page.
 */
export type PageRow = { kind: string; path: string; objectTypeId?: string; tail?: string };

/** What is read of an address: a URL has it, and so has a page's `location`. */
export type Address = { readonly pathname: string; readonly search: string };

/** The row an address belongs to, and the IDs read from it. */
export type RouteMatch<Row> = { row: Row; ids: { [name in IdName]?: string } };

/** One step of a path: what may follow it, and the row that ends here. */
type Step<Row> = {
  literals: Map<string, Step<Row>>;
  ids: Map<IdName, Step<Row>>;
  rest?: IdName;
  any?: Step<Row>;
  row?: Row;
  query?: [id: IdName, form: RegExp][];
};

/**
 * Compiles rows into a tree of path segments, so that matching an address costs as many steps as
 * it has segments, however many rows there are. Of several rows the one with the longest path
 * wins; at one step a literal comes before an ID, and an ID before `*`.
 */
export function compileRoutes<Row extends PageRow>(
  rows: readonly Row[],
): (address: Address) => RouteMatch<Row> | undefined {
  const root = newStep<Row>();
  for (const row of rows) addRow(root, row);
  return ({ pathname, search }) => {
    const segments = pathname.split('/');
    if (segments.at(-1) === '') segments.pop();
    const found = walk(root, segments, 1);
    if (!found) return undefined;
    const { row, query } = found.step;
    if (row!.objectTypeId) found.ids.objectTypeId = row!.objectTypeId;
    for (const [id, form] of query ?? []) {
      const value = form.exec(search)?.[1];
      if (value) found.ids[id] = value;
    }
    return { row: row!, ids: found.ids };
  };
}

/** The portal ID in its usual place, `/tool/<digits>/…`, of an address that no row claims. */
export function portalOf({ pathname }: Address): { portalId?: string } {
  const portalId = /^\/[^/]+\/(\d+)(?:\/|$)/.exec(pathname)?.[1];
  return portalId ? { portalId } : {};
}

function newStep<Row>(): Step<Row> {
  return { literals: new Map(), ids: new Map() };
}

function addRow<Row extends PageRow>(root: Step<Row>, row: Row): void {
  const [path = '', query] = row.path.split('?');
  let step = root;
  for (const segment of path.split('/').slice(1)) {
    if (segment.endsWith('+')) step.rest = segment.slice(1, -1) as IdName;
    else if (segment === '*') step = step.any ??= newStep();
    else if (segment.startsWith(':')) step = child(step.ids, segment.slice(1) as IdName);
    else step = child(step.literals, segment);
    if (segment.endsWith('+')) step = child(step.literals, '');
  }
  step.row = row;
  if (query) {
    step.query = query.split('&').map((pair) => {
      const [name, id] = pair.split('=:') as [string, IdName];
      return [id, queryForm(name, id)];
    });
  }
}

/** Where an ID stands in a query, as it stands there: no ID needs a sign that is spelled otherwise. */
function queryForm(name: string, id: IdName): RegExp {
  return RegExp(`^\\?(?:.*?&)??${name}=(${idForms[id].source.slice(1, -1)})(?![^&])`);
}

function child<Key, Row>(steps: Map<Key, Step<Row>>, key: Key): Step<Row> {
  let step = steps.get(key);
  if (!step) steps.set(key, (step = newStep()));
  return step;
}

type Found<Row> = { step: Step<Row>; depth: number; ids: RouteMatch<Row>['ids'] };

function walk<Row>(step: Step<Row>, segments: string[], at: number): Found<Row> | undefined {
  let best: Found<Row> | undefined = step.row && { step, depth: at, ids: {} };
  const segment = segments[at];
  if (!segment) return best;
  const consider = (found: Found<Row> | undefined, id?: IdName, value?: string) => {
    if (!found || (best && found.depth <= best.depth)) return;
    if (id) found.ids[id] = value;
    best = found;
  };
  const literal = step.literals.get(segment);
  if (literal) consider(walk(literal, segments, at + 1));
  for (const [id, next] of step.ids) {
    if (idForms[id].test(segment)) consider(walk(next, segments, at + 1), id, segment);
  }
  if (step.any) consider(walk(step.any, segments, at + 1));
  if (step.rest) {
    const rest = segments.slice(at).join('/');
    const end = step.literals.get('');
    if (end && idForms[step.rest].test(rest)) {
      consider({ step: end, depth: segments.length, ids: {} }, step.rest, rest);
    }
  }
  return best;
}
