import type { Report } from '../hubspot/report.ts';
import { parseToken } from '../hubspot/token.ts';
import type { AccountDraft, Draft, SealedFile } from '../session.ts';
import type { Sighting } from './seen.ts';

/** The moment, and names for rows that are new. */
export type Moment = { readonly now: number; readonly newId: () => string };

/** What came of a draft: a check's report, and with a file the reports of all its accounts. */
export type Outcome = {
  readonly report?: Report;
  readonly asideReports?: { readonly [id: string]: Report };
  readonly sealed?: Pick<SealedFile, 'to' | 'id'>;
};

/**
 * What is to be remembered of a draft that was just checked or sealed, with all its accounts where it
 * was sealed: nothing of a token that HubSpot did not take or that ends by itself within the hour
 * (OAuth).
 */
export function sightingsOf(
  of: Draft,
  { report, asideReports = {}, sealed }: Outcome,
  moment: Moment,
): Sighting[] {
  const accounts: [Account, Report | undefined][] = [
    [of, report],
    ...of.setAside.map((account): [Account, Report | undefined] => [
      account,
      asideReports[account.id],
    ]),
  ];
  const handoff = sealed && handoffOf(of, sealed);
  return accounts.flatMap(([account, checked]) => sightingOf(account, checked, handoff, moment));
}

type Account = Omit<AccountDraft, 'id'>;
type HandedOff = Omit<NonNullable<Sighting['handoff']>, 'items'>;

function sightingOf(
  { token: text, page, rotates, items }: Account,
  report: Report | undefined,
  handoff: HandedOff | undefined,
  { now, newId }: Moment,
): Sighting[] {
  const token = parseToken(text);
  const works = report?.checks.some(
    ({ about, state }) => about === 'token' && (state === 'pass' || state === 'warn'),
  );
  if (!token.ok || token.value.kind !== 'accessToken' || !works || !report?.facts) return [];
  return [
    {
      token: token.value.token,
      facts: report.facts,
      ...(page && { page }),
      ...(rotates && { rotates }),
      ...(handoff && { handoff: { ...handoff, items } }),
      now,
      newId: newId(),
    },
  ];
}

function handoffOf(
  { passphraseFormat, context }: Draft,
  { to, id }: { readonly to: string; readonly id: string },
): HandedOff {
  return to === 'passphrase' ? { to, format: passphraseFormat, context, id } : { to, context, id };
}
