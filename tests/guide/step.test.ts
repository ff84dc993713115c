import { describe, expect, test } from 'vitest';
import { readPage } from '../../utils/hubspot/pages.ts';
import type { Situation } from '../../utils/guide/step.ts';
import { guideStep, placeOf, wayAtHand } from '../../utils/guide/step.ts';
import { showsToken, ways } from '../../utils/guide/ways.ts';

const portal = { portalId: '7654321', host: 'app-eu1.hubspot.com' };
const home = 'https://app-eu1.hubspot.com';

/** Where somebody stands whose tab is at a path of the portal's region. */
function at(path: string | undefined, more: Partial<Situation> = {}): Situation {
  const url = path === undefined ? undefined : new URL(path, home);
  const page = url && readPage(url);
  return {
    ...(page && { page }),
    ...(url && { path: url.pathname }),
    portal,
    part: 'name',
    hasToken: false,
    outcome: { kind: 'unchecked' },
    ...more,
  };
}

const steps: readonly [what: string, at: Situation, step: object][] = [
  ['no portal is known', at('/login', { portal: undefined }), { kind: 'portal' }],
  ['another site', at(undefined), { kind: 'open', address: `${home}/service-keys/7654321` }],
  [
    'a record of the account',
    at('/contacts/7654321/record/0-3/9101'),
    { kind: 'open', address: `${home}/service-keys/7654321` },
  ],
  [
    'the keys of another portal',
    at('/service-keys/24680135'),
    { kind: 'open', address: `${home}/service-keys/7654321`, from: '24680135' },
  ],
  ['the list of keys', at('/service-keys/7654321'), { kind: 'name' }],
  [
    'the form of a new key',
    at('/service-keys/7654321/create', { part: 'scopes' }),
    { kind: 'scopes' },
  ],
  [
    'the form, filled in',
    at('/service-keys/7654321/create', { part: 'create' }),
    { kind: 'create' },
  ],
  ['a key', at('/service-keys/7654321/key/39045903', { part: 'create' }), { kind: 'show' }],
  ['a key, with nothing done before', at('/service-keys/7654321/key/39045903'), { kind: 'show' }],
  [
    'a key, where a private app was chosen',
    at('/service-keys/7654321/key/39045903', { way: 'privateApp' }),
    { kind: 'open', address: `${home}/legacy-apps/7654321` },
  ],
  ['the list of private apps', at('/legacy-apps/7654321'), { kind: 'choose', what: 'privateApp' }],
  ['where that list was once', at('/private-apps/7654321'), { kind: 'choose', what: 'privateApp' }],
  ['a private app', at('/private-apps/7654321/33327041'), { kind: 'show' }],
  [
    'a private app that is known',
    at('/home', { way: 'privateApp', appId: '33327041' }),
    { kind: 'open', address: `${home}/private-apps/7654321/33327041` },
  ],
  [
    'away, on the way to a project’s app',
    at('/home', { way: 'projectApp' }),
    { kind: 'open', address: `${home}/developer-projects/7654321` },
  ],
  ['projects', at('/developer-projects/7654321'), { kind: 'choose', what: 'project' }],
  [
    'a project',
    at('/developer-projects/7654321/project/my-project'),
    { kind: 'choose', what: 'component' },
  ],
  [
    'an app of a project, on another tab',
    at('/developer-projects/7654321/project/my-project/component/my_app/auth'),
    {
      kind: 'distribution',
      address: `${home}/developer-projects/7654321/project/my-project/component/my_app/distribution`,
    },
  ],
  [
    'its tab with the token',
    at('/developer-projects/7654321/project/my-project/component/my_app/distribution/'),
    { kind: 'show' },
  ],
  ['a token, not checked', at('/home', { hasToken: true }), { kind: 'check' }],
  [
    'a token that failed',
    at('/home', { hasToken: true, outcome: { kind: 'failed' } }),
    { kind: 'check' },
  ],
  [
    'a token that passed',
    at('/home', { hasToken: true, outcome: { kind: 'passed' } }),
    { kind: 'done' },
  ],
];

const missing = {
  hasToken: true,
  outcome: { kind: 'missingScopes', scopes: ['tickets'] },
} as const;

const lacking: readonly [what: string, at: Situation, step: object][] = [
  ['on the key’s page', at('/service-keys/7654321/key/39045903', missing), {}],
  ['on the list', at('/service-keys/7654321', missing), { onList: true }],
  ['elsewhere', at('/home', missing), { address: `${home}/service-keys/7654321` }],
  [
    'elsewhere, with an app',
    at('/home', { ...missing, way: 'privateApp', appId: '33327041' }),
    { address: `${home}/private-apps/7654321/33327041` },
  ],
];

describe('the guide’s step', () => {
  test.each(steps)('%s', (_what, situation, step) => {
    expect(guideStep(situation)).toEqual(step);
  });

  test.each(lacking)('a scope is missing, %s', (_what, situation, step) => {
    expect(guideStep(situation)).toEqual({ kind: 'mend', scopes: ['tickets'], ...step });
  });

  test('every step has its place in its way', () => {
    for (const [, situation] of steps) {
      const { at: place, of } = placeOf(guideStep(situation), wayAtHand(situation));
      expect(place).toBeGreaterThan(0);
      expect(place).toBeLessThanOrEqual(of);
    }
  });

  test('every address that is opened is a page of that way, of this portal, in its region', () => {
    for (const way of ways) {
      const step = guideStep(at('/home', { way }));
      const opened = step.kind === 'open' ? readPage(new URL(step.address)) : undefined;
      expect(opened).toMatchObject({ portalId: '7654321', host: 'app-eu1.hubspot.com' });
      expect(wayAtHand({ page: opened! })).toBe(way);
    }
  });
});

test.each([
  ['/service-keys/7654321/key/39045903', true],
  ['/private-apps/7654321/33327041', true],
  ['/developer-projects/7654321/project/a/component/b/distribution', true],
  ['/service-keys/7654321', false],
  ['/contacts/7654321/record/0-3/9101', false],
  ['/login', false],
])('%s may show a token: %s', (path, shows) => {
  expect(showsToken(readPage(new URL(path, home)))).toBe(shows);
});
