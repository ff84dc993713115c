import browser from 'webextension-polyfill';
import { lookedKey } from './ask/offer.ts';
import { effWords } from './handoff/word-list.ts';
import { notePortal } from './portals.ts';
import { sightingOf } from './rotation/note.ts';
import { withSighting } from './rotation/seen.ts';
import { readable } from './readable.ts';
import { runCheck } from './run-check.ts';
import type { SealContext } from './run-seal.ts';
import { runSeal } from './run-seal.ts';
import type { Draft, Session, SessionArea } from './session.ts';
import { changeTokens } from './token-record.ts';
import { problemWords } from './words.ts';

/**
 * The two jobs of the background. They bring the libraries that seal and a list of 7,776 words, so
 * they are a script of their own, loaded at first need: a background that wakes must be quick.
 */
export const work = {
  check: async (area: SessionArea, draft: Draft, api: Parameters<typeof runCheck>[2]) => {
    const { facts } = await runCheck(area, draft, api);
    // The kind of account alone outlives the draft: a sandbox is to be known as one at any time.
    if (facts?.accountType) {
      const { portalId, accountType } = facts;
      await notePortal(browser.storage.local, portalId, { accountType });
    }
    await noteToken(area, draft, 'check');
  },
  seal: async (area: SessionArea, draft: Draft, anyway: boolean, api: SealContext['api']) => {
    await runSeal(area, draft, anyway, {
      ...context,
      api,
      version: browser.runtime.getManifest().version,
    });
    await noteToken(area, draft, 'seal');
    await leaveAnswered(area, draft);
  },
};

/** A request that was answered is not shown again once the draft is forgotten. */
async function leaveAnswered(area: SessionArea, { request }: Draft): Promise<void> {
  const { sealed, looked }: Session = await area.get(['sealed', lookedKey]);
  if (sealed?.state === 'done' && looked?.text === request?.compact) {
    await area.remove([lookedKey]);
  }
}

/** Remembers that there is such a token, without it. A full disk is no reason to fail a check. */
async function noteToken(area: SessionArea, draft: Draft, job: keyof Work): Promise<void> {
  const moment = { now: Date.now(), newId: crypto.randomUUID() };
  const sighting = await sightingOf(area, draft, job, moment);
  if (sighting) {
    await changeTokens((rows) => withSighting(rows, sighting)).catch(() => undefined);
  }
}

/** What `loadWork` gives. */
export type Work = typeof work;

const context: Omit<SealContext, 'api' | 'version'> = {
  random: (bytes) => crypto.getRandomValues(bytes),
  words: effWords,
  readable,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  problemWords: (problem) => {
    const { title, fix } = problemWords(problem);
    return `${title}. ${fix}`;
  },
};
