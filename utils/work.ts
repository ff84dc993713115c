import { browser } from 'wxt/browser';
import { lookedKey } from './ask/offer.ts';
import { lookUp } from './handoff/looked-up.ts';
import { readRequest } from './handoff/request.ts';
import { notePortal } from './portals.ts';
import type { Outcome } from './rotation/note.ts';
import { sightingsOf } from './rotation/note.ts';
import { withSighting } from './rotation/seen.ts';
import { pageWords } from './page-words.ts';
import { runCheck } from './run-check.ts';
import type { SealContext } from './run-seal.ts';
import { runSeal } from './run-seal.ts';
import { sealApart } from './seal-apart.ts';
import type { AnsweredRequest } from './sent/row.ts';
import { sentOf } from './sent/sent-of.ts';
import { changeSentRows } from './sent-record.ts';
import type { Draft, SealedFile, Session, SessionArea } from './session.ts';
import { isAtHand } from './session.ts';
import { changeTokens } from './token-record.ts';
import { problemText } from './words.ts';

/** The two jobs of the background (at-need.ts). */
export const work = {
  check: async (area: SessionArea, draft: Draft, api: Parameters<typeof runCheck>[2]) => {
    const report = await runCheck(area, draft, api);
    const { facts } = report;
    // The kind of account alone outlives the draft: a sandbox is to be known as one at any time.
    if (facts?.accountType) {
      const { portalId, accountType } = facts;
      await notePortal(browser.storage.local, portalId, { accountType });
    }
    if (await isAtHand(area, draft)) await noteTokens(draft, { report });
  },
  seal: async (area: SessionArea, draft: Draft, anyway: boolean, api: SealContext['api']) => {
    const sealing = await runSeal(area, draft, anyway, {
      api,
      seal: (handoff, to) =>
        sealApart({ handoff, to, words: lookUp(handoff, pageWords()) }, api.signal),
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      version: browser.runtime.getManifest().version,
      problemWords: problemText,
    });
    if (!sealing) return;
    // From here on the file is the person's, and may be sent: forgetting the draft undoes none of it.
    await noteTokens(draft, sealing);
    await noteSent(draft, sealing.sealed);
    await leaveAnswered(area, draft);
  },
};

/** A request that was answered is not shown again once the draft is forgotten. */
async function leaveAnswered(area: SessionArea, { request }: Draft): Promise<void> {
  const { looked }: Session = await area.get([lookedKey]);
  if (looked?.text === request?.compact) await area.remove([lookedKey]);
}

/** Remembers that there are such tokens, without them. A full disk is no reason to fail a check. */
async function noteTokens(draft: Draft, outcome: Outcome): Promise<void> {
  const moment = { now: Date.now(), newId: () => crypto.randomUUID() };
  const sightings = sightingsOf(draft, outcome, moment);
  if (sightings.length === 0) return;
  await changeTokens((rows) => sightings.reduce(withSighting, rows)).catch(() => undefined);
}

/** The request that a draft answers: whose it is, and the key that receipts are to be signed with. */
async function answeredBy({ request }: Draft): Promise<AnsweredRequest | undefined> {
  const read = request && (await readRequest(request.compact, request.agreedAt));
  if (!read?.ok) return undefined;
  const { id, asker } = read.value.request;
  return { id, asker: asker.name, signer: read.value.signer };
}

/** Remembers that there is such a handoff, so that a receipt of it can be known as such. */
async function noteSent(of: Draft, sealed: SealedFile): Promise<void> {
  const row = sentOf(sealed, Date.now(), await answeredBy(of));
  await changeSentRows((rows) => [row, ...rows]).catch(() => undefined);
}
