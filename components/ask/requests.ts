import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import { askersKey, readAskers, withAsker } from '../../utils/ask/askers.ts';
import type { Asker } from '../../utils/ask/askers.ts';
import { lookedKey, offerKey } from '../../utils/ask/offer.ts';
import type { Offer } from '../../utils/ask/offer.ts';
import type { RequestProblem } from '../../utils/handoff/problem.ts';
import type { ReadRequest } from '../../utils/handoff/request.ts';
import type { Result } from '../../utils/result.ts';
import { edit } from '../session-store.ts';

const area = browser.storage.session;
const local = browser.storage.local;

type Read = Result<ReadRequest, RequestProblem>;

/** What was read in this page. An expiry that falls into its life is met where the answer is sealed. */
const known = new Map<string, Read>();

/** A request read from a text; `undefined` without a text, and until its signature was tried. */
export function useRequest(text: string | undefined): Read | undefined {
  const [, tell] = useState(0);
  useEffect(() => {
    if (text === undefined || known.has(text)) return undefined;
    let wanted = true;
    void read(text).then(() => wanted && tell((count) => count + 1));
    return () => void (wanted = false);
  }, [text]);
  return text === undefined ? undefined : known.get(text);
}

/** What reads signatures is loaded by whoever has a request alone. */
async function read(text: string): Promise<void> {
  const { readRequest } = await import('../../utils/handoff/request.ts');
  known.set(text, await readRequest(text, Date.now()));
}

/** Shows a request, and nothing more; one that a page's address brought is no offer any longer. */
export async function lookAt(text: string): Promise<void> {
  await area.set({ [lookedKey]: { text, at: Date.now() } satisfies Offer });
  await area.remove(offerKey);
}

/** Puts away the request that is shown. */
export const putAway = (): Promise<void> => area.remove(lookedKey);

/** Puts away what a page's address brought, unseen. */
export const putOfferAway = (): Promise<void> => area.remove(offerKey);

/** Takes a request on, and remembers whose it was: the one place where that is written. */
export async function agree({ request, signer, compact }: ReadRequest): Promise<void> {
  const { name } = request.asker;
  // A full disk is no reason not to answer.
  await navigator.locks.request(askersKey, () => remember(name, signer)).catch(() => undefined);
  edit({ request: { compact, agreedAt: Date.now(), reasons: {} } });
}

async function remember(name: string, signer: string): Promise<void> {
  const askers = readAskers((await local.get(askersKey))[askersKey]);
  await local.set({ [askersKey]: withAsker(askers, { name, signer }, Date.now()) });
}

/** Goes back to a handoff that answers nobody; what is in it stays. */
export function dropRequest(): void {
  edit({ request: undefined });
  void putAway();
}

/** Whoever was agreed to before, as it was when this was first shown; `undefined` until read. */
export function useAskers(): readonly Asker[] | undefined {
  const [askers, take] = useState<readonly Asker[]>();
  useEffect(() => {
    void local.get(askersKey).then((stored) => take(readAskers(stored[askersKey])));
  }, []);
  return askers;
}
