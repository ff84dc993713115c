import { recordKey } from './key.ts';
import type { TokenRow } from './row.ts';
import { tokenRow } from './row.ts';

/** The part of `storage.local` that is used here. */
export type RecordArea = {
  get(key: string): Promise<{ [key: string]: unknown }>;
  set(items: { [key: string]: unknown }): Promise<void>;
  remove(key: string): Promise<void>;
};

/** The most tokens that are remembered, and the most characters of them; the oldest go first. */
export const mostRows = 500;
export const mostCharacters = 2_000_000;

const version = 1;

type Stored = { readonly version: 1; readonly rows: readonly unknown[] };

const isOurs = (stored: unknown): stored is Stored => {
  const { version: itsVersion, rows } = Object(stored) as Partial<Stored>;
  return itsVersion === version && Array.isArray(rows);
};

/** The rows that can be read in what was stored. What cannot is left out here and kept there. */
export function readRows(stored: unknown): TokenRow[] {
  if (!isOurs(stored)) return [];
  return stored.rows.flatMap((row) => {
    const read = tokenRow.safeParse(row);
    return read.success ? [read.data] : [];
  });
}

/**
 * Changes the rows. Rows of a form that is new to us stay as they are, and a whole record of another
 * version is put aside under `before`, for the version that can read it.
 */
export async function changeRows(
  area: RecordArea,
  change: (rows: TokenRow[]) => readonly TokenRow[],
): Promise<void> {
  const { [recordKey]: stored } = await area.get(recordKey);
  const rows = newestOf(change(readRows(stored)));
  const unread = isOurs(stored)
    ? stored.rows.filter((row) => !tokenRow.safeParse(row).success)
    : [];
  const rest = isOurs(stored) ? stored : (stored ?? null) === null ? {} : { before: stored };
  await area.set({ [recordKey]: { ...rest, version, rows: [...rows, ...unread] } });
}

/** Forgets all of the record, also what could not be read. */
export const forgetRows = (area: RecordArea): Promise<void> => area.remove(recordKey);

/** As many of the newest rows as fit. */
function newestOf(rows: readonly TokenRow[]): TokenRow[] {
  const sorted = rows.toSorted((a, b) => b.lastChecked - a.lastChecked).slice(0, mostRows);
  let room = mostCharacters;
  return sorted.filter((row) => (room -= JSON.stringify(row).length) >= 0);
}
