import type { Portal } from '../hubspot/go-to.ts';
import type { PageContext } from '../hubspot/pages.ts';
import type { Part } from './progress.ts';
import { showsToken, wayAddress, wayOf } from './ways.ts';
import type { Way } from './ways.ts';

/** What the last check of the token in the draft came to. */
export type Outcome =
  | { readonly kind: 'unchecked' | 'passed' | 'failed' }
  | { readonly kind: 'missingScopes'; readonly scopes: readonly string[] };

/** Where a person stands. All that is known of HubSpot's side is an address. */
export type Situation = {
  readonly page?: PageContext;
  /** The open page's path: on it stands which tab of an app is open. */
  readonly path?: string;
  /** The portal that the token must come from. */
  readonly portal?: Portal;
  /** The way that the person has chosen. */
  readonly way?: Way;
  readonly part: Part;
  readonly hasToken: boolean;
  readonly outcome: Outcome;
  /** The ID of the app that the token belongs to, where a check has told. */
  readonly appId?: string;
};

/** What to do here and now. */
export type Step =
  /** No portal is known: any page of the account tells. */
  | { readonly kind: 'portal' }
  /** The way's page is not open; `from` is the other portal whose page is. */
  | { readonly kind: 'open'; readonly address: string; readonly from?: string }
  /** Parts of making a service key. */
  | { readonly kind: Part }
  /** A list is open: the app, or the project and then its app, is to be chosen on it. */
  | { readonly kind: 'choose'; readonly what: 'privateApp' | 'project' | 'component' }
  /** A project's app is open on another tab than the one that shows its token. */
  | { readonly kind: 'distribution'; readonly address: string }
  /** The page that shows the token, once Show is pressed. */
  | { readonly kind: 'show' }
  | { readonly kind: 'check' }
  /** The token lacks scopes. `address` leads to where they are ticked, unless it is open. */
  | {
      readonly kind: 'mend';
      readonly scopes: readonly string[];
      readonly address?: string;
      /** True where the list is open, on which the key or app is to be chosen first. */
      readonly onList?: boolean;
    }
  | { readonly kind: 'done' };

/** The way at hand: as chosen, or as the open page says, or a new service key. */
export const wayAtHand = ({ way, page }: Pick<Situation, 'way' | 'page'>): Way =>
  way ?? wayOf(page) ?? 'serviceKey';

/** The guide's step: from the address of the open page, the draft, and what the person has done. */
export function guideStep(here: Situation): Step {
  const { page, portal, part } = here;
  const way = wayAtHand(here);
  if (!portal) return { kind: 'portal' };
  const inPortal = page?.portalId === portal.portalId;
  const onWay = inPortal && wayOf(page) === way;
  const address = wayAddress(way, portal, here.appId);
  if (here.hasToken) return withToken(here, onWay, address);
  if (!onWay) {
    const from = page?.portalId;
    return { kind: 'open', address, ...(from && !inPortal && { from }) };
  }
  if (showsToken(page)) return onCredential(here, portal);
  if (way === 'serviceKey') return { kind: part };
  if (way === 'privateApp') return { kind: 'choose', what: 'privateApp' };
  return { kind: 'choose', what: page.kind === 'projects' ? 'project' : 'component' };
}

function withToken({ page, outcome }: Situation, onWay: boolean, address: string): Step {
  if (outcome.kind === 'passed') return { kind: 'done' };
  if (outcome.kind !== 'missingScopes') return { kind: 'check' };
  const { scopes } = outcome;
  if (!onWay) return { kind: 'mend', scopes, address };
  return { kind: 'mend', scopes, ...(!showsToken(page) && { onList: true }) };
}

/** The one tab of a project's app that shows its token (HubSpot's docs, 2026-11). */
function onCredential({ page, path = '' }: Situation, { host, portalId }: Portal): Step {
  const { projectName, componentUid } = page!;
  if (page!.kind !== 'projectApp' || !projectName || !componentUid) return { kind: 'show' };
  if (/\/distribution\/?$/.test(path)) return { kind: 'show' };
  const app = `/developer-projects/${portalId}/project/${projectName}/component/${componentUid}`;
  return { kind: 'distribution', address: `https://${host}${app}/distribution` };
}

/** The steps of each way in their order, for "step 2 of 6". */
const order: { readonly [way in Way]: readonly (readonly Step['kind'][])[] } = {
  serviceKey: [
    ['portal', 'open'],
    ['name'],
    ['scopes'],
    ['create'],
    ['show'],
    ['check', 'mend', 'done'],
  ],
  privateApp: [['portal', 'open'], ['choose'], ['show'], ['check', 'mend', 'done']],
  projectApp: [['portal', 'open'], ['choose', 'distribution'], ['show'], ['check', 'mend', 'done']],
};

/** Which of a way's steps this is, counted from one, and how many there are. */
export const placeOf = (step: Step, way: Way): { at: number; of: number } => ({
  at: order[way].findIndex((kinds) => kinds.includes(step.kind)) + 1,
  of: order[way].length,
});
