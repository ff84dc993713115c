import { browser } from 'wxt/browser';
import type { RecordArea } from './record.ts';
import { changeRows, forgetRows } from './rotation/record.ts';
import type { TokenRow } from './rotation/row.ts';

const area: RecordArea = browser.storage.local;

/** Background, popup and panel all write, and each reads before it does: one after the other. */
const oneByOne = (job: () => Promise<void>): Promise<void> =>
  navigator.locks.request('tokens', job);

/** Changes what is remembered of tokens on this computer. */
export const changeTokens = (change: (rows: TokenRow[]) => readonly TokenRow[]): Promise<void> =>
  oneByOne(() => changeRows(area, change));

/** Changes what is remembered of one. */
export const changeToken = (id: string, change: (row: TokenRow) => TokenRow): Promise<void> =>
  changeTokens((rows) => rows.map((row) => (row.id === id ? change(row) : row)));

/** Forgets one token, and who had it. */
export const forgetToken = (id: string): Promise<void> =>
  changeTokens((rows) => rows.filter((row) => row.id !== id));

/** Forgets all of it. */
export const forgetTokens = (): Promise<void> => oneByOne(() => forgetRows(area));
