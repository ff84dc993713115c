import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { InboxRow } from './row.ts';

/** IndexedDB: facts and files apart, so that a list of hundreds reads no file. */
interface Inbox extends DBSchema {
  rows: { key: string; value: InboxRow; indexes: { digest: string } };
  files: { key: string; value: Uint8Array<ArrayBuffer> };
}

let opened: Promise<IDBPDatabase<Inbox>> | undefined;

const database = (): Promise<IDBPDatabase<Inbox>> =>
  (opened ??= openDB<Inbox>('inbox', 1, {
    upgrade: (db) => {
      db.createObjectStore('rows', { keyPath: 'id' }).createIndex('digest', 'sealedSha256');
      db.createObjectStore('files');
    },
  }));

/** Tells the inbox in other tabs of each change. */
const channel = () => new BroadcastChannel('inbox');

function tell(): void {
  const one = channel();
  one.postMessage('changed');
  one.close();
}

/** All rows, in no order. */
export const readRows = async (): Promise<InboxRow[]> => (await database()).getAll('rows');

/** One row; `undefined` where there is none. */
export const readRow = async (id: string): Promise<InboxRow | undefined> =>
  (await database()).get('rows', id);

/** The row of a sealed file, by the file's SHA-256 in hexadecimal; `undefined` where it is new. */
export const findByDigest = async (sealedSha256: string): Promise<InboxRow | undefined> =>
  (await database()).getFromIndex('rows', 'digest', sealedSha256);

/** The sealed file of a row, as it came. */
export const readFile = async (id: string): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  (await database()).get('files', id);

/** Takes in a sealed file and what is known of it, both or neither. */
export async function addRow(row: InboxRow, file: Uint8Array<ArrayBuffer>): Promise<void> {
  const transaction = (await database()).transaction(['rows', 'files'], 'readwrite');
  await Promise.all([
    transaction.objectStore('rows').put(row),
    transaction.objectStore('files').put(file, row.id),
    transaction.done,
  ]);
  tell();
}

/** Changes a row in one step, whoever else writes meanwhile. Without the row nothing happens. */
export async function changeRow(id: string, change: (row: InboxRow) => InboxRow): Promise<void> {
  const transaction = (await database()).transaction('rows', 'readwrite');
  const row = await transaction.store.get(id);
  if (row) await transaction.store.put(change(row));
  await transaction.done;
  tell();
}

/** Forgets a row and its file. */
export async function removeRow(id: string): Promise<void> {
  const transaction = (await database()).transaction(['rows', 'files'], 'readwrite');
  await Promise.all([
    transaction.objectStore('rows').delete(id),
    transaction.objectStore('files').delete(id),
    transaction.done,
  ]);
  tell();
}

/** Calls back after each change, also one made in another tab. Gives the way to stop it. */
export function followRows(changed: () => void): () => void {
  const one = channel();
  one.addEventListener('message', changed);
  return () => one.close();
}
