import { listPage, nameIn } from './answers.ts';
import type { Api } from './api.ts';
import type { ApiVersion } from './api-paths.ts';
import { callApi } from './api.ts';
import type { Check, TokenFacts } from './report.ts';
import type { Item } from './item.ts';
import type { ItemRead } from './item-read.ts';
import { readOf } from './item-read.ts';
import type { CallProblem } from './problem.ts';

/** Tries to read one item with the token: is it this portal's, is it there, may it be read? */
export async function checkItem(
  item: Item,
  facts: TokenFacts,
  version: ApiVersion,
  api: Api,
): Promise<Check> {
  if (item.portalId && item.portalId !== facts.portalId) {
    const problem = {
      kind: 'itemOtherPortal',
      itemPortalId: item.portalId,
      tokenPortalId: facts.portalId,
    } as const;
    return { about: 'item', item, state: 'fail', problem };
  }
  const call = readOf(item, version);
  if (!call) {
    return { about: 'item', item, state: 'notChecked', problem: { kind: 'noTestCall' } };
  }
  if (call.findId) return findInList(item, call, facts, api);
  const answer = await callApi(api, call);
  if (!answer.ok) return failedRead(item, call, facts, answer.problem);
  const name = nameIn(answer.value);
  return { about: 'item', item, state: 'pass', ...(name && { name }) };
}

/** A list call has pages of 100; twenty are enough for every account we know of. */
const mostPages = 20;

async function findInList(item: Item, call: ItemRead, facts: TokenFacts, api: Api): Promise<Check> {
  let after = '';
  for (let page = 0; page < mostPages; page += 1) {
    const answer = await callApi(api, { path: call.path + after });
    if (!answer.ok) return failedRead(item, call, facts, answer.problem);
    const list = listPage.safeParse(answer.value);
    if (!list.success) return failedRead(item, call, facts, { kind: 'unexpectedAnswer' });
    const found = list.data.results.find(({ id }) => id === call.findId);
    if (found) {
      return { about: 'item', item, state: 'pass', ...(found.name && { name: found.name }) };
    }
    const next = list.data.paging?.next?.after;
    if (!next)
      return { about: 'item', item, state: 'fail', problem: { kind: 'meetingLinkUnknown' } };
    after = `&after=${encodeURIComponent(next)}`;
  }
  return { about: 'item', item, state: 'notChecked', problem: { kind: 'noTestCall' } };
}

/** Problems of the item itself fail it; anything else leaves it unchecked. */
function failedRead(item: Item, call: ItemRead, facts: TokenFacts, problem: CallProblem): Check {
  const about = { about: 'item', item } as const;
  switch (problem.kind) {
    case 'missingScopes': {
      // Our own table knows which of HubSpot's alternatives is in the picker by that name; some
      // of the names in its answers are long gone (HubSpot/hubspot-api-nodejs#268).
      const lacking = call.scopes.filter((scope) => !facts.scopes?.includes(scope));
      const scopes = lacking.length > 0 ? lacking : problem.scopes;
      return { ...about, state: 'fail', problem: { ...problem, scopes } };
    }
    case 'notFound':
    case 'badRequest':
    case 'scopeNotOffered':
    case 'forbidden':
    case 'tokenRejected':
    case 'tokenExpired':
      return { ...about, state: 'fail', problem };
    default:
      return { ...about, state: 'notChecked', problem };
  }
}
