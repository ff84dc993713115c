import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { tokenNamed } from '../stand-in/accounts.ts';
import { linkOf } from '../e2e/ask.ts';
import { handoffWith, sealedFile } from '../e2e/inbox.ts';
import { startStandIn } from '../stand-in/server.ts';
import { startProxy } from './proxy.ts';

const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
const buildDir = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const id = 'handoff@handoff-for-hubspot.example';
const uuid = '0f5e0a53-7a8f-4c53-9d0e-6a1f1c1b2a3d';
const deal = 'https://app.hubspot.com/contacts/7654321/record/0-3/9101';

const missing = [executablePath, buildDir].filter((path) => !existsSync(path));
if (missing.length) console.warn(`Firefox tests are SKIPPED: there is no ${missing.join(', no ')}`);

describe.skipIf(missing.length)('in Firefox', { timeout: 60_000 }, () => {
  let browser: Browser;
  let page: Page;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const standIn = await startStandIn();
    const proxy = await startProxy(standIn.port);
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
      defaultViewport: null,
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': proxy.port,
        'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
        // In Firefox a person grants an MV3 extension its hosts; here the test does.
        'extensions.originControls.grantByDefault': true,
      },
    });
    stop = async () => {
      await browser.close();
      proxy.close();
      await standIn.close();
    };
    await browser.installExtension(buildDir);
    page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const complaints: string[] = [];
      Object.assign(window, { complaints });
      addEventListener('securitypolicyviolation', (event) => {
        complaints.push(`${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await page.goto(deal);
    await page.waitForFunction(() => window.standIn?.titleReady.then(() => true));
  }, 60_000);

  afterAll(() => stop?.());

  /** The box of a host's content: closed roots cannot be entered here, but they can be measured. */
  const hosts = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-hubspot-handoff]')].map((host) => {
        const { x, y, width, height } = host.getBoundingClientRect();
        return { place: host.getAttribute('data-hubspot-handoff'), x, y, width, height };
      }),
    );

  /** Pastes what is on the clipboard into a field of the page, as a person does. */
  const paste = async () => {
    await page.evaluate(() => {
      const field = Object.assign(document.createElement('textarea'), { id: 'pasted' });
      document.querySelector('#pasted')?.remove();
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#pasted')!.value);
  };

  /** Opens a page of ours in a tab, where it can be read and used. */
  const openOurs = async (name: string) => {
    const ours = await browser.newPage();
    // This never resolves, although the page loads.
    ours.goto(`moz-extension://${uuid}/${name}.html`).catch(() => {});
    return {
      ours,
      has: (words: string) =>
        vi.waitFor(
          async () => {
            const text = await ours.evaluate(() => document.querySelector('#root')?.textContent);
            expect(text).toContain(words);
          },
          { timeout: 20_000, interval: 200 },
        ),
    };
  };

  /** Clicks what has these words. */
  const clickIn = (where: Page, name: string) =>
    where.evaluate((words) => {
      const all = [...document.querySelectorAll<HTMLElement>('button, label')];
      all.find((each) => each.textContent.trim() === words)!.click();
    }, name);

  test('the bar and the button beside the title stand there', async () => {
    await vi.waitFor(async () => expect(await hosts()).toHaveLength(2), 10_000);
  });

  test('the button beside the title copies the record ID', async () => {
    const title = (await hosts()).find(({ place }) => place === 'title')!;
    await page.mouse.click(title.x + title.width / 2, title.y + title.height / 2);
    await vi.waitFor(async () => expect(await paste()).toBe('9101'), 5000);
  });

  test('a row of the bar copies its ID', async () => {
    // The bar stands in the bottom right corner, its last row is the portal ID.
    const { width, height } = await page.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
    }));
    // The last row but the one that copies in other forms.
    await page.mouse.click(width - 100, height - 61);
    await vi.waitFor(async () => expect(await paste()).toBe('7654321'), 5000);
  });

  test('the last row copies in another form, which the background writes', async () => {
    await page.mouse.click(
      ...(await page.evaluate(() => [innerWidth - 100, innerHeight - 28] as const)),
    );
    const link = 'https://app.hubspot.com/contacts/7654321/record/0-3/9101';
    await vi.waitFor(async () => expect(await paste()).toBe(link), 5000);
  });

  test('commands and the menu of links are there', async () => {
    const background = await browser.newPage();
    void background.goto(`moz-extension://${uuid}/popup.html`).catch(() => undefined);
    await vi.waitFor(async () => {
      const names = await background.evaluate(async () =>
        (await (globalThis as never as { browser: typeof chrome }).browser.commands.getAll()).map(
          ({ name }) => name,
        ),
      );
      expect(names).toEqual([
        'copy-record-id',
        'copy-portal-id',
        'copy-link',
        '_execute_action',
        '_execute_sidebar_action',
      ]);
    }, 10_000);
    await background.close();
    await page.bringToFront();
  });

  test('what a command copied can be said in the bar, by what the background runs there', async () => {
    const { ours, has } = await openOurs('popup');
    await has('Access token');
    const found = await ours.evaluate(async () => {
      const { scripting, tabs } = (globalThis as never as { browser: typeof chrome }).browser;
      const [tab] = await tabs.query({ url: 'https://app.hubspot.com/*' });
      const [first] = await scripting.executeScript({
        target: { tabId: tab!.id!, frameIds: [0] },
        func: () => typeof self.handoff?.bar.said,
      });
      return first!.result;
    });
    expect(found).toBe('function');
    await ours.close();
    await page.bringToFront();
  });

  test('follows in-app navigation, and leaves nothing where there is nothing to copy', async () => {
    await page.evaluate(() =>
      window.standIn.navigate('/contacts/7654321/record/0-3/9104').then(() => {}),
    );
    await vi.waitFor(async () => expect(await hosts()).toHaveLength(2), 5000);
    const title = (await hosts()).find(({ place }) => place === 'title')!;
    await page.mouse.click(title.x + title.width / 2, title.y + title.height / 2);
    await vi.waitFor(async () => expect(await paste()).toBe('9104'), 5000);
    await page.evaluate(() => history.pushState(null, '', '/login'));
    await vi.waitFor(async () => expect(await hosts()).toEqual([]), 5000);
  });

  test('the page’s strict policy had nothing to complain about', async () => {
    expect(
      await page.evaluate(() => (window as never as { complaints: string[] }).complaints),
    ).toEqual([]);
  });

  test('the sidebar’s page picks from the account', async () => {
    const { ours: sidebar, has } = await openOurs('sidepanel');
    await has('Pick from the account');
    await sidebar.focus('input[type=password]');
    await sidebar.keyboard.type(tokenNamed('good').token);
    await sidebar.keyboard.press('Enter');
    await has('Consultation, 30 minutes');
    await sidebar.evaluate(() => document.querySelector<HTMLElement>('[data-pick]')!.click());
    await has('Meeting link acme/consult-30');
    await sidebar.close();
  });

  test('the guide in the sidebar takes the token off the key’s page', async () => {
    const key = await browser.newPage();
    await key.goto('https://app.hubspot.com/service-keys/7654321/key/39045905');
    const { ours: sidebar, has } = await openOurs('sidepanel');
    await has('Show me how');
    await clickIn(sidebar, 'Forget this handoff');
    await has('It is forgotten');
    await clickIn(sidebar, 'Show me how');
    // The sidebar stands beside a page; here it is in a tab, and the page is the one in front.
    await key.bringToFront();
    await has('Use the token shown on this page');
    await clickIn(sidebar, 'Use the token shown on this page');
    await has('The token is still masked');
    await clickIn(key, 'Show');
    await key.waitForFunction(() =>
      [...document.querySelectorAll('button')].some((each) => each.textContent.trim() === 'Hide'),
    );
    await clickIn(sidebar, 'Use the token shown on this page');
    await has('Check the token');
    await Promise.all([sidebar.close(), key.close()]);
  });

  test('the popup checks a token and seals a handoff', async () => {
    const { ours: popup, has } = await openOurs('popup');
    await has('Access token');
    await popup.focus('input[type=password]');
    await popup.keyboard.type(tokenNamed('good').token);
    await popup.keyboard.press('Enter');
    await has('The token works');
    await has('10 scopes granted');
    await clickIn(popup, '7-Zip, Keka or The Unarchiver.zip');
    await clickIn(popup, 'Seal handoff');
    await has('Only the passphrase opens this file.');
  });

  test('the inbox opens a file, and checks it', async () => {
    const { ours: inbox, has } = await openOurs('inbox');
    await has('Drop sealed files here');
    const zip = { with: 'passphrase', format: 'zip' } as const;
    const { file, passphrase } = await sealedFile(handoffWith('good'), zip);
    await inbox.evaluate(
      (name, base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], name));
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      file.name,
      file.buffer.toString('base64'),
    );
    await has(file.name);
    await inbox.waitForSelector('.arrival input[type=password]');
    await inbox.focus('.arrival input[type=password]');
    await inbox.keyboard.type(passphrase!);
    await inbox.keyboard.press('Enter');
    await has('Taken in');
    await inbox.evaluate(() => document.querySelector<HTMLElement>('tbody a')!.click());
    await has('Northwind renewal');
    await clickIn(inbox, 'Check from here');
    await has('Check again');
    await has('Here, ');
    await inbox.close();
  });

  test('a request in a link is taken in, and is gone from the address', async () => {
    const tab = await browser.newPage();
    // The page is stopped and begins anew, so its first end is none.
    tab.goto(await linkOf()).catch(() => {});
    const said = () =>
      tab.evaluate(() => [
        document.querySelectorAll('[data-hubspot-handoff-offer]').length,
        location.href,
      ]);
    await vi.waitFor(
      async () => expect(await said()).toEqual([1, 'https://app.hubspot.com/']),
      9000,
    );
    await tab.close();
    const { ours, has } = await openOurs('popup');
    // The handoff that was sealed above is not put away for it.
    await has('Only the passphrase opens this file.');
    await has('Look at it');
    await clickIn(ours, 'Look at it');
    await has('Aurora asks for a handoff');
    await clickIn(ours, 'Not now');
    await has('Only the passphrase opens this file.');
    await ours.close();
  });
});
