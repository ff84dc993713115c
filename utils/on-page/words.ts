import type { CopyForm } from '../hubspot/copy-form-names.ts';
import type { IdName } from '../hubspot/ids.ts';
import type { Corner } from './corners.ts';
import type { RowFormat } from './row-format-names.ts';

/** The kinds of account, as HubSpot spells them. */
export type AccountKind = 'STANDARD' | 'SANDBOX' | 'DEVELOPER_TEST' | 'APP_DEVELOPER';

/** The keys of the words that people see and hear on the page. */
export type WordKey =
  | `id.${IdName}`
  | `copyId.${IdName}`
  | `bar.${Corner | 'name' | 'move' | 'hide' | 'show'}`
  | `rows.${RowFormat | 'loaded' | 'selected' | 'picked' | 'copy' | 'format' | 'clear' | 'pick' | 'none'}`
  | `copyAs.${CopyForm | 'button' | 'more' | 'gone'}`
  | `accountType.${AccountKind}`
  | 'copied'
  | 'copyFailed';

/** Looks words up in the catalogue; `value` is what stands there for `$1`. */
export type Words = (key: WordKey, value?: string) => string;
