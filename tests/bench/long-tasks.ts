import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CDPSession, Locator, Page } from '@playwright/test';
import type { SealFormat } from '../../utils/handoff/format-names.ts';
import { sealFormats } from '../../utils/handoff/format-names.ts';
import type { OwnBrowser } from '../e2e/browser.ts';
import type { Extension } from '../e2e/extension.ts';
import { installExtension } from '../e2e/extension.ts';
import { handoffWith, inbox, openInbox, sealedFile } from '../e2e/inbox.ts';
import { open, pages } from '../e2e/pages.ts';
import { popup } from '../e2e/popup.ts';
import type { Builds } from './builds.ts';
import type { Row } from './table.ts';
import { row } from './table.ts';
import { between, longestTask, record } from './trace.ts';

const rounds = 3;
const goal = 50;

/** What a file of each form is called where the sender chooses it. */
const choices: { readonly [format in SealFormat]: string } = {
  age: 'age with a passphrase',
  html: 'A browser and nothing else',
  zip: '7-Zip, Keka or The Unarchiver',
  kdbx: 'KeePass',
  bitwarden: 'Bitwarden',
};

/** A passphrase that somebody thought up, as long as such ones are. */
const thoughtUp = 'unclothed reshape thumb frisky 1987';

/** Takes down the longest task of a page while something is done on it. */
type Watch = (what: string, page: Page, act: () => Promise<unknown>) => Promise<void>;

function makeWatch(cdp: CDPSession) {
  const longest = new Map<string, number[]>();
  const watch: Watch = async (what, page, act) => {
    const mark = (name: string) => page.evaluate((name) => void performance.mark(name), name);
    const events = await record(cdp, async () => {
      await mark('bench:begun');
      await act();
      await mark('bench:ended');
    });
    const task = longestTask(between(events, 'bench:begun', 'bench:ended'));
    longest.set(what, [...(longest.get(what) ?? []), task]);
  };
  const rows = (): Row[] => [...longest].map(([what, tasks]) => row(what, tasks, 'ms', { goal }));
  return { watch, rows };
}

/** The inbox opens a file of each form with its passphrase, and seals it for password managers. */
async function openFiles({ context }: OwnBrowser, extension: Extension, watch: Watch) {
  for (const format of sealFormats) {
    const to = { with: 'passphrase', format } as const;
    const { file, name, passphrase } = await sealedFile(handoffWith('good'), to);
    const page = await openInbox(context, extension);
    const ui = inbox(page);
    const unseal = async (opened: Locator) => {
      await ui.passphrase.fill(passphrase!);
      await watch(`the inbox opens a file: ${format}`, page, async () => {
        await ui.button('Open').click();
        await opened.waitFor();
      });
    };
    await ui.files.setInputFiles(file);
    await unseal(page.getByText('Taken in'));
    await page.getByRole('link', { name: `Show the handoff in ${name}` }).click();
    for (let round = 1; round < rounds; round++) {
      await page.reload();
      await unseal(ui.items);
    }
    if (format === 'zip') {
      for (let round = 0; round < rounds; round++) {
        if (round > 0) {
          await page.reload();
          await ui.passphrase.fill(passphrase!);
          await ui.button('Open').click();
        }
        await sealForVaults(page, watch);
      }
    }
    await page.close();
  }
}

async function sealForVaults(page: Page, watch: Watch) {
  for (const vault of ['KeePass', 'Bitwarden']) {
    await page.getByRole('radio', { name: vault }).check({ force: true });
    await watch(`the inbox seals for a password manager: ${vault}`, page, async () => {
      await page.getByRole('button', { name: 'Make the file' }).click();
      await page.getByRole('button', { name: 'Save again' }).waitFor();
    });
  }
}

/** The inbox makes a key under a passphrase that somebody thought up, and unlocks it. */
async function makeKeys({ context }: OwnBrowser, extension: Extension, watch: Watch) {
  for (let round = 0; round < rounds; round++) {
    const page = await openInbox(context, extension, 'identities');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    if (round > 0) await button('Add a key').click();
    const key = `Aurora ${round}`;
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill(key);
    await watch('the inbox judges a passphrase', page, async () => {
      await page.getByText('Type my own', { exact: true }).click();
      await page.getByLabel('Your passphrase', { exact: true }).pressSequentially(thoughtUp);
      await page.getByText('Strong enough').waitFor();
    });
    await page.getByLabel('The same once more', { exact: true }).fill(thoughtUp);
    await watch('the inbox makes a key', page, async () => {
      await button('Make key').click();
      await button(`Lock ${key}`).waitFor();
    });
    await button(`Lock ${key}`).click();
    await page.getByLabel(`Passphrase of ${key}`).fill(thoughtUp);
    await watch('the inbox unlocks a key', page, async () => {
      await page.keyboard.press('Enter');
      await button(`Lock ${key}`).waitFor();
    });
    await page.close();
  }
}

/** The popup judges a passphrase of the sender's own, and shows how the background seals with it. */
async function sealInPopup(own: OwnBrowser, extension: Extension, watch: Watch) {
  const tab = own.context.pages()[0]!;
  await open(tab, pages.deal);
  for (let round = 0; round < rounds; round++) {
    const view = await extension.openPopup(tab);
    const ui = popup(view);
    await ui.button('Add to handoff').click();
    for (const format of sealFormats) {
      await ui.has(choices[format]);
      if (format === sealFormats[0]) {
        await watch('the popup judges a passphrase', view, async () => {
          await ui.button('Use my own passphrase').click();
          await ui.passphrase.pressSequentially(thoughtUp);
          await ui.strength.getByText('Good.').waitFor();
        });
        await watch('the popup judges one of 200 characters', view, async () => {
          await ui.passphrase.fill('a'.repeat(200));
          await ui.strength.getByText('Too easy to guess.').waitFor();
          await ui.passphrase.fill(thoughtUp.repeat(6).slice(0, 200));
          await ui.strength.getByText('Good.').waitFor();
        });
      }
      await watch(`the popup while it is sealed: ${format}`, view, async () => {
        await ui.button('Seal handoff').click();
        await ui.button('Download').waitFor();
      });
      await ui.button('Back').click();
    }
    await ui.button('Forget this handoff').click();
    await extension.closePopup();
  }
}

/** The page that opens itself, in a browser without us. */
async function openPage({ context }: OwnBrowser, watch: Watch) {
  const to = { with: 'passphrase', format: 'html' } as const;
  const { file, name, passphrase } = await sealedFile(handoffWith('good'), to);
  const dir = await mkdtemp(join(tmpdir(), 'handoff-page-'));
  try {
    await writeFile(join(dir, name), file.buffer);
    const page = await context.newPage();
    for (let round = 0; round < rounds; round++) {
      await page.goto(pathToFileURL(join(dir, name)).href);
      await page.getByLabel('Passphrase', { exact: true }).fill(passphrase!);
      await watch('the page that opens itself', page, async () => {
        await page.getByRole('button', { name: 'Open', exact: true }).click();
        await page.getByRole('button', { name: 'Close' }).waitFor();
      });
    }
    await page.close();
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** The longest task of a page that a person looks at while a key is worked on. */
export async function measureLongTasks(own: OwnBrowser, builds: Builds): Promise<Row[]> {
  const extension = await installExtension(own, builds.ours);
  const { watch, rows } = makeWatch(own.cdp);
  await openFiles(own, extension, watch);
  await makeKeys(own, extension, watch);
  await sealInPopup(own, extension, watch);
  await openPage(own, watch);
  await extension.uninstall();
  return rows();
}
