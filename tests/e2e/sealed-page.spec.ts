import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, chromium, expect } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { seal } from '../../utils/handoff/seal.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { sample, tools } from '../handoff/sample.ts';
import { chromiumPath } from './chromium.ts';
import { faults } from './faults.ts';

const passphrase = 'able-bacon-cable-dance-eagle-fable-gable';
const { token } = sample.accounts[0]!.credential!;
const markup = '<img src="https://example.com/x" onerror="document.title=1"><b>bold</b>';

/** A handoff that is markup wherever it may be. */
const hostile: Handoff = {
  ...sample,
  context: markup,
  accounts: [
    {
      portal: { portalId: '7654321', name: markup },
      credential: { token: markup, kind: 'accessToken', scopes: [markup] },
      items: [
        {
          kind: markup,
          ids: { [markup]: markup },
          label: markup,
          url: `javascript:${markup}`,
          owner: { userId: markup, name: markup },
        },
      ],
      checks: [
        {
          about: 'token',
          state: 'fail',
          at: sample.createdAt,
          problem: { kind: markup, words: markup },
        },
      ],
    },
  ],
};

/** Chromium as anybody has it, without the extension. */
const test = base.extend<{ opened: (handoff?: Handoff) => Promise<string> }, { plain: Browser }>({
  plain: [
    async ({}, use) => {
      const plain = await chromium.launch({ executablePath: chromiumPath() });
      await use(plain);
      await plain.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ plain }, use) => {
    const context = await plain.newContext();
    await use(await context.newPage());
    await context.close();
  },
  /** Seals a handoff, saves the page and opens it from the disk. */
  opened: async ({ page }, use) => {
    const dir = await mkdtemp(join(tmpdir(), 'handoff-page-'));
    await use(async (handoff = sample) => {
      const to = { with: 'passphrase', format: 'html', passphrase } as const;
      const file = await seal(handoff, to, tools);
      const path = join(dir, file.name);
      await writeFile(path, file.bytes);
      await page.goto(pathToFileURL(path).href);
      return path;
    });
    await rm(dir, { recursive: true });
  },
});

const unseal = async (page: Page, typed: string) => {
  await page.getByLabel('Passphrase', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
};

test('opens from the disk with its passphrase alone', async ({ page, opened }) => {
  await opened();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sealed HubSpot handoff');
  await unseal(page, 'able-bacon-wrong');
  await expect(page.getByRole('alert')).toContainText('This passphrase does not open it');
  await expect(page.locator('body')).not.toContainText('7654321');
  // With what a paste brings along.
  await unseal(page, ` ${passphrase}\n`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('HubSpot handoff');
  for (const shown of ['Aurora Demo', '7654321', '9101', 'Northwind renewal <b>&', 'Sync deals.']) {
    await expect(page.locator('main')).toContainText(shown);
  }
  await expect(page.locator('main')).not.toContainText(token);
  await page.getByRole('button', { name: 'Show: Access token' }).click();
  await expect(page.locator('main')).toContainText(token);
  await page.getByRole('button', { name: 'Hide: Access token' }).click();
  await expect(page.locator('main')).not.toContainText(token);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('body')).not.toContainText('7654321');
  await expect(page.getByLabel('Passphrase', { exact: true })).toHaveValue('');
});

test('copies the token, an ID and all of it', async ({ page, opened }) => {
  await opened();
  await unseal(page, passphrase);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('status')).toHaveText('Copied');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied('Copy: Access token')).toBe(token);
  expect(await copied('Copy: Record ID')).toBe('9101');
  expect(JSON.parse(await copied('Copy: Copy all as JSON'))).toEqual(sample);
});

test('whatever a handoff says is text, and nothing is sent', async ({ page, opened }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const path = await opened(hostile);
  await unseal(page, passphrase);
  await page.getByRole('button', { name: 'Show: Access token' }).click();
  await expect(page.locator('main')).toContainText(markup);
  await expect(page.locator('img, b, a, iframe')).toHaveCount(0);
  await expect(page).toHaveTitle('Sealed HubSpot handoff');

  // Its own policy refuses what a changed script might try. A server stands by to be called.
  const server = createServer((_request, response) => response.end('called'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const called: string[] = [];
  server.on('request', ({ url }) => called.push(url ?? ''));
  const tried = await page.evaluate(async (to) => {
    const refused: string[] = [];
    const allTold = new Promise<void>((resolve) => {
      addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
        refused.push(violatedDirective);
        if (new Set(refused).size >= 4) resolve();
      });
    });
    const fetched = await fetch(to).then(
      () => 'sent',
      () => 'refused',
    );
    const image = document.createElement('img');
    image.src = `${to}image`;
    const form = document.createElement('form');
    form.action = `${to}form`;
    document.body.append(image, form);
    form.submit();
    const script = document.createElement('script');
    try {
      script.append('document.title = "ran"');
      document.body.append(script);
    } catch {
      // Trusted types refuse it before the policy on scripts does.
    }
    await allTold;
    return { fetched, refused, title: document.title };
  }, address);
  expect(tried.fetched).toBe('refused');
  expect(tried.title).toBe('Sealed HubSpot handoff');
  for (const directive of ['connect-src', 'img-src', 'form-action']) {
    expect(tried.refused).toContain(directive);
  }
  expect(called).toEqual([]);
  server.close();
  // The attempt at an image or a call is told as a request, and blocked before it is one.
  expect(requests.filter((url) => !url.startsWith(address))).toEqual([pathToFileURL(path).href]);
});

test('says what to do where it cannot open itself', async ({ page, plain, opened }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined });
  });
  const path = await opened();
  await expect(page.locator('main')).toContainText('does not let a saved page decrypt');
  const context = await plain.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(pathToFileURL(path).href);
  await expect(still.locator('main')).toContainText('opens itself with a script');
  await context.close();
});

test('can be read and used by everyone', async ({ page, opened }) => {
  await opened();
  expect(await faults(page), 'closed').toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Type the passphrase first.');
  expect(await faults(page), 'refused').toEqual([]);
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await faults(page), 'open').toEqual([]);
});
