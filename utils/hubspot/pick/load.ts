import type { Result } from '../../result.ts';
import { failed, ok } from '../../result.ts';
import type { Api } from '../api.ts';
import { callApi } from '../api.ts';
import type { ApiVersion } from '../api-paths.ts';
import type { CallProblem } from '../problem.ts';
import { pickSpec } from './kinds.ts';
import type { PickKind } from './kinds.ts';
import type { PickPage, PickRow } from './rows.ts';

/** Where a list goes on: the place in it, in the version of the API that gave it. */
export type Cursor = { readonly after: string; readonly version: ApiVersion };

/** A page of rows as loaded, with the way to the next one. */
export type LoadedPage = Pick<PickPage, 'rows' | 'total'> & { readonly next?: Cursor };

/**
 * The text to ask HubSpot for; `''` where it is looked for in what is loaded. A token that was pasted
 * into the wrong field is never asked for.
 */
export function askedFor(kind: PickKind, search: string, token: string): string {
  const text = search.trim();
  return pickSpec(kind).asks?.(text) && !text.includes(token) ? text : '';
}

/**
 * Loads a page of one kind: the first, or the one at `cursor`. Where the account lacks the dated API,
 * v3 answers. A missing scope comes back with the name to tick, which HubSpot's list of alternatives
 * hides.
 */
export async function loadPage(
  kind: PickKind,
  search: string,
  api: Api,
  cursor?: Cursor,
): Promise<Result<LoadedPage, CallProblem>> {
  const { call, read, scopes } = pickSpec(kind);
  const asked = askedFor(kind, search, api.token);
  let version: ApiVersion = cursor?.version ?? '2026-09';
  const ask = () => callApi(api, call(version, cursor?.after ?? '', asked));
  let answer = await ask();
  if (!cursor && !answer.ok && answer.problem.kind === 'notFound') {
    version = 'v3';
    answer = await ask();
  }
  if (!answer.ok) {
    const { problem } = answer;
    return failed(problem.kind === 'missingScopes' ? { ...problem, scopes } : problem);
  }
  const page = read(answer.value);
  if (!page) return failed({ kind: 'unexpectedAnswer' });
  const { rows, total, after } = page;
  return ok({
    rows,
    ...(total !== undefined && { total }),
    ...(after && { next: { after, version } }),
  });
}

/** The rows in which a text stands: in the name, the note or an ID. All of them for no text. */
export function matching(rows: readonly PickRow[], search: string): readonly PickRow[] {
  const text = search.trim().toLowerCase();
  if (!text) return rows;
  return rows.filter(({ label, note, ids }) =>
    [label, note, ...Object.values(ids)].some((value) => value?.toLowerCase().includes(text)),
  );
}
