import { browser } from 'wxt/browser';
import type { RecordArea } from './record.ts';
import type { SentRow } from './sent/row.ts';

const area: RecordArea = browser.storage.local;

/** Background, popup and panel all write, and each reads before it does: one after the other. */
const oneByOne = (job: () => Promise<void>): Promise<void> => navigator.locks.request('sent', job);

/** The record's form is fetched when it is written: the panel opens faster without. */
const record = () => import('./sent/record.ts');

/** Changes what is remembered of the handoffs that were sealed on this computer. */
export const changeSentRows = (change: (rows: SentRow[]) => readonly SentRow[]): Promise<void> =>
  oneByOne(async () => (await record()).changeSent(area, change));

/** Forgets one handoff. A receipt of it is not known any more. */
export const forgetSentRow = (id: string): Promise<void> =>
  changeSentRows((rows) => rows.filter((row) => row.id !== id));

/** Forgets all of them. */
export const forgetSentRows = (): Promise<void> =>
  oneByOne(async () => (await record()).forgetSent(area));
