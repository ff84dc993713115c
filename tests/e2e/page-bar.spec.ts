import { appHosts } from '../../utils/hubspot/hosts.ts';
import { inWorldOfExtension } from './bar.ts';
import { bar, expect, readClipboard, test } from './fixture.ts';
import { navigate, open, pages } from './pages.ts';

const dealIds = { 'Record ID': '9101', 'Object type ID': '0-3', 'Portal ID': '7654321' };

test.describe('on a record', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, pages.deal);
    await expect.poll(() => bar(page).count()).toBe(2);
  });

  test('shows the IDs of the page, and a button for each', async ({ page }) => {
    await expect.poll(() => bar(page).ids()).toEqual(dealIds);
    const names = (await bar(page).buttons()).map(({ place, name }) => `${place}: ${name}`);
    expect(names.toSorted()).toEqual([
      'bar: Copy link',
      'bar: Copy object type ID',
      'bar: Copy portal ID',
      'bar: Copy record ID',
      'bar: Hide the IDs',
      'bar: Move to another corner',
      'title: Copy record ID',
    ]);
  });

  for (const [name, value] of [
    ['Copy record ID', '9101'],
    ['Copy object type ID', '0-3'],
    ['Copy portal ID', '7654321'],
  ] as const) {
    test(`${name}: exactly the ID, said to eyes and ears`, async ({ page }) => {
      const before = await bar(page).box();
      await bar(page).click(name);
      await expect.poll(() => bar(page).status()).toBe('Copied');
      expect(await readClipboard(page)).toBe(value);
      expect(await bar(page).box(), 'nothing moves').toEqual(before);
      await expect.poll(() => bar(page).status(), 'and is quiet again').toBe('');
    });
  }

  test('the button beside the title copies the record ID', async ({ page }) => {
    await bar(page).click('Copy record ID', 'title');
    await expect.poll(() => bar(page).status()).toBe('Copied');
    expect(await readClipboard(page)).toBe('9101');
  });

  test('the keyboard copies too', async ({ page }) => {
    await bar(page).focus('Copy portal ID');
    await page.keyboard.press('Enter');
    await expect.poll(() => bar(page).status()).toBe('Copied');
    expect(await readClipboard(page)).toBe('7654321');
  });

  test('the button beside the title does not make its line any higher', async ({ page }) => {
    const height = () => page.evaluate(() => document.querySelector('.title-line')!.clientHeight);
    const withButton = await height();
    await page.evaluate(() => document.querySelector('[data-hubspot-handoff="title"]')!.remove());
    expect(withButton).toBe(await height());
  });

  test('follows in-app navigation', async ({ page }) => {
    await navigate(page, pages.otherDeal);
    await expect.poll(() => bar(page).ids()).toEqual({ ...dealIds, 'Record ID': '9104' });
    await expect.poll(() => bar(page).count()).toBe(2);
    await bar(page).click('Copy record ID', 'title');
    await expect.poll(() => bar(page).status()).toBe('Copied');
    expect(await readClipboard(page)).toBe('9104');

    await navigate(page, pages.deals);
    const listIds = { 'Object type ID': '0-3', 'Portal ID': '7654321' };
    await expect.poll(() => bar(page).ids()).toEqual(listIds);
    expect(await bar(page).count()).toBe(1);

    await page.goBack();
    await expect.poll(() => bar(page).ids()).toEqual({ ...dealIds, 'Record ID': '9104' });
    await expect.poll(() => bar(page).count()).toBe(2);
  });

  test('leaves nothing on a page that has nothing to copy', async ({ page }) => {
    await page.evaluate(() => history.pushState(null, '', '/login'));
    await expect.poll(() => bar(page).count()).toBe(0);
    expect(await page.locator('style, [data-hubspot-handoff]').count()).toBe(0);
  });

  for (const upheaval of ['rerender', 'replaceBody', 'purgeForeign'] as const) {
    test(`comes back, once, after ${upheaval}`, async ({ page }) => {
      for (let round = 0; round < 3; round++) {
        await page.evaluate((name) => void window.standIn[name](), upheaval);
        await page.evaluate(() => window.standIn.titleReady.then(() => {}));
        await expect.poll(() => bar(page).count()).toBe(2);
      }
      await bar(page).click('Copy record ID', 'title');
      await expect.poll(() => bar(page).status()).toBe('Copied');
    });
  }

  test('a page that throws it out each time is not fought over', async ({ page }) => {
    const returns = await page.evaluate(async () => {
      let seen = 0;
      const observer = new MutationObserver(() => {
        for (const host of document.querySelectorAll('[data-hubspot-handoff=bar]')) {
          seen++;
          host.remove();
        }
      });
      observer.observe(document.documentElement, { childList: true });
      document.querySelector('[data-hubspot-handoff=bar]')!.remove();
      await new Promise((resolve) => setTimeout(resolve, 1200));
      observer.disconnect();
      return seen;
    });
    expect(returns).toBeLessThan(5);
    await expect.poll(() => bar(page).count()).toBe(2);
  });

  test('remembers its corner and that it is collapsed, in every tab', async ({ page, context }) => {
    const second = await context.newPage();
    await open(second, pages.deal);
    await expect.poll(() => bar(second).count()).toBe(2);
    await page.bringToFront();

    await bar(page).click('Move to another corner');
    await expect.poll(() => bar(page).status()).toBe('Moved to the bottom left');
    await bar(page).focus('Move to another corner');
    await page.keyboard.press('Enter');
    await expect.poll(() => bar(page).status()).toBe('Moved to the top left');
    const moved = await bar(page).box();
    expect([moved.x, moved.y]).toEqual([8, 8]);
    await expect.poll(() => bar(second).box(), 'another tab follows').toEqual(moved);

    await bar(page).click('Hide the IDs');
    await expect
      .poll(async () => (await bar(second).buttons()).map(({ name }) => name))
      .toEqual(['Copy record ID', 'Show the IDs']);

    await page.reload();
    await expect.poll(() => bar(page).count()).toBe(2);
    const small = await bar(page).box();
    expect([small.x, small.y]).toEqual([8, 8]);
    expect(small.width).toBeLessThan(48);
    await bar(page).click('Show the IDs');
    await expect.poll(() => bar(page).box()).toEqual(moved);
  });

  test('places no button beside the title of another record’s preview', async ({ page }) => {
    await page.evaluate(async () => {
      const panel = document.createElement('aside');
      panel.dataset.seleniumTest = 'sidebar-preview-panel';
      const title = document.createElement('h2');
      title.dataset.seleniumTest = 'highlightTitle';
      title.textContent = 'Another record';
      panel.append(title);
      document.body.append(panel);
      // Drawn in the first frame, it would be told of in the second.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
    expect(await bar(page).count()).toBe(2);
    const beside = page.locator('[data-hubspot-handoff="title"] + *');
    await expect(beside).toHaveText('Northwind renewal');
  });

  test('works under the page’s strict policy without a word of complaint', async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await open(page, pages.deal);
    await expect.poll(() => bar(page).count()).toBe(2);
    expect((await bar(page).box()).width, 'it has its styles').toBeGreaterThan(150);
    await bar(page).click('Copy record ID');
    await expect.poll(() => bar(page).status()).toBe('Copied');
    expect(complaints).toEqual([]);
  });

  test('copies the old way where the clipboard is refused', async ({ page, own }) => {
    await own.cdp.send('Browser.setPermission', {
      permission: { name: 'clipboard-write' },
      setting: 'denied',
      origin: 'https://app.hubspot.com',
    });
    const control = page.evaluate(() => navigator.clipboard.writeText('Not this'));
    await expect(control, 'the clipboard is refused').rejects.toThrow('NotAllowedError');
    await bar(page).click('Copy portal ID');
    await expect.poll(() => bar(page).status()).toBe('Copied');
    expect(await bar(page).offered()).toBe(false);
    expect(await readClipboard(page)).toBe('7654321');
  });

  test('offers the ID for copying by hand where every way is refused', async ({ page }) => {
    await inWorldOfExtension(
      page,
      'navigator.clipboard.writeText = () => Promise.reject(); document.execCommand = () => false;',
    );
    await bar(page).click('Copy portal ID');
    await expect
      .poll(() => bar(page).status())
      .toBe('Could not copy. Select the text and copy it with the keyboard.');
    expect(await bar(page).offered()).toBe(true);
    await page.keyboard.press('Control+C');
    expect(await readClipboard(page)).toBe('7654321');
  });
});

