import { longestRequest, requestFragment } from '../handoff/request-fragment.ts';

/**
 * A request that has come in and was not agreed to: its signed text, unread, and when it came, in
 * milliseconds since 1970. Nothing of it is believed before it is read.
 */
export type Offer = { readonly text: string; readonly at: number };

/**
 * Where offers lie in `storage.session`. `offer` is what a HubSpot page's address brought: a page can
 * replace that, and nothing else. `looked` is what a person looks at or has agreed to, and only pages
 * of ours write it, so that no page changes what stands behind the button under the mouse.
 */
export const offerKey = 'offer';
export const lookedKey = 'looked';

/** How long an offer is kept while the browser runs, in milliseconds. */
const lifetimeMs = 24 * 3_600_000;

/** The least time between two offers of pages, in milliseconds. */
export const pauseMs = 2000;

/** Reads an offer that was stored; one that has grown old is none. */
export function readOffer(stored: unknown, now: number): Offer | undefined {
  const { text, at } = Object(stored) as { [key in keyof Offer]?: unknown };
  if (typeof text !== 'string' || typeof at !== 'number') return undefined;
  return now - at < lifetimeMs ? { text, at } : undefined;
}

/** The signed text in the fragment of an address, whole or cut off, but no larger than one can be. */
export function offeredIn(address: string | undefined): string | undefined {
  const [, text = ''] = address?.split(`#${requestFragment}`) ?? [];
  if (text.length > longestRequest) return undefined;
  return /^eyJ[\w.-]+$/.test(text) ? text : undefined;
}

/** The part of `storage.session` that is used here. */
type Area = {
  get(key: string): Promise<{ [key: string]: unknown }>;
  set(items: { [key: string]: unknown }): Promise<void>;
};

/**
 * Takes in what a page's address brought. False where that is no offer, or comes too soon after
 * another: a page that sends one after the other is not to keep anybody busy.
 */
export async function takeOffer(
  area: Area,
  addresses: readonly (string | undefined)[],
  now: number,
): Promise<boolean> {
  const text = addresses.map(offeredIn).find((found) => found !== undefined);
  if (!text) return false;
  const before = readOffer((await area.get(offerKey))[offerKey], now);
  if (before?.text === text) return true;
  if (before && now - before.at < pauseMs) return false;
  await area.set({ [offerKey]: { text, at: now } satisfies Offer });
  return true;
}
