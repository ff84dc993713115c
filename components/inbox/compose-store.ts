import { useSyncExternalStore } from 'react';
import browser from 'webextension-polyfill';
import type { Asker, RequestForm } from '../../utils/inbox/compose.ts';
import { newForm } from '../../utils/inbox/compose.ts';
import { makeListeners } from '../listeners.ts';

/** Where in `storage.session` a request in the making lies: it outlives its tab, not the browser. */
const draftKey = 'requestDraft';

/** Where in `storage.local` it stands who asks. */
const askerKey = 'asker';

const { local, session } = browser.storage;
const listeners = makeListeners();
let form: RequestForm | undefined;
let started: Promise<void> | undefined;

/** The form as it stands; `undefined` until it has been read. */
export const useForm = (): RequestForm | undefined => useSyncExternalStore(subscribe, () => form);

/** Changes the form, and keeps it at once. */
export function editForm(change: Partial<RequestForm>): void {
  show({ ...form!, ...change });
  void session.set({ [draftKey]: form });
}

/** Begins anew; who asks stays. */
export async function clearForm(): Promise<void> {
  await session.remove(draftKey);
  show(newForm(new Date(), await readAsker()));
}

/** Remembers who asks, for the next request. */
export const rememberAsker = ({ asker, contact }: Asker): Promise<void> =>
  local.set({ [askerKey]: { asker: asker.trim(), contact: contact.trim() } });

function subscribe(listener: () => void): () => void {
  void (started ??= start());
  return listeners.subscribe(listener);
}

async function start(): Promise<void> {
  const [{ [draftKey]: draft }, asker] = await Promise.all([session.get(draftKey), readAsker()]);
  // A form that an older version kept may lack a field.
  show({ ...newForm(new Date(), asker), ...(draft as Partial<RequestForm> | undefined) });
}

async function readAsker(): Promise<Asker> {
  const { [askerKey]: stored } = await local.get(askerKey);
  return { asker: '', contact: '', ...(stored as Partial<Asker> | undefined) };
}

function show(next: RequestForm): void {
  form = next;
  listeners.tell();
}
