import type { CopyForm } from '../hubspot/copy-form-names.ts';
import type { IdName } from '../hubspot/ids.ts';
import type { Corner } from './corners.ts';
import type { RowFormat } from './row-format-names.ts';

/** The kinds of account, as HubSpot spells them. */
export type AccountKind = 'STANDARD' | 'SANDBOX' | 'DEVELOPER_TEST' | 'APP_DEVELOPER';

/** The keys of the words that people see and hear on the page, as the browser spells them. */
export type WordKey =
  | `id_${IdName}`
  | `copyId_${IdName}`
  | `bar_${Corner | 'name' | 'move' | 'hide' | 'show'}`
  | `rows_${RowFormat | 'loaded' | 'selected' | 'picked' | 'copy' | 'format' | 'clear' | 'pick' | 'none'}`
  | `copyAs_${CopyForm | 'button' | 'more' | 'gone'}`
  | `accountType_${AccountKind}`
  | 'copied'
  | 'copyFailed';

/**
 * Looks words up in the catalogue (assets/locales); `value` is what stands there for `$1`. By the
 * browser's own lookup: the one that the extension's pages have would add a kilobyte to every page.
 */
export const words = (key: WordKey, value?: string): string => chrome.i18n.getMessage(key, value);
