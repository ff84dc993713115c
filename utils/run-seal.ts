import { isEmpty, nameOf } from './accounts.ts';
import { checkAside } from './check-aside.ts';
import { digestOf } from './handoff/digest.ts';
import type { AskLine } from './ask/meets.ts';
import { askLines, unexplained, unmetOf } from './ask/meets.ts';
import type { Parts } from './handoff/package.ts';
import { packageHandoff } from './handoff/package.ts';
import type { HandoffRequest } from './handoff/request.ts';
import type { Handoff } from './handoff/schema.ts';
import type { SealedFile as SealedBytes, SealTo } from './handoff/seal.ts';
import type { Report } from './hubspot/report.ts';
import { hasOpenProblems } from './hubspot/report.ts';
import type { HubSpotProblem } from './hubspot/problem.ts';
import type { AccessToken } from './hubspot/token.ts';
import { latestOnly } from './latest-only.ts';
import { readDraft, tokenOf } from './read-draft.ts';
import type { CheckApi } from './run-check.ts';
import { checkAndKeep } from './run-check.ts';
import type { Draft, SealedFile, SessionArea, StoredSeal } from './session.ts';
import { writeOutcome } from './session.ts';

/** What sealing takes from outside. */
export type SealContext = {
  readonly api: CheckApi;
  /** Nothing where the signal of `api` stopped it. */
  readonly seal: (handoff: Handoff, to: SealTo) => Promise<SealedBytes | undefined>;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly version: string;
  readonly problemWords: (problem: HubSpotProblem) => string;
};

/** What was sealed, and what the checks before it said: of the account at hand, and those set aside. */
export type Sealing = {
  readonly sealed: SealedFile;
  readonly report?: Report;
  readonly asideReports: { readonly [id: string]: Report };
};

/**
 * Seals the draft: checks the token once more, packages, seals, and leaves the file in the session,
 * so that a popup that was closed meanwhile finds it there. What failed is sealed only `anyway`.
 * Gives what the person was given; nothing where it came to no file, or they had forgotten the draft.
 */
export async function runSeal(
  area: SessionArea,
  draft: Draft,
  anyway: boolean,
  context: SealContext,
): Promise<Sealing | undefined> {
  const keep = (sealed: StoredSeal) => writeOutcome(area, draft, { sealed });
  const ready = await readDraft(draft, context.now());
  if (!ready.ok) {
    await keep({ state: 'failed', problem: ready.problem, revision: draft.revision });
    return undefined;
  }
  const { token, to, request } = ready.value;
  const { setAside } = draft;
  const here = !isEmpty(draft);
  const of = setAside.length + Number(here);
  const several = setAside.length > 0;
  let done = 0;
  const progress = latestOnly(() =>
    keep({ state: 'running', step: 'checking', ...(several && { done, of }) }),
  );
  progress.put();
  const told = () => {
    done += 1;
    if (several) progress.put();
  };
  const checkHere = async () => {
    const report = token && (await checkAndKeep(area, draft, token, context.api));
    if (here) told();
    return report;
  };
  const [report, asideReports] = await Promise.all([
    checkHere(),
    checkAside(setAside, context.api, told),
  ]);
  await progress.written();
  // Whoever cancelled the check wants nothing sealed.
  const leaveUnsealed = async () => {
    await writeOutcome(area, draft, { sealed: undefined });
    return undefined;
  };
  if (context.api.signal?.aborted) return leaveUnsealed();
  if (several) await writeOutcome(area, draft, { asideReports });
  const accounts = [
    ...setAside.map((account) => ({ ...account, report: asideReports[account.id] })),
    ...(here ? [{ ...draft, report }] : []),
  ];
  const unconfirmed = accounts.filter(
    (account) => account.report && hasOpenProblems(account.report),
  );
  const open = unconfirmed.length > 0;
  if (open && !anyway) {
    const names = unconfirmed.map((account) => nameOf(account, account.report));
    const problem = { kind: 'unconfirmed', ...(several && { accounts: names }) } as const;
    await keep({ state: 'failed', problem, revision: draft.revision });
    return undefined;
  }
  const lines = request ? linesOf(request, draft, token, report) : [];
  const reasons = draft.request?.reasons ?? {};
  if (unexplained(lines, reasons).length > 0 && !anyway) {
    await keep({ state: 'failed', problem: { kind: 'requestUnmet' }, revision: draft.revision });
    return undefined;
  }
  await keep({ state: 'running', step: 'sealing' });
  const sealed = await sealParts(
    {
      accounts: accounts.map((account) => ({ ...account, token: tokenOf(account) })),
      context: draft.context,
      sealedAnyway: open,
      ...(request && { request: { id: request.id, unmet: unmetOf(lines, reasons) } }),
    },
    to,
    context,
  );
  if (!sealed) return leaveUnsealed();
  return (await keep(sealed)) ? { sealed, ...(report && { report }), asideReports } : undefined;
}

const linesOf = (
  request: HandoffRequest,
  { items, page }: Draft,
  token: AccessToken | undefined,
  report: Report | undefined,
): readonly AskLine[] =>
  askLines(request, { items, hasToken: token !== undefined, report, ...(page && { page }) });

async function sealParts(
  parts: Parts,
  to: SealTo,
  context: SealContext,
): Promise<SealedFile | undefined> {
  const handoff = packageHandoff(parts, {
    id: context.newId(),
    now: context.now(),
    version: context.version,
    words: context.problemWords,
  });
  const sealed = await context.seal(handoff, to);
  if (!sealed) return undefined;
  const { bytes, ...file } = sealed;
  const { accounts } = handoff;
  const portalIds = accounts.flatMap(({ portal }) => portal?.portalId ?? []);
  return {
    state: 'done',
    id: handoff.id,
    to: to.with === 'key' ? to.recipient : 'passphrase',
    items: accounts.reduce((sum, { items }) => sum + items.length, 0),
    ...file,
    base64: base64Of(bytes),
    sha256: await digestOf(new Uint8Array(bytes)),
    with: to.with === 'key' ? 'key' : to.format,
    portalIds: [...new Set(portalIds)],
    hasToken: handoff.accounts.some(({ credential }) => credential),
    sealedAnyway: handoff.sealedAnyway,
  };
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
