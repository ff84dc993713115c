import type { Page } from '@playwright/test';
import type { Unlocked } from '../../utils/inbox/unlocked.ts';
import { expect } from './fixture.ts';

/** The recipient's keys as a person handles them: by the names of things. */
export function identities(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const list = page.getByRole('list', { name: 'Your keys' });
  return {
    button,
    list,
    alert: page.getByRole('alert'),
    name: page.getByRole('textbox', { name: 'Name', exact: true }),
    /** The header: whether keys are unlocked, and the way to lock them. */
    lockState: page.locator('.lock-state'),
    card: (name: string) => list.getByRole('listitem').filter({ hasText: name }),
    way: (name: string) => page.getByText(name, { exact: true }),
    passphraseOf: (name: string) => page.getByLabel(`Passphrase of ${name}`),
    /** Makes one with a made passphrase, which it gives. */
    async make(name: string): Promise<string> {
      await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
      const made = page.locator('.passphrase');
      await expect(made).toHaveText(/^[a-z-]{20,}$/);
      const passphrase = await made.innerText();
      await page.getByLabel('I have kept it').check();
      await button('Make key').click();
      await expect(button(`Lock ${name}`)).toBeVisible();
      return passphrase;
    },
    /** Types a passphrase and presses Enter. */
    async unlock(name: string, passphrase: string): Promise<void> {
      await page.getByLabel(`Passphrase of ${name}`).fill(passphrase);
      await page.keyboard.press('Enter');
    },
    /** Downloads the backup of one. */
    async backUp(name: string) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        button(`Download backup of ${name}`).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
    },
  };
}

/** What lies unlocked in memory. */
export const unlockedIn = (page: Page): Promise<Unlocked | undefined> =>
  page.evaluate(async () => {
    const { unlocked } = await chrome.storage.session.get('unlocked');
    return unlocked as Unlocked | undefined;
  });

/** Sets the time at which what is unlocked is locked, as if the last use had been earlier. */
export const setUntil = (page: Page, until: number): Promise<void> =>
  page.evaluate(async (time) => {
    const { unlocked } = await chrome.storage.session.get('unlocked');
    await chrome.storage.session.set({ unlocked: { ...(unlocked as Unlocked), until: time } });
  }, until);
