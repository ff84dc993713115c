import type { TokenRow } from './accounts.ts';

/**
 * What a person made or changed on the stand-in's credential pages, until the next stand-in starts.
 * The tables of accounts.ts stay as they are.
 */
const made = new Map<number, TokenRow & { label: string }>();
const edited = new Map<number, readonly string[]>();

/** The ID of the first key that is made. */
const firstId = 39050001;

/** Forgets what was made and changed. */
export function resetKeys(): void {
  made.clear();
  edited.clear();
}

/** Makes a service key with just these scopes. Gives its row. */
export function makeKey(
  portalId: string,
  region: string,
  label: string,
  scopes: readonly string[],
) {
  const appId = firstId + made.size;
  const row: TokenRow & { label: string } = {
    name: 'made',
    label,
    token: `pat-${region}-00000000-0000-4000-8000-${String(appId).padStart(12, '0')}`,
    portalId,
    kind: 'service-key',
    appId,
    userId: 1001,
    scopes: ['oauth', ...scopes],
    behaviour: 'normal',
    shows: 'Made on this page.',
  };
  made.set(appId, row);
  return row;
}

/** Gives a key or app other scopes; the token stays. */
export const editKey = (appId: number, scopes: readonly string[]): void =>
  void edited.set(appId, ['oauth', ...scopes]);

/** All keys that were made. */
export const madeKeys = (): readonly (TokenRow & { label: string })[] => [...made.values()];

/** A row with the scopes that it was given since. */
export const asEdited = <Row extends TokenRow>(row: Row): Row => {
  const scopes = edited.get(row.appId);
  return scopes ? { ...row, scopes } : row;
};
