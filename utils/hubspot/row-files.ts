import type { Ids } from './read-ids.ts';

/** A record that a page lists: its IDs, and what the page calls it. */
export type ListedRow = { readonly ids: Ids; readonly name: string };

/** A record as it is written. Without its type, a record has no link. */
type ListedRecord = { id: string; name: string; link?: string | undefined };

/** How records are written with their names and links, for those who need more than the IDs. */
const rowFiles = {
  json: (records) => JSON.stringify(records, null, 2),
  // Lines end as RFC 4180 has them, the last one too.
  csv: (records) =>
    [['id', 'name', 'link'], ...records.map(({ id, name, link = '' }) => [id, name, link])]
      .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
      .join(''),
} as const satisfies { [form: string]: (records: readonly ListedRecord[]) => string };

/** The name of such a form. */
export type RowFile = keyof typeof rowFiles;

/** The rows of a page, and the form in which they are to be written. */
export type RowsToWrite = { readonly form: RowFile; readonly rows: readonly ListedRow[] };

/**
 * Writes the records that a page on a host lists, with their clean addresses there; `undefined` where
 * what was asked is nothing of the kind.
 */
export function writeRows(asked: RowsToWrite, host: string): string | undefined {
  const { form, rows } = Object(asked) as { [name in keyof RowsToWrite]?: unknown };
  if (!Array.isArray(rows) || !Object.hasOwn(rowFiles, String(form))) return undefined;
  return rowFiles[form as RowFile](rows.map((row) => toRecord(row, host)));
}

function toRecord({ ids, name }: ListedRow, host: string): ListedRecord {
  const { recordId = '', objectTypeId, portalId } = ids;
  const path = objectTypeId && portalId && `/contacts/${portalId}/record/${objectTypeId}`;
  return { id: recordId, name, link: path && `https://${host}${path}/${recordId}` };
}

/**
 * A cell of a CSV file (RFC 4180). Names are whatever anybody called a record: one that a spreadsheet
 * would run as a formula is led in by an apostrophe, as OWASP's page on CSV injection says.
 */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
