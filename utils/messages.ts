import type { Runtime } from 'webextension-polyfill';

/**
 * What a page of ours may ask the background to do. No message carries a token, a passphrase or a
 * file: those lie in `storage.session`, which content scripts cannot read.
 */
export type Message =
  /** Wakes the background, which tells on waking what was cut short when it last stopped. */
  | { readonly type: 'wake' }
  | { readonly type: 'check' }
  /** `anyway`: the person has seen what failed and wants it sealed all the same. */
  | { readonly type: 'seal'; readonly anyway: boolean };

/** Reads what came in; anything but a message of ours is `undefined`. */
export function readMessage(value: unknown): Message | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  if (value.type === 'wake' || value.type === 'check') return { type: value.type };
  if (value.type === 'seal') {
    return { type: 'seal', anyway: 'anyway' in value && value.anyway === true };
  }
  return undefined;
}

/**
 * True where a message came from a page of this extension. Judged by what the browser wrote, never
 * by what the message says: a content script's `url` is that of the page it runs in.
 */
export function isOurPage(
  sender: Pick<Runtime.MessageSender, 'id' | 'url'>,
  runtime: Pick<Runtime.Static, 'id' | 'getURL'>,
): boolean {
  return sender.id === runtime.id && sender.url?.startsWith(runtime.getURL('')) === true;
}
