import browser from 'webextension-polyfill';
import type { Runtime } from 'webextension-polyfill';
import { effWords } from './handoff/word-list.ts';
import type { Message } from './messages.ts';
import { isOurPage, readMessage } from './messages.ts';
import { injectIntoOpenTabs } from './open-tabs.ts';
import { readable } from './readable.ts';
import { runCheck } from './run-check.ts';
import type { SealContext } from './run-seal.ts';
import { runSeal } from './run-seal.ts';
import type { SessionArea } from './session.ts';
import { forgetAlarm, forgetSession, readSession, writeSession } from './session.ts';
import { problemWords } from './words.ts';

/** Listens for what pages of ours ask, for its own installation, and for the alarm of a draft. */
export function startBackground(): void {
  const area: SessionArea = browser.storage.session;
  const ready = settleInterrupted(area);
  let work = new AbortController();

  browser.runtime.onMessage.addListener((value: unknown, sender: Runtime.MessageSender) => {
    const message = readMessage(value);
    if (!message || !isOurPage(sender, browser.runtime)) return undefined;
    return message.type === 'wake' ? ready : ready.then(() => answer(message, area, work.signal));
  });

  browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === forgetAlarm) void forgetSession(area);
  });

  // What is forgotten while it is being checked or sealed is not sent any further.
  browser.storage.onChanged.addListener((changes, name) => {
    if (name !== 'session' || !changes.draft || changes.draft.newValue) return;
    work.abort();
    work = new AbortController();
  });
}

async function answer(
  message: Exclude<Message, { type: 'wake' }>,
  area: SessionArea,
  signal: AbortSignal,
): Promise<void> {
  const { draft } = await readSession(area, Date.now());
  if (!draft) return;
  const api: SealContext['api'] = { fetch: (url, init) => fetch(url, init), signal };
  if (message.type === 'check') await runCheck(area, draft, api);
  else await runSeal(area, draft, message.anyway, sealContext(api));
}

const sealContext = (api: SealContext['api']): SealContext => ({
  api,
  random: (bytes) => crypto.getRandomValues(bytes),
  words: effWords,
  readable,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  version: browser.runtime.getManifest().version,
  problemWords: (problem) => {
    const { title, fix } = problemWords(problem);
    return `${title}. ${fix}`;
  },
});

/** A background that starts has no work under way: what says otherwise was cut short. */
async function settleInterrupted(area: SessionArea): Promise<void> {
  const { draft, report, sealed } = await readSession(area, Date.now());
  if (report?.state === 'running') await writeSession(area, { report: undefined });
  if (sealed?.state === 'running') {
    const problem = { kind: 'interrupted' } as const;
    const revision = draft?.revision ?? 0;
    await writeSession(area, { sealed: { state: 'failed', problem, revision } });
  }
}
