import type * as z from 'zod/mini';

/** The part of `storage.local` that is used here. */
export type RecordArea = {
  get(key: string): Promise<{ [key: string]: unknown }>;
  set(items: { [key: string]: unknown }): Promise<void>;
  remove(key: string): Promise<void>;
};

/** The most rows that a record keeps, and the most characters of them; the oldest go first. */
export const mostRows = 500;
export const mostCharacters = 2_000_000;

const version = 1;

type Stored = { readonly version: 1; readonly rows: readonly unknown[] };

const isOurs = (stored: unknown): stored is Stored => {
  const { version: itsVersion, rows } = Object(stored) as Partial<Stored>;
  return itsVersion === version && Array.isArray(rows);
};

/** How one kind of rows is kept in `storage.local`. */
export type RecordForm<Row> = {
  /** Where they stand. */
  readonly key: string;
  readonly schema: z.ZodMiniType<Row>;
  /** When a row last counted, in milliseconds since 1970. */
  readonly at: (row: Row) => number;
};

/** The rows that can be read in what was stored. What cannot is left out here and kept there. */
export function readRecord<Row>({ schema }: RecordForm<Row>, stored: unknown): Row[] {
  if (!isOurs(stored)) return [];
  return stored.rows.flatMap((row) => {
    const read = schema.safeParse(row);
    return read.success ? [read.data] : [];
  });
}

/**
 * Changes the rows; nothing is written where they come back as they are. Rows of a form that is new to
 * us stay as they are, and a whole record of another version is put aside under `before`, for the
 * version that can read it.
 */
export async function changeRecord<Row>(
  form: RecordForm<Row>,
  area: RecordArea,
  change: (rows: Row[]) => readonly Row[],
): Promise<void> {
  const { key, schema } = form;
  const { [key]: stored } = await area.get(key);
  const before = readRecord(form, stored);
  const after = change(before);
  if (after === before) return;
  const rows = newestOf(form, after);
  const unread = isOurs(stored) ? stored.rows.filter((row) => !schema.safeParse(row).success) : [];
  const rest = isOurs(stored) ? stored : (stored ?? null) === null ? {} : { before: stored };
  await area.set({ [key]: { ...rest, version, rows: [...rows, ...unread] } });
}

/** As many of the newest rows as fit. */
function newestOf<Row>({ at }: RecordForm<Row>, rows: readonly Row[]): Row[] {
  const sorted = rows.toSorted((a, b) => at(b) - at(a)).slice(0, mostRows);
  let room = mostCharacters;
  return sorted.filter((row) => (room -= JSON.stringify(row).length) >= 0);
}
