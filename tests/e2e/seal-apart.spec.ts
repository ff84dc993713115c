import type { Page } from '@playwright/test';
import { open as openFile } from '../../utils/handoff/open.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { withBrokenWorker } from './broken.ts';
import type { Dispatching } from './command.ts';
import { command } from './command.ts';
import type { Extension } from './extension.ts';
import { expect, readClipboard, test } from './fixture.ts';
import { popup, popupWithDeal } from './popup.ts';

const { token } = tokenNamed('good');

/** The popup with a deal and a token, to be sealed for KeePass, which takes a second. */
async function readyToSeal(page: Page, extension: Extension) {
  const { view, ui } = await popupWithDeal(page, extension);
  await ui.check('good');
  await ui.has('KeePass');
  return { view, ui };
}

/**
 * Waits in the background, which sees it at once, until a worker has been begun: the document waits for
 * the lock that the background holds.
 */
async function sealing(extension: Extension): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(async () => {
    while (!(await navigator.locks.query()).pending?.length) await Promise.resolve();
  });
}

/** The popup while its handoff is being sealed. */
async function beginToSeal(page: Page, extension: Extension) {
  const ready = await readyToSeal(page, extension);
  await ready.ui.button('Seal handoff').click();
  await sealing(extension);
  return ready;
}

/** Seals what was interrupted, after which nothing is left open. */
async function sealsTheSecondTime(
  { view, ui }: Awaited<ReturnType<typeof readyToSeal>>,
  extension: Extension,
): Promise<void> {
  await ui.button('Seal handoff').click();
  await expect(view.getByRole('heading', { name: 'Sealed' })).toBeVisible();
  await expect.poll(() => hasDocument(extension)).toBe(false);
}

/** How many wait for the end of a job that is under way. */
const waiting = (view: Page) =>
  view.evaluate(async () => (await navigator.locks.query()).pending!.length);

const hasDocument = async (extension: Extension) =>
  (await extension.worker()).evaluate(() => chrome.offscreen.hasDocument());

/** Whatever reaches a page of the extension's that is there for nothing else, as text. */
async function listener(page: Page, { id }: Extension) {
  const other = await page.context().newPage();
  await other.goto(`chrome-extension://${id}/manifest.json`);
  await other.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const hear = (message: unknown) => void heard.push(JSON.stringify(message));
    chrome.runtime.onMessage.addListener(hear);
    chrome.runtime.onConnect.addListener((port) => {
      hear({ connected: port.name });
      port.onMessage.addListener(hear);
    });
    navigator.serviceWorker.addEventListener('message', ({ data }) => hear({ data }));
    navigator.serviceWorker.startMessages();
    chrome.storage.onChanged.addListener((changes, area) => {
      if (area !== 'session') hear(changes);
    });
  });
  return () => other.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

test('what is sealed is in no message that another page could hear', async ({
  page,
  extension,
}) => {
  const heard = await listener(page, extension);
  const { view, ui } = await readyToSeal(page, extension);
  await ui.button('Seal handoff').click();
  const file = await ui.download();
  const passphrase = await view.locator('.passphrase').innerText();
  const opened = await openFile(new Uint8Array(file.bytes), { identities: [], passphrase });
  expect(opened).toMatchObject({
    ok: true,
    value: { handoff: { accounts: [{ credential: { token } }] } },
  });
  await extension.closePopup();
  await command(extension, page, 'copy-record-id');

  // What does go as a message is heard, so it would have been.
  const all = async () => (await heard()).join('\n');
  await expect.poll(all).toContain('{"type":"clipboard","text":"9101"}');
  const text = await all();
  expect(text).toContain('{"type":"seal","anyway":false}');
  expect(text).toContain(token.slice(-4));
  for (const secret of [token, token.slice(8, 30), passphrase, 'Northwind']) {
    expect(text).not.toContain(secret);
  }
});

test('a command copies while a handoff is being sealed, and ends nothing', async ({
  page,
  extension,
}) => {
  const { view, ui } = await beginToSeal(page, extension);
  const worker = await extension.worker();
  const sealedMeanwhile = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands.onCommand as unknown as Dispatching).dispatch('copy-record-id', tab);
    while ((await chrome.action.getTitle({})) !== 'Record ID 9101 copied');
    const { sealed } = await chrome.storage.session.get<{ sealed: { state: string } }>('sealed');
    return sealed.state;
  });
  expect(sealedMeanwhile).toBe('running');
  await expect(view.getByRole('heading', { name: 'Sealed' })).toBeVisible();
  expect((await ui.download()).name).toMatch(/\.kdbx$/);
  await expect.poll(() => hasDocument(extension)).toBe(false);
  await extension.closePopup();
  expect(await readClipboard(page)).toBe('9101');
});

test('where the document ends that has it sealed it is said so, and works the second time', async ({
  page,
  extension,
}) => {
  const { view, ui } = await beginToSeal(page, extension);
  await (await extension.worker()).evaluate(() => chrome.offscreen.closeDocument());
  await expect(ui.alert).toContainText('Sealing was interrupted');

  await sealsTheSecondTime({ view, ui }, extension);
});

test('a background that is stopped leaves a document, and the next makes another', async ({
  page,
  own,
  extension,
}) => {
  const { view, ui } = await beginToSeal(page, extension);
  const { targetInfos } = await own.cdp.send('Target.getTargets');
  const background = targetInfos.find(({ type }) => type === 'service_worker')!;
  await own.cdp.send('Target.closeTarget', { targetId: background.targetId });
  await expect(ui.alert).toContainText('Sealing was interrupted');
  await expect.poll(() => waiting(view), 'the worker has ended').toBe(0);

  await sealsTheSecondTime({ view, ui }, extension);
});

test('what is forgotten while it is being sealed is sealed no further', async ({
  page,
  extension,
}) => {
  const { view, ui } = await beginToSeal(page, extension);
  await (await extension.worker()).evaluate(() => chrome.storage.session.clear());
  await expect.poll(() => hasDocument(extension)).toBe(false);
  expect(await view.evaluate(() => chrome.storage.session.get())).toEqual({});
  expect(await view.evaluate(() => chrome.storage.local.get('sent'))).toEqual({});
  await expect(ui.button('Seal handoff')).toBeVisible();
  await expect(popup(view).token).toHaveValue('');
});

test.describe('where the worker fails', () => {
  test.use({ installed: false });

  test('it is said so, without the words of the error', async ({ page, own }) => {
    await withBrokenWorker(own, 'seal.js', token, async (extension) => {
      const heard = await listener(page, extension);
      const { ui } = await readyToSeal(page, extension);
      await ui.button('Seal handoff').click();
      await expect(ui.alert).toContainText('Sealing was interrupted');
      await expect.poll(() => hasDocument(extension)).toBe(false);
      expect((await heard()).join('\n')).not.toContain(token);
    });
  });

  test('a passphrase that cannot be judged seals nothing, and that is said', async ({
    page,
    own,
  }) => {
    const passphrase = 'grüner Käse fliegt rückwärts';
    await withBrokenWorker(own, 'judge.js', passphrase, async (extension) => {
      const { ui } = await readyToSeal(page, extension);
      await ui.button('Use my own passphrase').click();
      await ui.passphrase.fill(passphrase);
      await ui.button('Seal handoff').click();
      await expect(ui.alert).toContainText('Sealing was interrupted');
      await expect(ui.alert).not.toContainText(passphrase);
      await expect(ui.passphrase).toHaveValue(passphrase);
    });
  });
});
