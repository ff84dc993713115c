import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { pages } from '../e2e/pages.ts';
import { popup } from '../e2e/popup.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import type { TokenName } from '../stand-in/accounts.ts';

type Act = (view: Page) => Promise<void>;

/**
 * A state of the popup: the page beneath it, what is done in the popup to get there, and what is
 * done before each picture, for a state that soon passes.
 */
export type PopupState = { at?: string; reach?: Act; before?: Act };

const context = 'Sync deals both ways';
const recipient = await identityToRecipient(await generateX25519Identity());

const add = (view: Page) => popup(view).button('Add to handoff').click();
const noKey = (view: Page) => popup(view).has('7-Zip, Keka or The Unarchiver');
const seal = (view: Page) => popup(view).button('Seal handoff').click();
const sealed = (view: Page) =>
  expect(view.getByRole('heading', { name: 'Sealed' })).toBeVisible({ timeout: 30_000 });

/** Adds the deal and checks a pretend token. */
const checked = (name: TokenName) => async (view: Page) => {
  await add(view);
  await popup(view).check(name);
};

/** Everything filled in, up to the recipient. */
async function ready(view: Page): Promise<void> {
  await checked('good')(view);
  await popup(view).context.fill(context);
}

/** Types into the field that finds, and waits for what is found to be told. */
async function find(view: Page, text: string): Promise<void> {
  await popup(view).find.fill(text);
  await expect(popup(view).found).not.toBeEmpty();
}

const dealWithTask = `${pages.deal}?taskId=113317718836`;
const addresses = [
  'Hello Mira, here they are:',
  'https://app.hubspot.com/contacts/7654321/record/0-1/9101',
  'https://app.hubspot.com/contacts/7654321/objectLists/88',
  'https://app-eu1.hubspot.com/contacts/24680135/record/0-3/8301',
  'https://meetings.hubspot.com/acme/consult-30',
  'https://app.hubspot.com/reports-dashboard/7654321/view/31/32',
].join('\n');

