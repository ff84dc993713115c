import * as z from 'zod/mini';
import { nameIn } from './answers.ts';
import type { Api } from './api.ts';
import { callApi } from './api.ts';
import type { ApiVersion } from './api-paths.ts';
import { area, meetingLinks } from './api-paths.ts';
import { meetingLinkScopes } from './needed-scopes.ts';
import { scopesToRead } from './object-types.ts';
import type { Check, Sample, TokenFacts } from './report.ts';

const page = z.object({ results: z.array(z.unknown()) });

/** What can be shown as proof, the first that the token may read, with the scope that reads it. */
const samples: readonly (Sample & { readonly scope: string })[] = [
  ...['0-1', '0-2', '0-3', '0-5'].map((objectTypeId) => ({
    kind: 'record' as const,
    objectTypeId,
    scope: scopesToRead(objectTypeId)[0]!,
  })),
  { kind: 'meetingLink', scope: meetingLinkScopes[0] },
];

/**
 * Reads one thing of the account as proof that the token reads real data, and gives its name to show.
 * It is shown and then gone: it goes into no handoff. `undefined` where the token may read none of
 * the kinds that are tried, or its scopes are not known.
 */
export async function readSample(
  facts: TokenFacts,
  version: ApiVersion,
  api: Api,
): Promise<Check | undefined> {
  const found = samples.find(({ scope }) => facts.scopes?.includes(scope));
  if (!found) return undefined;
  const { scope, ...sample } = found;
  const path = sample.objectTypeId
    ? `${area('crm/objects', version, '')}/${sample.objectTypeId}?limit=1`
    : meetingLinks(version, '?limit=1');
  const answer = await callApi(api, { path });
  if (!answer.ok) {
    // The list has the scope: a refusal for want of it is HubSpot's lag.
    const lags = answer.problem.kind === 'missingScopes';
    const problem = lags ? ({ kind: 'scopesSettling', scopes: [scope] } as const) : answer.problem;
    return { about: 'sample', state: 'warn', sample, problem };
  }
  const read = page.safeParse(answer.value);
  if (!read.success) {
    return { about: 'sample', state: 'warn', sample, problem: { kind: 'unexpectedAnswer' } };
  }
  const name = nameIn(read.data.results[0]);
  return { about: 'sample', state: 'pass', sample, ...(name && { name }) };
}
