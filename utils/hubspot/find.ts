import { idForms, guid as guidForm } from './ids.ts';
import { idsOf, mostItems } from './item.ts';
import type { PageContext } from './pages.ts';
import { readPage } from './pages.ts';
import { holdsToken } from './token.ts';

/** A HubSpot address found in a text: what it is, and the address as the browser would open it. */
export type FoundPage = { readonly page: PageContext; readonly url: string };

/** What a text that was typed or pasted turns out to be. */
export type Found =
  | { readonly kind: 'nothing' }
  /** It holds an access token. Nothing of the text comes back: it is not for this place. */
  | { readonly kind: 'token' }
  | {
      readonly kind: 'addresses';
      readonly pages: readonly FoundPage[];
      /** Lines of the text that have no HubSpot address with an ID, as they stand. */
      readonly others: readonly string[];
      /** How many more addresses there were than are read at once. */
      readonly more: number;
    }
  /** A number that can be any kind of ID; with its object type where that was typed too. */
  | { readonly kind: 'id'; readonly id: string; readonly objectTypeId?: string }
  /** The ID of the portal that is open already. */
  | { readonly kind: 'portalId'; readonly portalId: string }
  | { readonly kind: 'objectTypeId'; readonly objectTypeId: string }
  /** The ID of a form or of a campaign: both are GUIDs. */
  | { readonly kind: 'guid'; readonly guid: string }
  | { readonly kind: 'email'; readonly text: string }
  | { readonly kind: 'domain'; readonly text: string }
  /** The last part of a meeting link. */
  | { readonly kind: 'slug'; readonly slug: string }
  | { readonly kind: 'severalIds'; readonly count: number }
  /** An address, but none of HubSpot's app, or one that carries no ID. */
  | { readonly kind: 'otherAddress' }
  | { readonly kind: 'unknown' };

/** What is known where the text was typed. */
export type FindContext = { readonly portalId?: string };

/** The most addresses that are read at once: as many as one handoff holds. */
export const mostAddresses = mostItems;

/**
 * Reads what a person typed or pasted into the field that finds: HubSpot addresses with any text
 * around them, or one ID of whatever kind. It never throws, gives no ID that is not in the text,
 * and gives nothing at all of a text that holds a token.
 */
export function readFind(text: string, { portalId }: FindContext = {}): Found {
  const trimmed = text.trim();
  if (!trimmed) return { kind: 'nothing' };
  if (holdsToken(trimmed)) return { kind: 'token' };
  const addresses = readAddresses(trimmed);
  if (addresses.pages.length > 0) return { kind: 'addresses', ...addresses };
  if (/^https?:\/\/|^(www|app[-\w]*|meetings[-\w]*)\.[\w.]+\//i.test(trimmed)) {
    return { kind: 'otherAddress' };
  }
  const bare = trimmed.replace(label, '').replace(/^#\s*/, '');
  return bare === portalId ? { kind: 'portalId', portalId } : readId(bare);
}

/** What an ID is copied with at times: "Record ID: 9101". */
const label = /^[\p{L} ()]{0,40}\bID\s*[:=]?\s*(?=\S)/iu;

const email = /^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/;
const domain = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;
const slug = /^[\w.~%-]+(?:\/[\w.~%-]+)*$/;

function readId(text: string): Found {
  if (/^\d{1,20}$/.test(text)) return { kind: 'id', id: text };
  if (idForms.objectTypeId.test(text)) return { kind: 'objectTypeId', objectTypeId: text };
  const typed = /^(\d{1,9}-\d{1,20})[/\s]+(\d{1,20})$/.exec(text);
  if (typed) return { kind: 'id', objectTypeId: typed[1]!, id: typed[2]! };
  if (guidForm.test(text)) return { kind: 'guid', guid: text };
  if (email.test(text)) return { kind: 'email', text };
  if (domain.test(text)) return { kind: 'domain', text };
  const words = text.split(/[\s,;]+/).filter(Boolean);
  if (words.length > 1 && words.every((word) => /^\d{1,20}$/.test(word))) {
    return { kind: 'severalIds', count: words.length };
  }
  // A plain word may be anything; a meeting link's slug nearly always has a dash or a slash.
  if (slug.test(text) && /[a-z]/i.test(text) && /[-/]/.test(text))
    return { kind: 'slug', slug: text };
  return { kind: 'unknown' };
}

/** All HubSpot addresses of a text, each thing once, and the lines that have none. */
function readAddresses(text: string) {
  const found = new Map<string, FoundPage>();
  const others: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const pages = wordsOf(line)
      .map(readAddress)
      .filter((page) => page !== undefined);
    for (const each of pages) {
      const key = JSON.stringify(idsOf(each.page));
      if (!found.has(key)) found.set(key, each);
    }
    if (pages.length === 0 && line.trim()) others.push(line.trim());
  }
  const all = [...found.values()];
  return {
    pages: all.slice(0, mostAddresses),
    others,
    more: Math.max(0, all.length - mostAddresses),
  };
}

/** What could be an address in a line: mail programs put brackets, quotes and stops around it. */
const wordsOf = (line: string): string[] =>
  line
    .split(/[\s<>"'`“”‘’«»|\\^{}]+|\]\(|(?<=[),;])(?=https?:)/)
    .map((word) => word.replace(/^[([]+|[)\].,;:!?]+$/g, ''))
    .filter((word) => word.includes('.'));

function readAddress(word: string): FoundPage | undefined {
  const address = /^https?:\/\//i.test(word)
    ? word.replace(/^https?/i, 'https')
    : `https://${word}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  return foundAt(url) ?? wrapped(url);
}

/** Mail guards put the address they replace into the query of their own. */
function wrapped({ hostname, searchParams }: URL): FoundPage | undefined {
  if (hostname.endsWith('hubspot.com')) return undefined;
  for (const value of searchParams.values()) {
    if (/^https?:\/\//i.test(value) && URL.canParse(value)) {
      const page = foundAt(new URL(value.replace(/^http:/i, 'https:')));
      if (page) return page;
    }
  }
  return undefined;
}

function foundAt(url: URL): FoundPage | undefined {
  const page = readPage(url);
  return page && Object.keys(idsOf(page)).length > 0 ? { page, url: url.href } : undefined;
}
