import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Api } from '../../utils/hubspot/api.ts';
import { checkToken } from '../../utils/hubspot/check.ts';
import { createPace } from '../../utils/hubspot/pace.ts';
import { checkWords, problemTrace, problemWords } from '../../utils/words.ts';
import { deal } from '../handoff/sample.ts';
import { quickClock } from '../virtual-clock.ts';

const token = 'pat-na1-00000000-0000-4000-8000-000000000001';
const link = { kind: 'meetingLink', ids: { meetingSlug: 'acme/consult-30' } } as const;

/** Some text, and often the token: as it is, within other text, or escaped as JSON may. */
const text = fc.oneof(
  fc.string(),
  fc.constantFrom(token, `Bearer ${token}!`, `"${token}"`, token.replaceAll('-', '\\u002d')),
);
const words = [
  'MISSING_SCOPES',
  'GATED',
  'BANNED',
  'USER_DOES_NOT_HAVE_PERMISSIONS',
  'EXPIRED_AUTHENTICATION',
  'OBJECT_NOT_FOUND',
];
const anything = fc.oneof(text, fc.jsonValue(), fc.constant(null), fc.integer());
const scopes = fc.oneof(fc.array(fc.oneof(text, fc.constant('tickets'))), anything);

/** Bodies with HubSpot's own fields in them, and anything at all in the fields. */
const likeHubSpot = fc.record(
  {
    category: fc.oneof(fc.constantFrom(...words), anything),
    subCategory: fc.oneof(fc.constantFrom(...words), anything),
    message: fc.oneof(fc.constant("isn't available for public use"), anything),
    policyName: fc.oneof(fc.constantFrom('DAILY', 'SECONDLY', 'TEN_SECONDLY_ROLLING'), anything),
    correlationId: anything,
    errors: fc.oneof(
      fc.array(
        fc.record({
          context: fc.oneof(
            fc.record({ requiredGranularScopes: scopes }),
            fc.record({ requiredScopes: scopes }),
            anything,
          ),
        }),
      ),
      anything,
    ),
    portalId: fc.oneof(fc.constant(7654321), anything),
    portalName: anything,
    hubId: fc.oneof(fc.constant(7654321), anything),
    scopes,
    results: fc.oneof(
      fc.array(fc.record({ id: anything, slug: anything, name: anything }, { requiredKeys: [] })),
      anything,
    ),
    properties: fc.oneof(fc.record({ dealname: anything }), anything),
    paging: fc.oneof(fc.constant({ next: { after: '1' } }), anything),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  likeHubSpot.map((value) => JSON.stringify(value)),
  likeHubSpot.map((value) => JSON.stringify(value).slice(1)),
  fc.json(),
  text,
  text.map((said) => `<html><title>${said}</title>`),
  fc.constant(''),
);
const headerNames = [
  'Retry-After',
  'X-HubSpot-Correlation-Id',
  'X-HubSpot-RateLimit-Max',
  'X-HubSpot-RateLimit-Remaining',
  'X-HubSpot-RateLimit-Interval-Milliseconds',
  'Content-Type',
] as const;
const headers = fc.dictionary(
  fc.constantFrom(...headerNames),
  fc.oneof(
    fc.nat(100).map(String),
    fc.integer().map(String),
    fc.constantFrom(token, '', '1e9', '-1', 'soon'),
  ),
);
const status = fc.oneof(
  fc.constantFrom(200, 200, 200, 401, 403, 404, 423, 429, 477, 500, 502),
  fc.integer({ min: 200, max: 599 }).filter((code) => ![204, 205, 304].includes(code)),
);
const answer = fc.record({ status, headers, body });

/** A portal ID that is none was once taken as one, and stood in a sentence. */
const noPortal = [
  { status: 200, headers: {}, body: '' },
  { status: 200, headers: {}, body: '{"portalId":"$0"}' },
  { status: 200, headers: {}, body: '<html><title></title>' },
];

test('1,000 answers of any form: each ends in a report with words, and no text holds the token', async () => {
  let seen = 0;
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 6 }), async (answers) => {
      let next = 0;
      const fetch: Api['fetch'] = async () => {
        const { body, ...init } = answers[next++ % answers.length]!;
        return new Response(body, init);
      };
      seen += answers.length;
      const clock = quickClock();
      const told: string[] = [];
      const report = await checkToken(
        { token, kind: 'accessToken' },
        { portalId: '7654321', items: [deal, link], sample: true },
        { fetch, pace: createPace(clock) },
        { clock, tell: (progress, waiting) => told.push(JSON.stringify([progress(), waiting])) },
      );
      expect(report.checks.length).toBeGreaterThanOrEqual(3);
      for (const check of report.checks) {
        const { problem } = check;
        kinds.add(problem?.kind ?? 'none');
        told.push(checkWords(check, report.facts ?? {}));
        if (problem) {
          const { title, fix } = problemWords(problem);
          for (const one of [title, fix]) {
            expect(one.trim()).not.toBe('');
            expect(one).not.toMatch(/undefined|NaN|\[object|\{\w+\}|\$\d/);
            told.push(one);
          }
          told.push(problemTrace(problem));
        }
      }
      for (const one of told) expect(one).not.toContain(token);
      expect(JSON.stringify(report)).not.toContain(token);
    }),
    { numRuns: 1000, examples: [[noPortal]] },
  );
  expect(seen).toBeGreaterThanOrEqual(1000);
  // The answers reach far: were they all of one kind, this would show nothing.
  expect(kinds.size).toBeGreaterThanOrEqual(15);
});
