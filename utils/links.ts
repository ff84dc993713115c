import { copyFormNames } from './hubspot/copy-form-names.ts';
import type { CopyForm } from './hubspot/copy-form-names.ts';
import { copyText } from './hubspot/copy-forms.ts';
import type { IdName } from './hubspot/ids.ts';
import { cleanTitle } from './hubspot/page-title.ts';
import type { Item } from './hubspot/item.ts';
import { idsOf, itemOf, withItem } from './hubspot/item.ts';
import { readPage } from './hubspot/pages.ts';
import { writeRows } from './hubspot/row-files.ts';
import type { Result } from './result.ts';
import { failed, ok } from './result.ts';

/** What of an address is to be copied: the ID it is about, its portal's, or itself, cleaned. */
export type LinkPart = 'id' | 'portalId' | 'link';

/** What was found at an address: the text to copy, and which ID of the page it is. */
export type FoundText = { readonly text: string; readonly id: IdName | 'link' };

/** Why an address has nothing to copy or to hand over. */
export type LinkProblem = 'notHubSpot' | 'noId' | 'noPortal';

/** What to do with the items of a draft. */
export type Added =
  | { readonly kind: 'added'; readonly items: readonly Item[] }
  | { readonly kind: 'there' | 'full' | LinkProblem };

const pageAt = (address: string | undefined) => {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const page = readPage(url);
  return page && { page, url };
};

/** Reads a part of a HubSpot address. */
export function readLink(
  address: string | undefined,
  part: LinkPart,
): Result<FoundText, LinkProblem> {
  const at = pageAt(address);
  if (!at) return failed('notHubSpot');
  const ids = idsOf(at.page);
  if (part === 'link')
    return ok({ text: copyText('link', { ids, url: at.url }, String)!, id: 'link' });
  if (part === 'portalId') {
    return ids.portalId ? ok({ text: ids.portalId, id: 'portalId' }) : failed('noPortal');
  }
  const name = (Object.keys(ids) as IdName[]).find((each) => each !== 'portalId');
  return name ? ok({ text: ids[name]!, id: name }) : failed('noId');
}

/** The items of a draft with the one that an address stands for: once, and never more than fit. */
export function addLink(address: string | undefined, items: readonly Item[]): Added {
  const at = pageAt(address);
  if (!at) return { kind: 'notHubSpot' };
  const item = itemOf(at.page, at.url);
  if (!item) return { kind: 'noId' };
  const more = withItem(items, item);
  return typeof more === 'string' ? { kind: more } : { kind: 'added', items: more };
}

/**
 * A page of HubSpot's app in each form that it has, in the order in which they are offered; none for
 * any other address. `title` is what the page calls itself, or its record.
 */
export function writePage(
  address: string,
  title: string,
  idWords: (name: IdName) => string,
): { [form in CopyForm]?: string } {
  const at = pageAt(address);
  if (!at) return {};
  const subject = { ids: idsOf(at.page), url: at.url, title: cleanTitle(title) };
  return Object.fromEntries(
    copyFormNames.flatMap((form) => {
      const text = copyText(form, subject, idWords);
      return text === undefined ? [] : [[form, text]];
    }),
  );
}

/** What the background reads and writes addresses with (at-need.ts): it brings the whole page catalogue. */
export const links = { readLink, addLink, writePage, writeRows };
