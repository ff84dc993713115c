import type { Page } from '@playwright/test';
import { makeIdentity } from '../../utils/handoff/identity.ts';
import { ask, iconOf, linkOf, sessionOf, signed, stopBackground } from './ask.ts';
import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { popup } from './popup.ts';

const home = 'https://app.hubspot.com/';

/** Follows a link as from a mail. The page is stopped and begins anew, so its first end is none. */
const follow = (page: Page, link: string) => page.goto(link, { waitUntil: 'commit' });

const said = (page: Page) => page.locator('[data-hubspot-handoff-offer]');

test('a link is picked up, and is gone from the address', async ({ page, extension }) => {
  const text = await signed();
  await follow(page, await linkOf());
  await expect.poll(async () => (await sessionOf(extension)).offer).toMatchObject({ text });
  await expect.poll(() => page.url()).toBe(home);
  await expect
    .poll(() => iconOf(extension))
    .toEqual({
      badge: '?',
      title: expect.stringContaining('somebody asks for a handoff'),
    });
  expect(Object.keys(await sessionOf(extension))).toEqual(['offer']);
});

test('the page that the tab comes to is told in a closed root, and it goes at a click', async ({
  page,
}) => {
  await follow(page, await linkOf());
  await expect(said(page)).toHaveCount(1);
  const learnt = await said(page).evaluate((node) => [node.shadowRoot, node.textContent]);
  expect(learnt).toEqual([null, '']);
  const width = await page.evaluate(() => innerWidth);
  await page.mouse.click(width - 40, 34);
  await expect(said(page)).toHaveCount(0);
});

test('a page that would lead on at once does not lose it, though the background sleeps', async ({
  page,
  extension,
  context,
}) => {
  const text = await signed();
  await page.route(home, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<script>location.replace("/login?from=" + location.hash.length)</script>',
    }),
  );
  await open(page, pages.deal);
  await stopBackground(context);
  await follow(page, await linkOf());
  // The page's own script ran without the fragment.
  await page.waitForURL(`${pages.login}?from=0`);
  await page.unroute(home);
  await expect.poll(async () => (await sessionOf(extension)).offer).toMatchObject({ text });
  await expect(said(page)).toHaveCount(1);
});

test('what a link brought is shown by the popup, and the icon is quiet again', async ({
  page,
  extension,
}) => {
  await follow(page, await linkOf());
  await expect.poll(async () => (await iconOf(extension)).badge).toBe('?');
  // The page begins anew, and its tab with it.
  await page.waitForURL(home);
  const view = await extension.openPopup(page);
  await expect(view.getByRole('heading', { name: 'Aurora asks for a handoff' })).toBeVisible();
  await expect.poll(async () => (await iconOf(extension)).badge).toBe('');
  await ask(view).notNow.click();
  await expect(popup(view).recipient).toBeVisible();
  expect(await sessionOf(extension)).toEqual({});
});

test('a link that a mail has cut off says so', async ({ page, extension }) => {
  await follow(page, (await linkOf()).slice(0, -60));
  await expect.poll(async () => (await iconOf(extension)).badge).toBe('?');
  await page.waitForURL(home);
  const view = await extension.openPopup(page);
  await expect(popup(view).alert).toContainText('This is not a handoff request');
  await ask(view).button('Close').click();
  await expect(popup(view).recipient).toBeVisible();
});

test('an offer changes nothing of a request that was agreed to', async ({ page, extension }) => {
  const boreas = await makeIdentity('Boreas', new Date());
  const other = await linkOf({ asker: { name: 'Boreas' }, recipient: boreas.recipient }, boreas);
  await follow(page, await linkOf());
  await expect.poll(() => page.url()).toBe(home);
  let view = await extension.openPopup(page);
  await ask(view).agree.click();
  await expect(ask(view).lines.first()).toBeVisible();
  const { draft, looked } = await sessionOf(extension);
  await extension.closePopup();

  await open(page, pages.deal);
  await follow(page, other);
  await expect.poll(async () => Object.keys(await sessionOf(extension))).toContain('offer');
  expect(await sessionOf(extension)).toMatchObject({ draft, looked });
  await page.waitForURL(home);
  view = await extension.openPopup(page);
  await expect(ask(view).lines.first()).toBeVisible();
  await expect(view.getByText('Somebody asks for a handoff.')).toBeVisible();
  await expect(ask(view).button('Seal for Aurora')).toBeVisible();
  await ask(view).button('Look at it').click();
  await expect(view.getByRole('heading', { name: 'Boreas asks for a handoff' })).toBeVisible();
  await ask(view).notNow.click();
  await expect(ask(view).button('Seal for Aurora')).toBeVisible();
});

test('a hostile page makes an offer at most, and learns nothing', async ({ page, extension }) => {
  const text = await signed();
  await open(page, pages.deal);
  const learnt = await page.evaluate(async (compact) => {
    const seen: unknown[] = [];
    window.addEventListener('message', ({ data }) => seen.push(data));
    const api = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome;
    const fragment = `#handoff-request=${compact}`;
    for (const type of ['offer', 'part', 'seal', 'check']) {
      window.postMessage({ type, text: compact }, '*');
      document.dispatchEvent(new CustomEvent(type, { detail: { text: compact } }));
    }
    location.hash = fragment;
    history.pushState({}, '', `/contacts/7654321/record/0-3/9104${fragment}`);
    const frame = document.createElement('iframe');
    frame.src = `https://app.hubspot.com/${fragment}`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const own = seen.filter((one) => !(one as { type?: string }).type);
    return { own, api: api?.runtime?.sendMessage };
  }, text);
  expect(learnt).toEqual({ own: [], api: undefined });
  expect(await sessionOf(extension)).toEqual({});

  // What is none is not taken in, and the page goes on.
  for (const fragment of ['x'.repeat(20), '<b>', `eyJ${'a'.repeat(400_000)}.a.a`]) {
    await follow(page, `${home}x?1#handoff-request=${fragment}`);
    await page.waitForURL(`${home}x?1`);
    await open(page, pages.deal);
  }
  expect(await sessionOf(extension)).toEqual({});
  await follow(page, await linkOf());
  await expect.poll(async () => (await iconOf(extension)).badge).toBe('?');
  expect(Object.keys(await sessionOf(extension))).toEqual(['offer']);
  const view = await extension.openPopup(page);
  await expect(ask(view).agree).toBeVisible();
  expect(await view.evaluate(() => chrome.storage.local.get())).not.toHaveProperty('askers');
});
