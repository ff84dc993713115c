import { parseRecipient } from '../handoff/recipient.ts';
import { parseToken } from '../hubspot/token.ts';
import type { Draft, SessionArea, StoredReport, StoredSeal } from '../session.ts';
import type { Sighting } from './seen.ts';

/** The moment, and a name for a row that is new. */
export type Moment = { readonly now: number; readonly newId: string };

/**
 * What is to be remembered of a draft that was just checked or sealed; `undefined` where HubSpot did
 * not take the token, where it ends by itself within the hour (OAuth), or where the person has
 * forgotten the draft meanwhile.
 */
export async function sightingOf(
  area: SessionArea,
  of: Draft,
  job: 'check' | 'seal',
  moment: Moment,
): Promise<Sighting | undefined> {
  const { draft, report, sealed } = (await area.get(['draft', 'report', 'sealed'])) as {
    draft?: Draft;
    report?: StoredReport;
    sealed?: StoredSeal;
  };
  const token = parseToken(of.token);
  if (draft?.bornAt !== of.bornAt || !token.ok || token.value.kind !== 'accessToken') {
    return undefined;
  }
  const current = report?.state === 'done' && report.revision === of.revision ? report : undefined;
  const works = current?.checks.some(
    ({ about, state }) => about === 'token' && (state === 'pass' || state === 'warn'),
  );
  if (!works || !current?.facts) return undefined;
  return {
    token: token.value.token,
    facts: current.facts,
    ...(of.page && { page: of.page }),
    ...(of.rotates && { rotates: of.rotates }),
    ...(job === 'seal' &&
      sealed?.state === 'done' && {
        handoff: { ...handoffOf(of), id: sealed.id },
      }),
    ...moment,
  };
}

function handoffOf({ sealWith, passphraseFormat, recipient, context, items }: Draft) {
  const key = parseRecipient(recipient);
  return sealWith === 'key' && key.ok
    ? { to: key.value, context, items }
    : { to: 'passphrase', format: passphraseFormat, context, items };
}
