import { copyFormNames } from '../hubspot/copy-form-names.ts';
import type { CopyForm } from '../hubspot/copy-form-names.ts';
import { corners } from './corners.ts';
import type { Corner } from './corners.ts';

/** What a person decides about the bar, for all tabs. */
export type BarSettings = {
  readonly corner: Corner;
  readonly collapsed: boolean;
  /** The form in which IDs of rows were copied last, as it is stored: the part for rows judges it. */
  readonly rowsAs: unknown;
  /** The form in which a page was copied last, here or in the popup. */
  readonly copyAs: CopyForm;
};

/** Reads what was stored. Whatever is missing or unknown there is as it is for a new person. */
export function readBarSettings(stored: unknown): BarSettings {
  const { corner, collapsed, rowsAs, copyAs } = Object(stored) as {
    [name in keyof BarSettings]?: unknown;
  };
  return {
    corner: corners.find((known) => known === corner) ?? 'bottomRight',
    collapsed: collapsed === true,
    rowsAs,
    copyAs: copyFormNames.find((known) => known === copyAs) ?? 'link',
  };
}
