import type { PageMessage } from './page-messages.ts';

/** Asks the background; `undefined` where the extension is no longer there to answer. */
export async function ask(message: PageMessage): Promise<unknown> {
  try {
    return await chrome.runtime.sendMessage(message);
  } catch {
    return undefined;
  }
}
