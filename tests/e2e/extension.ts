import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, expect } from '@playwright/test';
import type { Browser, CDPSession, Page, Worker } from '@playwright/test';
import type { OwnBrowser } from './browser.ts';

/** The production build. */
export const buildDir = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** The extension in a browser, as a test handles it. */
export type Extension = {
  id: string;
  /** Its background, started if it sleeps. */
  worker: () => Promise<Worker>;
  /** Opens the popup over a tab as a click on the toolbar's icon does, `activeTab` included. */
  openPopup: (page: Page) => Promise<Page>;
  /** Opens the browser's own side panel beside a tab, from the popup, which then closes. */
  openPanel: (page: Page) => Promise<Page>;
  /** Closes the popup, if one is open. */
  closePopup: () => Promise<void>;
  /** Updates the extension to the same version: the old one stops, the new one starts. */
  reload: () => Promise<void>;
  /** Removes the extension, as a person does on the browser's page of extensions. */
  uninstall: () => Promise<void>;
};

/** Playwright's types lack this part of the protocol: https://chromedevtools.github.io/devtools-protocol/tot/Extensions/ */
function extensions(cdp: CDPSession, method: string, params: object): Promise<{ id: string }> {
  return cdp.send(`Extensions.${method}` as never, params as never);
}

/**
 * Backgrounds of extensions that were removed. One that is removed as soon as it starts may be listed
 * on, and its end is not always told.
 */
const ended = new WeakSet<Worker>();

/** Installs the build, as it is after `wxt build`, or a copy of it. */
export async function installExtension(own: OwnBrowser, path = buildDir): Promise<Extension> {
  const { context, cdp } = own;
  const { id } = await extensions(cdp, 'loadUnpacked', { path });
  const origin = `chrome-extension://${id}/`;
  const popupUrl = `${origin}popup.html`;
  const panelUrl = `${origin}sidepanel.html`;
  let overPort: Browser | undefined;

  const disconnect = async () => {
    if (!overPort) return;
    await overPort.close();
    overPort = undefined;
    // The browser may be gone already.
    await own.takeDownloads().catch(() => undefined);
  };

  const isOurs = (found: Worker) => found.url().startsWith(origin) && !ended.has(found);
  const worker = async () =>
    context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', isOurs);

  const targetsAt = async (address: string) => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'page' }] });
    return targetInfos.filter(({ url }) => url.startsWith(address));
  };
  const popupTargets = () => targetsAt(popupUrl);

  const openPopup = async (page: Page) => {
    await page.bringToFront();
    await extensions(cdp, 'triggerAction', { id, targetId: await tabOf(cdp, page) });
    await poll('the popup opens', async () => (await popupTargets()).length).toBe(1);
    // A popup is listed to those who come after it, and only over a port.
    overPort = await connect(own.profileDir);
    const all = overPort.contexts().flatMap((each) => each.pages());
    const popup = all.find((each) => each.url().startsWith(popupUrl));
    if (!popup) throw new Error('The popup closed by itself');
    await popup.waitForLoadState();
    return popup;
  };

  const openPanel = async (page: Page) => {
    const view = await openPopup(page);
    const speak = await view.context().newCDPSession(view);
    // The browser opens the panel on a person's doing alone, which this call passes for.
    await speak.send('Runtime.evaluate', {
      expression: `chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))`,
      userGesture: true,
    });
    await poll('the panel opens', async () => (await targetsAt(panelUrl)).length).toBe(1);
    await closePopup();
    overPort = await connect(own.profileDir);
    const all = overPort.contexts().flatMap((each) => each.pages());
    const panel = all.find((each) => each.url().startsWith(panelUrl));
    if (!panel) throw new Error('The panel closed by itself');
    await panel.waitForLoadState();
    return panel;
  };

  const closePopup = async () => {
    for (const { targetId } of await popupTargets()) {
      await cdp.send('Target.closeTarget', { targetId });
    }
    await poll('the popup closes', async () => (await popupTargets()).length).toBe(0);
    await disconnect();
  };

  // Loading the same folder again is what the browser does for an update.
  const reload = async () => {
    const old = await worker();
    const gone = new Promise((resolve) => old.once('close', resolve));
    await extensions(cdp, 'loadUnpacked', { path });
    await gone;
    await worker();
  };

  const uninstall = async () => {
    for (const found of context.serviceWorkers().filter(isOurs)) ended.add(found);
    // A test may have done so itself.
    await extensions(cdp, 'uninstall', { id }).catch(() => undefined);
    await disconnect();
  };

  // Once it is active it looks for tabs that are open already: a page opened meanwhile would get its
  // bar twice, one after the other.
  await poll('the extension is active', async () => (await worker()).evaluate(isActive)).toBe(true);
  return { id, worker, openPopup, openPanel, closePopup, reload, uninstall };
}

/** Asks often: nearly every test waits for these. */
const poll = <Answer>(message: string, ask: () => Promise<Answer>) =>
  expect.poll(ask, { message, intervals: [10, 20, 30, 50] });

/** Runs in the background. */
const isActive = (): boolean =>
  (globalThis as unknown as { registration?: ServiceWorkerRegistration }).registration?.active
    ?.state === 'activated';

async function connect(profileDir: string): Promise<Browser> {
  const [port] = (await readFile(join(profileDir, 'DevToolsActivePort'), 'utf8')).split('\n');
  return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
}

/** The protocol has pages inside tabs, and only the tab can be given to `triggerAction`. */
async function tabOf(cdp: CDPSession, page: Page): Promise<string> {
  const tabs = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    return targetInfos.filter(({ url }) => url === page.url());
  };
  // A page that begins anew has left its address before the browser says so everywhere.
  const message = 'one tab at this address, to open the popup over';
  let found: Awaited<ReturnType<typeof tabs>> = [];
  await poll(message, async () => (found = await tabs()).length).toBe(1);
  return found[0]!.targetId;
}
