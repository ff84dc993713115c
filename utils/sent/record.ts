import type { RecordArea, RecordForm } from '../record.ts';
import { changeRecord, readRecord } from '../record.ts';
import { sentKey } from './key.ts';
import type { SentRow } from './row.ts';
import { sentRow } from './row.ts';

const form: RecordForm<SentRow> = { key: sentKey, schema: sentRow, at: ({ at }) => at };

/** The rows that can be read in what was stored. */
export const readSent = (stored: unknown): SentRow[] => readRecord(form, stored);

/** Changes the rows. */
export const changeSent = (
  area: RecordArea,
  change: (rows: SentRow[]) => readonly SentRow[],
): Promise<void> => changeRecord(form, area, change);

/** Forgets all of the record, also what could not be read. */
export const forgetSent = (area: RecordArea): Promise<void> => area.remove(sentKey);
