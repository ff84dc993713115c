import type { RowFormat } from './row-format-names.ts';

/** A record that a page lists, as it is copied. Without its type, a record has no link. */
export type ListedRecord = {
  readonly id: string;
  readonly name: string;
  readonly link?: string | undefined;
};

/** What is copied of records, in each form. */
export const rowFormats = {
  lines: (records) => records.map(({ id }) => id).join('\n'),
  commas: (records) => records.map(({ id }) => id).join(','),
  json: (records) =>
    JSON.stringify(
      records.map(({ id, name, link }) => ({ id, name, link })),
      null,
      2,
    ),
  // Lines end as RFC 4180 has them, the last one too.
  csv: (records) =>
    [['id', 'name', 'link'], ...records.map(({ id, name, link = '' }) => [id, name, link])]
      .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
      .join(''),
} as const satisfies { [form in RowFormat]: (records: readonly ListedRecord[]) => string };

/**
 * A cell of a CSV file (RFC 4180). Names are whatever anybody called a record: one that a spreadsheet
 * would run as a formula is led in by an apostrophe, as OWASP's page on CSV injection says.
 */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
