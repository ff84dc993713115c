import { browser } from 'wxt/browser';
import { readHost } from './hubspot/hosts.ts';
import { inTurn } from './in-turn.ts';
import { injectIntoOpenTabs } from './open-tabs.ts';

/** The name under which the browser keeps our script for hosts that the manifest does not name. */
const id = 'new-hosts';

/**
 * Gives hosts of HubSpot's that nobody knew when this version was made what the manifest gives the
 * known ones, as soon as the person has allowed one, and takes it away again. The browser keeps the
 * registration when it closes, and drops it with an update, so that starts anew too.
 */
export function startNewHosts(): void {
  for (const event of [
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
    browser.runtime.onInstalled,
  ] as { addListener(listener: () => void): void }[]) {
    event.addListener(() => void oneByOne(follow));
  }
}

/** Two events can come at once, and a script is registered once. */
const oneByOne = inTurn();

async function follow(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const matches = origins.filter((origin) => isNewAppHost(origin, script?.matches ?? []));
  await browser.scripting.unregisterContentScripts({ ids: [id] }).catch(() => undefined);
  if (!script || matches.length === 0) return;
  const { js = [], css = [] } = script;
  await browser.scripting.registerContentScripts([
    { id, matches, js, css, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
  await injectIntoOpenTabs(matches);
}

/** True for a match pattern of one host of HubSpot's app that the manifest does not name. */
export function isNewAppHost(origin: string, known: readonly string[]): boolean {
  const host = /^https:\/\/([\w.-]+)\/\*$/.exec(origin)?.[1];
  return host !== undefined && readHost(host)?.serves === 'app' && !known.includes(origin);
}
