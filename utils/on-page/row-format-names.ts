/** The forms in which the IDs of many rows can be copied, in the order in which they are offered. */
export const rowFormatNames = ['lines', 'commas', 'json', 'csv'] as const;

/** The name of such a form. */
export type RowFormat = (typeof rowFormatNames)[number];

/** Reads a name that was stored; the first where it is missing or unknown. */
export const readRowFormat = (stored: unknown): RowFormat =>
  rowFormatNames.find((known) => known === stored) ?? 'lines';
