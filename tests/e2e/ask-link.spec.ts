import { makeIdentity } from '../../utils/handoff/identity.ts';
import { ask, iconOf, linkOf, sessionOf, signed } from './ask.ts';
import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { popup } from './popup.ts';

const home = 'https://app.hubspot.com/';

test('a link is picked up, and is gone from the address', async ({ page, extension }) => {
  const text = await signed();
  await page.goto(await linkOf());
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

test('a page that leads on at once does not lose it', async ({ page, extension }) => {
  const text = await signed();
  await page.route(home, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<script>location.replace("/login")</script>',
    }),
  );
  await page.goto(await linkOf(), { waitUntil: 'commit' });
  await page.waitForURL(pages.login);
  await page.unroute(home);
  await expect.poll(async () => (await sessionOf(extension)).offer).toMatchObject({ text });
});

test('what a link brought is shown by the popup, and the icon is quiet again', async ({
  page,
  extension,
}) => {
  await page.goto(await linkOf());
  await expect.poll(async () => (await iconOf(extension)).badge).toBe('?');
  const view = await extension.openPopup(page);
  await expect(view.getByRole('heading', { name: 'Aurora asks for a handoff' })).toBeVisible();
  await expect.poll(async () => (await iconOf(extension)).badge).toBe('');
  await ask(view).notNow.click();
  await expect(popup(view).recipient).toBeVisible();
  expect(await sessionOf(extension)).toEqual({});
});

test('an offer changes nothing of a request that was agreed to', async ({ page, extension }) => {
  const boreas = await makeIdentity('Boreas', new Date());
  const other = await linkOf({ asker: { name: 'Boreas' }, recipient: boreas.recipient }, boreas);
  await page.goto(await linkOf());
  await expect.poll(() => page.url()).toBe(home);
  let view = await extension.openPopup(page);
  await ask(view).agree.click();
  await expect(ask(view).lines.first()).toBeVisible();
  const { draft, looked } = await sessionOf(extension);
  await extension.closePopup();

  await open(page, pages.deal);
  await page.goto(other);
  await expect.poll(async () => Object.keys(await sessionOf(extension))).toContain('offer');
  expect(await sessionOf(extension)).toMatchObject({ draft, looked });
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
    return {
      own: seen.filter((one) => !(one as { type?: string }).type),
      api: api?.runtime?.sendMessage,
    };
  }, text);
  expect(learnt).toEqual({ own: [], api: undefined });
  expect(await sessionOf(extension)).toEqual({});

  // By its own address it can make one, and the page's world holds nothing of ours after.
  await page.goto(`${home}#handoff-request=${'x'.repeat(20)}`);
  await page.goto(`https://app.hubspot.com/x?1#handoff-request=eyJ${'a'.repeat(400_000)}.a.a`);
  await open(page, pages.deal);
  expect(await sessionOf(extension)).toEqual({});
  await page.goto(await linkOf());
  await expect.poll(() => page.url()).toBe(home);
  expect(Object.keys(await sessionOf(extension))).toEqual(['offer']);
  const view = await extension.openPopup(page);
  await expect(ask(view).agree).toBeVisible();
  expect(await view.evaluate(() => chrome.storage.local.get())).not.toHaveProperty('askers');
});

test('what the page is told stands in a closed root', async ({ page }) => {
  await page.goto(await linkOf());
  const host = page.locator('[data-hubspot-handoff-offer]');
  await expect(host).toHaveCount(1);
  expect(await host.evaluate((node) => [node.shadowRoot, node.textContent])).toEqual([null, '']);
});
