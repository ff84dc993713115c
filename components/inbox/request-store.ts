import { useSyncExternalStore } from 'react';
import browser from 'webextension-polyfill';
import type { MadeRequest, RequestTools } from '../../utils/inbox/requests.ts';
import { readRequests, requestsKey } from '../../utils/inbox/requests.ts';
import { makeListeners } from '../listeners.ts';

/** What the functions of utils/inbox/requests.ts work with here. */
export const requestTools: RequestTools = {
  local: browser.storage.local,
  alone: (job) => navigator.locks.request('requests', job),
};

const listeners = makeListeners();
let requests: readonly MadeRequest[] | undefined;
let started: Promise<void> | undefined;

/** The requests that were made, the newest first; `undefined` until they have been read. */
export const useRequests = (): readonly MadeRequest[] | undefined =>
  useSyncExternalStore(subscribe, () => requests);

function subscribe(listener: () => void): () => void {
  void (started ??= start());
  return listeners.subscribe(listener);
}

async function start(): Promise<void> {
  browser.storage.onChanged.addListener((changes, name) => {
    if (name === 'local' && requestsKey in changes) void read();
  });
  await read();
}

async function read(): Promise<void> {
  requests = await readRequests(browser.storage.local);
  listeners.tell();
}
