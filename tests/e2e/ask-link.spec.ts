import { iconOf, linkOf, sessionOf, signed } from './ask.ts';
import { expect, test } from './fixture.ts';
import { pages } from './pages.ts';

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
