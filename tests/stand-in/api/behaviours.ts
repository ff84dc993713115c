import * as errors from '../errors.ts';
import { isDated } from './match.ts';
import { pause } from './pause.ts';

/**
 * How long `slow` takes, how long every answer takes, and how long the window of the burst limit is,
 * in milliseconds.
 */
export type ApiOptions = { slowMs?: number; latencyMs?: number; intervalMs?: number };

type Act = (
  request: Request,
  options: ApiOptions,
) => Response | undefined | Promise<Response | undefined>;

const normal: Act = () => undefined;
const reading = /^\/(?:crm|crm-object-schemas|scheduler|automation|marketing|conversations)\//;

/** Refuses what reads the account's contents, and lets account-info and introspection through. */
function onContents(refuse: () => Response): Act {
  return ({ url }) => (reading.test(new URL(url).pathname) ? refuse() : undefined);
}

/** How often each behaviour was met, by stand-in: some change after their first answers. */
const met = new WeakMap<ApiOptions, Map<string, number>>();

/** Does one thing to the first `times` calls that it is for, and lets later ones through. */
function atFirst(name: string, times: number, path: RegExp, refuse: () => Response): Act {
  return ({ url }, options) => {
    if (!path.test(new URL(url).pathname)) return undefined;
    const counts = met.get(options) ?? new Map<string, number>();
    const count = (counts.get(name) ?? 0) + 1;
    met.set(options, counts.set(name, count));
    return count <= times ? refuse() : undefined;
  };
}

const refuseDeals = () => errors.missingScopes(['crm.objects.deals.read']);

/**
 * What a token's behaviour does before its call is routed: a response ends the call there,
 * `undefined` lets it go on. Behaviours that only change a later answer are `normal` here.
 */
export const behaviours = {
  normal,
  unauthorized: errors.unauthorized,
  expired: () => errors.expired(),
  'rate-limited': errors.tenSecondlyLimit,
  'daily-limit': errors.dailyLimit,
  'search-limit': ({ url }) => (url.endsWith('/search') ? errors.searchLimit() : undefined),
  'content-limit': onContents(errors.tenSecondlyLimit),
  heals: atFirst('heals', 1, reading, errors.tenSecondlyLimit),
  'server-heals': atFirst('server-heals', 2, reading, errors.internal),
  settling: atFirst('settling', 1, reading, refuseDeals),
  unsettled: onContents(refuseDeals),
  'list-trails': normal,
  'html-error': errors.gatewayError,
  'server-error': errors.internal,
  locked: errors.locked,
  migrating: () => errors.migrating(),
  'migrating-soon': () => errors.migrating(30),
  blocked: errors.blocked,
  'captive-portal': errors.loginForm,
  'creator-lacks': onContents(errors.creatorLacksPermission),
  'not-public': onContents(errors.notPublic),
  gated: onContents(errors.gated),
  banned: onContents(errors.banned),
  'legacy-scope-names': normal,
  'no-scope-list': normal,
  slow: async ({ signal }, { slowMs = 3000 }) => {
    await pause(slowMs, signal);
    return undefined;
  },
  'no-answer': async ({ signal }) => {
    await pause(Infinity, signal);
    return undefined;
  },
  'no-introspection': normal,
  'no-dated': ({ url }) => (isDated(new URL(url).pathname) ? errors.resourceNotFound() : undefined),
  redirect: () =>
    new Response(null, { status: 302, headers: { Location: 'https://collector.example/' } }),
  garbage: () => Response.json({ unexpected: true }),
  'not-json': () => new Response('It works!', { headers: { 'Content-Type': 'text/plain' } }),
} satisfies Readonly<Record<string, Act>>;

/** The name of a behaviour; a token has one. */
export type Behaviour = keyof typeof behaviours;
