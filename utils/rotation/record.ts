import type { RecordArea, RecordForm } from '../record.ts';
import { changeRecord, readRecord } from '../record.ts';
import { recordKey } from './key.ts';
import type { TokenRow } from './row.ts';
import { tokenRow } from './row.ts';

const form: RecordForm<TokenRow> = {
  key: recordKey,
  schema: tokenRow,
  at: ({ lastChecked }) => lastChecked,
};

/** The rows that can be read in what was stored. */
export const readRows = (stored: unknown): TokenRow[] => readRecord(form, stored);

/** Changes the rows. */
export const changeRows = (
  area: RecordArea,
  change: (rows: TokenRow[]) => readonly TokenRow[],
): Promise<void> => changeRecord(form, area, change);

/** Forgets all of the record, also what could not be read. */
export const forgetRows = (area: RecordArea): Promise<void> => area.remove(recordKey);