test('stands on every host of HubSpot’s app', async ({ page }) => {
  for (const host of appHosts) {
    await open(page, `https://${host}/contacts/24680135/record/0-3/8301`);
    await expect
      .poll(() => bar(page).ids(), host)
      .toEqual({ 'Record ID': '8301', 'Object type ID': '0-3', 'Portal ID': '24680135' });
  }
});

test('does not stand on HubSpot’s QA host', async ({ page }) => {
  await open(page, pages.dealOnQa);
  expect(await bar(page).count()).toBe(0);
});

test('does nothing on the login page', async ({ page }) => {
  await open(page, pages.login);
  expect(await bar(page).count()).toBe(0);
});

test('does not stand in frames', async ({ page }) => {
  await open(page, pages.deal);
  await expect.poll(() => bar(page).count()).toBe(2);
  await page.evaluate(
    (src) =>
      new Promise((loaded) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', loaded);
        frame.src = src;
        document.body.append(frame);
      }),
    pages.otherDeal,
  );
  expect(await bar(page).count()).toBe(2);
  for (const frame of page.frames().slice(1)) {
    expect(await frame.locator('[data-hubspot-handoff]').count()).toBe(0);
  }
});

test('what was decided in another tab counts where the bar was not shown yet', async ({
  page,
  extension,
}) => {
  await open(page, pages.login);
  // The script has read what was decided before, and listens for what is decided next.
  const listens = () => inWorldOfExtension(page, 'chrome.storage.local.onChanged.hasListeners()');
  await expect.poll(listens).toBe(true);
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.storage.local.set({ bar: { corner: 'topLeft' } }));
  await navigate(page, new URL(pages.deal).pathname);
  await expect.poll(() => bar(page).count()).toBe(2);
  expect((await bar(page).box()).y).toBeLessThan(20);
});
