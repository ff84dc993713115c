import browser from 'webextension-polyfill';
import type { Accounts, Move } from '../utils/accounts.ts';
import type { Item } from '../utils/hubspot/item.ts';
import { withItem } from '../utils/hubspot/item.ts';
import type { SealProblem } from '../utils/handoff/problem.ts';
import { makeListeners } from './listeners.ts';
import type { Message } from '../utils/messages.ts';
import type { Draft, Session } from '../utils/session.ts';
import {
  changeDraft,
  draftLifetimeMs,
  forgetAlarm,
  forgetRequests,
  forgetSession,
  newDraft,
  readSession,
  writeSession,
} from '../utils/session.ts';

/** The session as a page shows it. */
export type SessionState = Session & {
  /** What was typed so far; an empty draft until something was. */
  readonly draft: Draft;
  /** What this page is waiting for the background to do. */
  readonly asked?: Message['type'];
};

/** A touch is written down at most this often. */
const touchEveryMs = 10_000;

const area = browser.storage.session;
const listeners = makeListeners();
let state: SessionState | undefined;
/** Whether a draft is stored: looking at a page's IDs makes none. */
let kept = false;
let stored: Promise<unknown> = Promise.resolve();

/** The state; `undefined` until it has been read. */
export const getSession = (): SessionState | undefined => state;

/** Calls back after each change of the state, made here or elsewhere. Gives the way to stop it. */
export const { subscribe } = listeners;

/** Changes the draft, stores it at once, and starts its 15 minutes anew. */
export const edit = (change: Partial<Draft>): void => write(change, {});

/** Puts an account aside, takes one up again, or takes one out; what was said of them all is over. */
export function move(decide: (accounts: Accounts) => Move): void {
  const { draft, ...others } = decide(state!);
  write(draft, { report: state!.report, ...others, sealed: undefined });
}

function write(change: Partial<Draft>, parts: Session): void {
  const draft = changeDraft(state!.draft, change, Date.now());
  show({ draft, ...parts });
  kept = true;
  stored = Promise.all([
    writeSession(area, { draft, ...parts }),
    browser.alarms.create(forgetAlarm, { when: draft.touchedAt + draftLifetimeMs }),
  ]);
}

/** Adds to what the draft holds: each thing once, and no more than a handoff may hold. */
export function addItems(more: readonly Item[]): void {
  let { items } = state!.draft;
  for (const item of more) {
    const added = withItem(items, item);
    if (typeof added !== 'string') items = added;
  }
  edit({ items });
}

/** Asks the background to check or seal what has been typed; `page` is what lies beneath. */
export function ask(message: Message, page?: Draft['page']): void {
  edit({ page });
  show({ asked: message.type });
  void stored
    .then(() => browser.runtime.sendMessage(message))
    .catch(wake)
    .finally(() => show({ asked: undefined }));
}

/** Says why the draft as it stands is not even asked to be sealed. */
export const refuse = (problem: SealProblem): void =>
  void writeSession(area, {
    sealed: { state: 'failed', problem, revision: state!.draft.revision },
  });

/** Ends the check under way; what is known by then stands in the report. */
export function cancelCheck(): void {
  browser.runtime.sendMessage({ type: 'cancel' } satisfies Message).catch(wake);
}

/** Goes back from the sealed file to the draft. */
export const unseal = (): void => void writeSession(area, { sealed: undefined });

/** Forgets draft, checks, sealed file, passphrase and requests, at once. */
export function forget(): void {
  void browser.alarms.clear(forgetAlarm);
  void forgetSession(area);
  void forgetRequests(area);
}

/** Reads the session, and begins to follow it. */
export async function startSession(): Promise<void> {
  const session = await readSession(area, Date.now());
  kept = session.draft !== undefined;
  show({ draft: newDraft(Date.now()), ...session });
  browser.storage.onChanged.addListener((changes, name) => {
    if (name === 'session') follow(changes);
  });
  // Whoever is still busy here, with the sealed file perhaps, is not forgotten meanwhile.
  window.addEventListener('pointerdown', touch);
  window.addEventListener('keydown', touch);
  if (session.report?.state === 'running' || session.sealed?.state === 'running') wake();
}

function follow(changes: { [key: string]: { newValue?: unknown } }): void {
  const { draft, ...others } = Object.fromEntries(
    Object.entries(changes).map(([key, { newValue }]) => [key, newValue]),
  ) as Session;
  show(others);
  if (!('draft' in changes)) return;
  kept = draft !== undefined;
  // Our own earlier keystrokes come back as events; only another page's newer draft counts.
  if (!draft) show({ draft: newDraft(Date.now()) });
  else if (draft.touchedAt > state!.draft.touchedAt) show({ draft });
}

function touch(): void {
  if (kept && Date.now() - state!.draft.touchedAt > touchEveryMs) edit({});
}

/** A background that the browser stopped half-way says so itself, through the session, on waking. */
function wake(): void {
  browser.runtime.sendMessage({ type: 'wake' } satisfies Message).catch(() => undefined);
}

function show(change: Partial<SessionState>): void {
  state = { ...state!, ...change };
  listeners.tell();
}
