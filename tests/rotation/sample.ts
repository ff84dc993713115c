import type { RecordArea } from '../../utils/record.ts';
import type { TokenRow } from '../../utils/rotation/row.ts';
import type { Sighting } from '../../utils/rotation/seen.ts';
import { memoryArea } from '../memory-area.ts';

/** A day in November, and how long one lasts. */
export const now = Date.parse('2026-11-26T10:00:00Z');
export const day = 24 * 60 * 60_000;

export const token = 'pat-na1-1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809';

/** A token that was seen, of portal 7654321 and app 39045903. */
export const seen = (change: Partial<Sighting> = {}): Sighting => ({
  token,
  facts: { portalId: '7654321', portalName: 'Aurora Demo', appId: '39045903', scopes: ['oauth'] },
  now,
  newId: 'a',
  ...change,
});

/** A row as it is stored. */
export const row = (change: Partial<TokenRow> = {}): TokenRow => ({
  id: 'a',
  portalId: '7654321',
  lastFour: 'f809',
  firstChecked: now,
  lastChecked: now,
  rotateBy: now + 180 * day,
  state: 'inUse',
  handoffs: [],
  ...change,
});

/** A stand-in of `storage.local`. */
export function localArea(): RecordArea & { items: { [key: string]: unknown } } {
  const { items, get, set, remove } = memoryArea();
  return { items, get: (key) => get([key]), set, remove: (key) => remove([key]) };
}
