import { useSyncExternalStore } from 'react';

/** Where in the inbox the person is; it stands in the address's fragment, so that Back works. */
export type Place =
  | { readonly view: 'list' | 'request' | 'identities' }
  | { readonly view: 'handoff'; readonly id: string };

/** Reads a place off a fragment; anything unknown is the list. */
export function readPlace(hash: string): Place {
  const [, view, id] = /^#\/(request|identities|handoff)(?:\/([0-9a-f-]{36}))?$/.exec(hash) ?? [];
  if (view === 'handoff') return id ? { view, id } : { view: 'list' };
  return { view: view === 'request' || view === 'identities' ? view : 'list' };
}

/** The fragment of a place, for links. */
export const placeHash = (place: Place): string =>
  place.view === 'handoff'
    ? `#/handoff/${place.id}`
    : `#/${place.view === 'list' ? '' : place.view}`;

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** Where the person is now. */
export function usePlace(): Place {
  return readPlace(useSyncExternalStore(subscribe, () => location.hash));
}
