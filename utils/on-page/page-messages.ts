import type { RowsToWrite } from '../hubspot/row-files.ts';
import type { PartName } from './parts.ts';

/**
 * What the script on a HubSpot page may ask the background for: a further part of itself, to be run
 * where it runs. The answer says no more than that it has run.
 */
export type PartMessage = { readonly type: 'part'; readonly part: PartName };

/** What else it may ask for: its page, written in each of the forms to copy it in. */
export type WriteMessage = { readonly type: 'write'; readonly url: string; readonly title: string };

/** And rows of its page, written with their names and links. */
export type ListMessage = RowsToWrite & { readonly type: 'list' };

/** What it may tell: that the page's address brings a request. It carries nothing itself. */
export type OfferMessage = { readonly type: 'offer' };

/** Whatever the page's script may send. */
export type PageMessage = PartMessage | WriteMessage | ListMessage | OfferMessage;
