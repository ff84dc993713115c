import { nameIn, stageName } from './answers.ts';
import type { Api } from './api.ts';
import type { ApiVersion } from './api-paths.ts';
import { callApi } from './api.ts';
import type { Check, TokenFacts } from './report.ts';
import type { Item } from './item.ts';
import type { ItemRead } from './item-read.ts';
import { readOf } from './item-read.ts';
import { findMeetingLink } from './meeting-link.ts';
import type { CallProblem, FindingProblem } from './problem.ts';

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
  if (item.ids.meetingId || item.ids.meetingSlug)
    return checkMeetingLink(item, call, facts, version, api);
  const answer = await callApi(api, call);
  if (!answer.ok) return failedRead(item, call, facts, answer.problem);
  const name = item.ids.stageId ? stageName(item.ids.stageId, answer.value) : nameIn(answer.value);
  if (item.ids.stageId && !name) {
    return { about: 'item', item, state: 'fail', problem: { kind: 'stageUnknown' } };
  }
  return { about: 'item', item, state: 'pass', ...(name && { name }) };
}

/** A meeting link is resolved to its real ID, slug, name and owner, whichever of them was given. */
async function checkMeetingLink(
  item: Item,
  call: ItemRead,
  facts: TokenFacts,
  version: ApiVersion,
  api: Api,
): Promise<Check> {
  const link = await findMeetingLink(item.ids, version, api);
  if (!link.ok) return failedRead(item, call, facts, link.problem);
  const { name } = link.value;
  return { about: 'item', item, state: 'pass', ...(name && { name }), meetingLink: link.value };
}

/** Problems of the item itself fail it; anything else leaves it unchecked. */
function failedRead(
  item: Item,
  call: ItemRead,
  facts: TokenFacts,
  problem: CallProblem | FindingProblem,
): Check {
  const about = { about: 'item', item } as const;
  switch (problem.kind) {
    case 'missingScopes': {
      // Our own table knows which of HubSpot's alternatives is in the picker by that name; some
      // of the names in its answers are long gone (HubSpot/hubspot-api-nodejs#268).
      const lacking = call.scopes.filter((scope) => !facts.scopes?.includes(scope));
      if (lacking.length === 0) return { ...about, state: 'fail', problem };
      const { listed: _, ...named } = problem;
      return { ...about, state: 'fail', problem: { ...named, scopes: lacking } };
    }
    case 'notFound':
    case 'meetingLinkUnknown':
    case 'meetingSlugUnknown':
    case 'meetingSlugPart':
    case 'meetingRecordGiven':
    case 'idMalformed':
    case 'objectTypeUnknown':
    case 'badRequest':
    case 'scopeNotOffered':
    case 'planLacks':
    case 'creatorBanned':
    case 'creatorLacksPermission':
    case 'forbidden':
    case 'tokenRejected':
    case 'tokenExpired':
      return { ...about, state: 'fail', problem };
    default:
      return { ...about, state: 'notChecked', problem };
  }
}
