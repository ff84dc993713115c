import { checkToken } from './hubspot/check.ts';
import type { Report } from './hubspot/report.ts';
import type { Api } from './hubspot/api.ts';
import { parseToken } from './hubspot/token.ts';
import type { AccessToken } from './hubspot/token.ts';
import type { Draft, SessionArea } from './session.ts';
import { writeOutcome } from './session.ts';

/** Checks the draft's token and items, and leaves the report where every page can see it. */
export async function runCheck(
  area: SessionArea,
  draft: Draft,
  api: Omit<Api, 'token'>,
): Promise<Report> {
  const token = parseToken(draft.token);
  if (!token.ok) {
    const checks = [{ about: 'token', state: 'fail', problem: token.problem }] as const;
    await writeOutcome(area, draft, {
      report: { revision: draft.revision, state: 'done', checks },
    });
    return { checks };
  }
  return checkAndKeep(area, draft, token.value, api);
}

/** Makes the checks; `running` stands in the session meanwhile, and the report after. */
export async function checkAndKeep(
  area: SessionArea,
  draft: Draft,
  token: AccessToken,
  api: Omit<Api, 'token'>,
): Promise<Report> {
  const { revision, items, page } = draft;
  await writeOutcome(area, draft, { report: { revision, state: 'running', checks: [] } });
  const report = await checkToken(
    token,
    { portalId: page?.portalId, host: page?.host, items },
    api,
  );
  await writeOutcome(area, draft, { report: { revision, state: 'done', ...report } });
  return report;
}
