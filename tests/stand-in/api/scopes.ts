import * as errors from '../errors.ts';
import { findObjectType, objectTypes } from '../object-types.ts';
import type { Call, ScopeSets } from './call.ts';
import type { Route } from './routes.ts';

const anyObject: ScopeSets = [
  ...objectTypes.flatMap((row) => row.scopes),
  ['crm.objects.custom.read'],
];

/** A 403 that lists scopes: HubSpot has used three forms, and some tokens get the older ones. */
function refuse(call: Call, sets: ScopeSets): Response {
  const scopes = [...new Set(sets.flat())];
  if (call.row.behaviour === 'legacy-scope-names')
    return errors.missingScopesLegacyKey(['contacts']);
  if (call.row.behaviour === 'no-scope-list') return errors.missingScopesBare();
  return errors.missingScopes(scopes);
}

/** Gives the refusal of a call whose token may not make it, or `undefined` where it may. */
export function refusal(route: Route, call: Call): Response | undefined {
  const { row, params, account } = call;
  let sets: ScopeSets = typeof route.scopes === 'string' ? anyObject : route.scopes;
  if (params.objectType !== undefined) {
    const type = findObjectType(params.objectType, account.portalId);
    if (!type) return errors.unknownObjectType(params.objectType);
    if (type.notPublic) return errors.notPublic();
    if (route.scopes === 'object-type') sets = (call.dated && type.dated) || type.scopes;
  }
  const may = sets.some((set) => set.every((scope) => row.scopes.includes(scope)));
  return may || sets.length === 0 ? undefined : refuse(call, sets);
}
