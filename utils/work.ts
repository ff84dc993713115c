import browser from 'webextension-polyfill';
import { effWords } from './handoff/word-list.ts';
import { notePortal } from './portals.ts';
import { readable } from './readable.ts';
import { runCheck } from './run-check.ts';
import type { SealContext } from './run-seal.ts';
import { runSeal } from './run-seal.ts';
import type { Draft, SessionArea } from './session.ts';
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
  },
  seal: (area: SessionArea, draft: Draft, anyway: boolean, api: SealContext['api']) =>
    runSeal(area, draft, anyway, {
      ...context,
      api,
      version: browser.runtime.getManifest().version,
    }),
};

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
