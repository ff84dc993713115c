import { useSyncExternalStore } from 'react';
import browser from 'webextension-polyfill';
import type { CopyForm } from '../utils/hubspot/copy-form-names.ts';
import type { GoToKind } from '../utils/hubspot/go-to.ts';
import { isGoToKind } from '../utils/hubspot/go-to.ts';
import { inTurn } from '../utils/in-turn.ts';
import { readBarSettings } from '../utils/on-page/bar-settings.ts';
import { longestPortalName, notePortal } from '../utils/portals.ts';
import { makeListeners } from './listeners.ts';

/** What is remembered on this computer from one day to the next. Nothing of it is secret. */
export type Local = {
  /** The form in which things were last copied, here or from the bar on the page. */
  readonly copyAs: CopyForm;
  /** What the last ID gone to was the ID of. */
  readonly goTo?: GoToKind;
  /** The notes of portals as stored; `readPortalNote` reads one. */
  readonly portals?: unknown;
};

const keys = ['bar', 'goTo', 'portals'];
const area = browser.storage.local;
const listeners = makeListeners();
let stored: { [key: string]: unknown } = {};
let local: Local = { copyAs: 'link' };
let started: Promise<void> | undefined;
const oneByOne = inTurn();

/** Reads what is remembered, and begins to follow it. Once is enough. */
export const startLocal = (): Promise<void> => (started ??= start());

/** What is remembered, as it stands now. */
export const useLocal = (): Local => useSyncExternalStore(subscribe, () => local);

/** Remembers the form in which to copy; what else is stored of the bar stays. */
export const chooseCopyForm = (copyAs: CopyForm): void =>
  write(async () => {
    const { bar } = await area.get('bar');
    await area.set({ bar: { ...Object(bar), copyAs } });
  });

/** Gives a portal a name; an empty one takes it away. */
export const namePortal = (portalId: string, name: string): void =>
  write(() => notePortal(area, portalId, { name: name.slice(0, longestPortalName) }));

/** Remembers what an ID was the ID of. */
export const rememberGoTo = (goTo: GoToKind): void => write(() => area.set({ goTo }));

/** Each reads before it writes. */
function write(job: () => Promise<unknown>): void {
  void oneByOne(job).catch(() => undefined);
}

function subscribe(listener: () => void): () => void {
  void startLocal();
  return listeners.subscribe(listener);
}

async function start(): Promise<void> {
  browser.storage.onChanged.addListener((changes, name) => {
    if (name !== 'local') return;
    show(
      Object.fromEntries(Object.entries(changes).map(([key, change]) => [key, change.newValue])),
    );
  });
  show(await area.get(keys));
}

function show(change: { [key: string]: unknown }): void {
  stored = { ...stored, ...change };
  local = {
    copyAs: readBarSettings(stored.bar).copyAs,
    portals: stored.portals,
    ...(isGoToKind(stored.goTo) && { goTo: stored.goTo }),
  };
  listeners.tell();
}
