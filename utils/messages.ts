import type { Runtime } from 'webextension-polyfill';
import { readHost } from './hubspot/hosts.ts';
import type { PageMessage, PartMessage, WriteMessage } from './on-page/page-messages.ts';
import { partNames } from './on-page/parts.ts';

/**
 * What a page of ours may ask the background to do. No message carries a token, a passphrase or a
 * file: those lie in `storage.session`, which content scripts cannot read.
 */
export type Message =
  /** Wakes the background, which tells on waking what was cut short when it last stopped. */
  | { readonly type: 'wake' }
  | { readonly type: 'check' }
  /** Ends the check under way, at once. */
  | { readonly type: 'cancel' }
  /** `anyway`: the person has seen what failed and wants it sealed all the same. */
  | { readonly type: 'seal'; readonly anyway: boolean };

/** Reads what came in; anything but a message of ours is `undefined`. */
export function readMessage(value: unknown): Message | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  const { type } = value;
  if (type === 'wake' || type === 'check' || type === 'cancel') return { type };
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

/** Reads what a page's script sent; anything but a request for a part is `undefined`. */
export function readPartMessage(value: unknown): PartMessage | undefined {
  const { type, part } = Object(value) as { type?: unknown; part?: unknown };
  const known = partNames.find((name) => name === part);
  return type === 'part' && known ? { type, part: known } : undefined;
}

/** Reads a request to write a page; anything else is `undefined`. */
export function readWriteMessage(value: unknown): WriteMessage | undefined {
  const { type, url, title } = Object(value) as { [name in keyof WriteMessage]?: unknown };
  return type === 'write' && typeof url === 'string' && typeof title === 'string'
    ? { type, url, title }
    : undefined;
}

/** True where a page's script asks for rows to be written (hubspot/row-files.ts reads the message). */
export const isListMessage = isOfType('list');

/** True where a page's script tells that its address brings a request. */
export const isOfferMessage = isOfType('offer');

function isOfType(type: PageMessage['type']): (value: unknown) => boolean {
  return (value) => (Object(value) as { type?: unknown }).type === type;
}

/** The tab whose page sent a message, where that is HubSpot's app and not a frame of another page. */
export function hubSpotTabOf(
  { id, url, tab, frameId }: Pick<Runtime.MessageSender, 'id' | 'url' | 'tab' | 'frameId'>,
  runtime: Pick<Runtime.Static, 'id'>,
): number | undefined {
  if (id !== runtime.id || frameId !== 0 || !url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && readHost(hostname)?.serves === 'app' ? tab?.id : undefined;
}