/** Every state of the popup, by the name of its picture. */
export const popupStates: { readonly [name: string]: PopupState } = {
  start: {},
  'not-hubspot': { at: 'about:blank' },
  'no-id': { at: pages.login },
  list: { at: `https://app.hubspot.com${pages.deals}` },
  copied: {
    before: async (view) => {
      await popup(view).button('Copy record ID').click();
      await expect(view.locator('.copied')).toBeVisible();
    },
  },
  'copy-as': {
    reach: async (view) => {
      await popup(view).button('Other forms to copy').click();
      await view.getByRole('menuitemradio', { name: 'cURL' }).hover();
    },
  },
  'copy-refused': {
    reach: async (view) => {
      await view.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('Refused'));
      });
      await popup(view).button('Copy record ID').click();
      await expect(view.getByLabel(/^The browser refused to copy/)).toBeFocused();
    },
  },
  portal: {
    reach: async (view) => {
      await checked('sandbox')(view);
      await popup(view).portal.click();
      await view.getByLabel('Your name for this portal').fill('Aurora test');
    },
  },
  'which-id': { at: dealWithTask },
  framed: { at: pages.framed },
  'new-region': { at: pages.dealInNewRegion },
  'find-addresses': {
    reach: async (view) => {
      await find(view, addresses);
      await popup(view).button('Copy all IDs').scrollIntoViewIfNeeded();
    },
  },
  'find-one': { at: 'about:blank', reach: (view) => find(view, pages.deal) },
  'find-id': { reach: (view) => find(view, '9104') },
  'find-no-portal': { at: 'about:blank', reach: (view) => find(view, '9104') },
  'find-guid': { reach: (view) => find(view, '866a9eb0-c553-49c6-9374-431e82d71b5e') },
  'find-type': { reach: (view) => find(view, '2-123') },
  'find-slug': { reach: (view) => find(view, 'acme/consult-30') },
  'find-token': { reach: (view) => find(view, tokenNamed('good').token) },
  added: { reach: add },
  'token-masked': {
    reach: async (view) => {
      const masked = `${tokenNamed('good').token.slice(0, 12)}****-****-****-****-************`;
      await popup(view).token.fill(masked);
      await popup(view).button('Check token').click();
      await expect(popup(view).checks).toContainText('masked');
    },
  },
  'checks-pass': { reach: ready },
  'missing-scope': { reach: checked('missing-scope') },
  'guide-scopes': { reach: checked('guide-scopes') },
  'more-than-needed': { reach: checked('too-much') },
  'sandbox-token': { reach: checked('sandbox') },
  'old-api-key': {
    reach: async (view) => {
      const key = '00000000-0000-4000-8000-000000000001';
      const call = `https://api.hubapi.com/crm/v3/objects/contacts?limit=10&hapikey=${key}`;
      await popup(view).token.fill(call);
      await popup(view).button('Check token').click();
      await expect(popup(view).button('Copy the call')).toBeVisible();
    },
  },
  'other-portal': { reach: checked('other-portal') },
  revoked: { reach: checked('revoked') },
  waiting: {
    reach: async (view) => {
      await add(view);
      await popup(view).token.fill(tokenNamed('migrating-soon').token);
      await popup(view).button('Check token').click();
      await expect(view.getByRole('timer')).toBeVisible();
    },
  },
  'ids-only': {
    reach: async (view) => {
      await add(view);
      await popup(view).context.fill(context);
      await popup(view).recipient.fill(recipient);
    },
  },
  'no-key': {
    reach: async (view) => {
      await ready(view);
      await noKey(view);
      await popup(view).button('Use my own passphrase').scrollIntoViewIfNeeded();
    },
  },
  'opens-with': {
    reach: async (view) => {
      await ready(view);
      await popup(view).has('A browser and nothing else');
      await popup(view).button('Use my own passphrase').scrollIntoViewIfNeeded();
    },
  },
  'own-passphrase': {
    reach: async (view) => {
      await ready(view);
      await popup(view).has('KeePass');
      await popup(view).chosen.click();
      await popup(view).button('Use my own passphrase').click();
      await popup(view).passphrase.fill('Sommer2026!Berlin');
      await popup(view).strength.scrollIntoViewIfNeeded();
    },
  },
  fields: {
    reach: async (view) => {
      await ready(view);
      await popup(view).has('1Password or LastPass');
      await popup(view).button('Show the fields').click();
      await expect(popup(view).button('Copy token')).toBeVisible();
    },
  },
  unconfirmed: {
    reach: async (view) => {
      await checked('missing-scope')(view);
      await noKey(view);
      await seal(view);
      await expect(popup(view).button('Seal anyway')).toBeVisible();
    },
  },
  'secret-key': {
    reach: async (view) => {
      await ready(view);
      await popup(view).recipient.fill(`AGE-SECRET-KEY-1${'Q'.repeat(58)}`);
      await seal(view);
      await expect(popup(view).alert).toContainText('This is a secret key');
    },
  },
  'sealed-to-key': {
    reach: async (view) => {
      await ready(view);
      await popup(view).recipient.fill(recipient);
      await seal(view);
      await sealed(view);
    },
  },
  'sealed-zip': {
    reach: async (view) => {
      await ready(view);
      await noKey(view);
      await seal(view);
      await sealed(view);
    },
  },
  'sealed-anyway': {
    reach: async (view) => {
      await checked('missing-scope')(view);
      await noKey(view);
      await seal(view);
      await popup(view).button('Seal anyway').click();
      await sealed(view);
    },
  },
  forgotten: {
    reach: async (view) => {
      await ready(view);
      await popup(view).button('Forget this handoff').click();
      await expect(popup(view).token).toHaveValue('');
    },
  },
  // The last one, since its slow answers would come while another picture is taken.
  checking: {
    reach: async (view) => {
      await add(view);
      await popup(view).token.fill(tokenNamed('slow').token);
      await popup(view).button('Check token').click();
      await expect(popup(view).button('Checking…')).toBeVisible();
    },
  },
};
