import type { CopyForm } from '../hubspot/copy-form-names.ts';
import type { Corner } from './corners.ts';
import type { RowFormat } from './row-format-names.ts';

/** What a person decides about the bar, for all tabs. */
export type BarSettings = {
  readonly corner: Corner;
  readonly collapsed: boolean;
  /** The form in which IDs of rows were copied last. */
  readonly rowsAs: RowFormat;
  /** The form in which a page was copied last, here or in the popup. */
  readonly copyAs: CopyForm;
};

/** Reads what was stored, by this extension alone. Whatever is missing is as it is for a new person. */
export const readBarSettings = (stored: unknown): BarSettings => ({
  corner: 'bottomRight',
  collapsed: false,
  rowsAs: 'lines',
  copyAs: 'link',
  ...Object(stored),
});
