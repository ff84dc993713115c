import { useSyncExternalStore } from 'react';
import browser from 'webextension-polyfill';
import { digestOf } from '../../utils/handoff/digest.ts';
import { mostBytes } from '../../utils/handoff/opening/limits.ts';
import type { OpenProblem } from '../../utils/handoff/problem.ts';
import { readRequests } from '../../utils/inbox/requests.ts';
import { addRow, findByDigest, readRow } from '../../utils/inbox/store.ts';
import { rowOf } from '../../utils/inbox/take-in.ts';
import { makeListeners } from '../listeners.ts';
import { openUnlocked } from './open-unlocked.ts';
import type { Open } from './opener.ts';
import { withOpener } from './opener.ts';
import { keepOpened } from './opened-store.ts';

/** A file that was dropped into the inbox, until it is taken in or put away. */
export type Arrival = {
  readonly key: number;
  readonly name: string;
  readonly state:
    | { readonly is: 'opening' }
    /** In the inbox now, or before: where. */
    | { readonly is: 'in' | 'there'; readonly id: string }
    | { readonly is: 'refused'; readonly problem: OpenProblem };
};

const listeners = makeListeners();
/** The files themselves, which are not for a view. */
const held = new Map<number, File>();
let arrivals: readonly Arrival[] = [];
let count = 0;

/** The files that were dropped, the first one first. */
export const useArrivals = (): readonly Arrival[] =>
  useSyncExternalStore(listeners.subscribe, () => arrivals);

/** Takes in files: each is opened with whichever unlocked key fits, and joins the inbox. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const keys = files.map((file) => {
    const key = (count += 1);
    held.set(key, file);
    show([...arrivals, { key, name: file.name, state: { is: 'opening' } }]);
    return key;
  });
  await openEach(keys);
}

/** Tries a passphrase on a file that waits for one. */
export const tryPassphrase = (key: number, passphrase: string): Promise<void> =>
  openEach([key], passphrase);

/** Tries again what no key fitted, once one more is unlocked. */
export const tryKeys = (): Promise<void> =>
  openEach(
    arrivals
      .filter(({ state }) => state.is === 'refused' && state.problem.kind === 'fileOtherKey')
      .map(({ key }) => key),
  );

/** Puts a file away; without a key, every one that needs nothing more. */
export function putAway(key?: number): void {
  const stays = (one: Arrival) =>
    key === undefined ? !(one.state.is === 'in' || one.state.is === 'there') : one.key !== key;
  for (const one of arrivals) if (!stays(one)) held.delete(one.key);
  show(arrivals.filter(stays));
}

async function openEach(keys: readonly number[], passphrase?: string): Promise<void> {
  if (keys.length === 0) return;
  for (const key of keys) say(key, { is: 'opening' });
  await withOpener(async (open) => {
    for (const key of keys) say(key, await takeIn(key, open, passphrase));
  });
}

async function takeIn(key: number, open: Open, passphrase?: string): Promise<Arrival['state']> {
  const file = held.get(key)!;
  if (file.size > mostBytes) return { is: 'refused', problem: { kind: 'fileTooLarge' } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sealedSha256 = await digestOf(bytes);
  const known = await findByDigest(sealedSha256);
  if (known) return { is: 'there', id: known.id };
  const opened = await openUnlocked(open, bytes, passphrase);
  if (!opened.ok) return { is: 'refused', problem: opened.problem };
  const { handoff } = opened.value;
  keepOpened(handoff);
  // The same handoff in another file: what is there stays as it is.
  if (await readRow(handoff.id)) return { is: 'there', id: handoff.id };
  const client = await clientAsked(handoff.request?.id);
  const arrived = { ...opened.value, fileName: file.name, sealedSha256, now: Date.now() };
  await addRow(rowOf({ ...arrived, ...(client && { client }) }), bytes);
  return { is: 'in', id: handoff.id };
}

/** Whom we asked, as we called them then. */
async function clientAsked(requestId: string | undefined): Promise<string | undefined> {
  const requests = requestId ? await readRequests(browser.storage.local) : [];
  return requests.find(({ id }) => id === requestId)?.client;
}

function say(key: number, state: Arrival['state']): void {
  show(arrivals.map((one) => (one.key === key ? { ...one, state } : one)));
}

function show(next: readonly Arrival[]): void {
  arrivals = next;
  listeners.tell();
}
