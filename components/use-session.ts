import { useSyncExternalStore } from 'react';
import type { SessionState } from './session-store.ts';
import { getSession, subscribe } from './session-store.ts';

/** The session in `storage.session`, as React state. `undefined` until it has been read. */
export const useSession = (): SessionState | undefined =>
  useSyncExternalStore(subscribe, getSession);
