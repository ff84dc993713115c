import type { Page } from '@playwright/test';
import { Decrypter, armor } from 'age-encryption';
import { makeIdentity } from '../../utils/handoff/identity.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { ask, asker, linkOf, requestOf, sessionOf, signed, stopBackground } from './ask.ts';
import type { Extension } from './extension.ts';
import { faults } from './faults.ts';
import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';

/** The popup over a deal, with a request pasted into it. */
async function popupWith(page: Page, extension: Extension, text: string) {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await ui.find.fill(text);
  return { view, ui, at: ask(view) };
}

async function opened(bytes: Buffer): Promise<Handoff> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(asker.age);
  const json = await decrypter.decrypt(armor.decode(bytes.toString()), 'text');
  return JSON.parse(json) as Handoff;
}

const localOf = (view: Page) => view.evaluate(() => chrome.storage.local.get());

test('from a pasted request to a file that meets it', async ({ page, extension }) => {
  const mail = `Dear client,\n\n${(await signed()).replace(/(.{70})/g, '$1\n')}\n\nAurora`;
  const { view, ui, at } = await popupWith(page, extension, mail);
  await expect(view.getByRole('heading', { name: 'Aurora asks for a handoff' })).toBeVisible();
  await expect(view.getByRole('list', { name: 'Asked for' }).getByRole('listitem')).toHaveText([
    /Access token.*with 2 scopes/s,
    /Deal.*The deal to test with/s,
    /Form.*optional/s,
  ]);
  await expect(view.getByRole('group', { name: 'Words to compare' }).locator('li')).toHaveCount(10);
  expect(await faults(view), 'offer').toEqual([]);

  await at.agree.click();
  await expect(at.lines.filter({ hasText: 'Portal 7654321' })).toContainText('Not checked');
  await expect(at.lines.filter({ hasText: /^Access token/ })).toContainText('Missing');
  await expect(ui.recipient).toHaveCount(0);
  await at.button('Add Deal 9101 from this page').click();
  await expect(at.lines.filter({ hasText: 'Deal 9101' })).toContainText('Not checked');
  expect(await faults(view), 'checklist').toEqual([]);
  await ui.check('good');
  for (const what of ['Portal 7654321', 'Access token', 'Deal 9101']) {
    await expect(at.lines.filter({ hasText: what })).toContainText('OK');
  }
  await expect(at.lines.filter({ hasText: 'Access token' })).toContainText(
    '2 wanted scopes granted',
  );

  await at.button('Seal for Aurora').click();
  const handoff = await opened((await ui.download()).bytes);
  expect(handoff.request).toEqual({ id: requestOf().id, unmet: [] });
  // What was answered is not shown again once the draft is forgotten.
  await expect.poll(async () => Object.keys(await sessionOf(extension))).not.toContain('looked');
  expect(handoff.accounts[0]!.items).toMatchObject([{ ids: { recordId: '9101' } }]);
  expect((await localOf(view)).askers).toEqual([
    { name: 'Aurora', signer: asker.signing.x, firstSeen: expect.any(Number) },
  ]);
});

test('looking at a request changes nothing, and "Not now" leads back', async ({
  page,
  extension,
}) => {
  const { view, ui, at } = await popupWith(page, extension, await linkOf());
  await expect(at.agree).toBeVisible();
  expect(await localOf(view)).not.toHaveProperty('askers');
  expect(Object.keys(await sessionOf(extension))).toEqual(['looked']);
  await at.notNow.click();
  await expect(ui.recipient).toBeVisible();
  await expect(ui.find).toHaveValue('');
  expect(await sessionOf(extension)).toEqual({});
  expect(await localOf(view)).not.toHaveProperty('askers');
});

test('what is missing is told, with a reason or after a second click', async ({
  page,
  extension,
}) => {
  const { ui, at } = await popupWith(page, extension, await signed());
  await at.agree.click();
  await ui.check('missing-scope');
  const scope = at.lines.filter({ hasText: 'crm.objects.deals.read' });
  await expect(scope).toContainText('Tick it in HubSpot, save, and check the token again.');
  await at.button('Seal for Aurora').click();
  await expect(ui.alert).toContainText('Not everything that was asked for is in');
  const reason = 'Our <b>admin</b> is away';
  await at.button('crm.objects.deals.read cannot be given').click();
  await at.reason('crm.objects.deals.read').fill(reason);
  await at.button('Deal cannot be given').click();
  await at.reason('Deal').fill('There is none yet');
  await at.button('Seal for Aurora').click();
  const { request } = await opened((await ui.download()).bytes);
  expect(request!.unmet).toEqual([
    { wanted: 'scope', which: 'crm.objects.deals.read', reason },
    { wanted: 'item', which: '0', reason: 'There is none yet' },
  ]);
});

test('a token of another account than the one asked for is told', async ({ page, extension }) => {
  const { ui, at } = await popupWith(page, extension, await signed({ portalId: '11' }));
  await at.agree.click();
  const portal = at.lines.filter({ hasText: 'Portal 11' });
  await expect(portal).toContainText('This is portal 7654321. Open portal 11');
  await at.button('Add Deal 9101 from this page').click();
  await ui.check('good');
  await expect(portal).toContainText('Problem');
  await at.button('Seal for Aurora').click();
  await ui.button('Seal anyway').click();
  const { request } = await opened((await ui.download()).bytes);
  expect(request!.unmet).toEqual([{ wanted: 'portal', which: '11', reason: '' }]);
});

test('a known name with another key is an alarm, and needs a second click', async ({
  page,
  extension,
}) => {
  const { view, ui, at } = await popupWith(page, extension, await signed());
  await at.agree.click();
  await at.drop();
  await expect(ui.recipient).toBeVisible();

  await ui.find.fill(await signed({ purpose: 'Again' }));
  await expect(
    view.getByText(/You have agreed to a request of theirs on .* The key is the same/),
  ).toBeVisible();
  await at.notNow.click();

  const other = await makeIdentity('Aurora', new Date());
  const asked = { name: ' АURORA', contact: 'x@evil.example' };
  await ui.find.fill(await signed({ asker: asked, recipient: other.recipient }, other));
  await expect(ui.alert).toContainText('This is not the key that АURORA had before');
  await expect(at.agree).toHaveCount(0);
  expect(await faults(view), 'alarm').toEqual([]);
  await at.button('Agree all the same').click();
  expect((await localOf(view)).askers).toMatchObject([{ signer: asker.signing.x }]);
  await expect(at.lines).toHaveCount(0);
  await at.button('The words are the same').click();
  await expect(at.lines.first()).toBeVisible();
  expect((await localOf(view)).askers).toMatchObject([{ signer: other.signing.x }]);
});

test('expired, forged, newer and broken requests are not shown, and say why', async ({
  page,
  extension,
}) => {
  const good = await signed();
  const { ui, at, view } = await popupWith(page, extension, 'x');
  const middle = Math.floor(good.length / 2);
  const letter = good[middle] === 'A' ? 'B' : 'A';
  const newer = { version: 2 } as never;
  for (const [text, words] of [
    [await signed({ validUntil: '2026-01-02T00:00:00.000Z' }), 'This request is no longer valid'],
    [good.slice(0, middle) + letter + good.slice(middle + 1), 'changed after it was signed'],
    [await signed(newer), 'A newer version wrote this request'],
    [good.slice(0, -60), 'This is not a handoff request'],
  ] as const) {
    await ui.find.fill(text);
    await expect(ui.alert).toContainText(words);
    await expect(at.agree).toHaveCount(0);
  }
  expect(Object.keys(await sessionOf(extension))).toEqual([]);
  expect(await localOf(view)).not.toHaveProperty('askers');
});

test('markup in every text shows as text', async ({ page, extension }) => {
  const bad = (name: string) => `<img src=x onerror="document.title='${name}'"><b>${name}</b>`;
  const text = await signed({
    asker: { name: bad('name'), contact: bad('contact') },
    purpose: bad('purpose'),
    reply: bad('reply'),
    token: { required: true, scopes: [bad('scope')], keyName: bad('key') },
    items: [
      { kind: bad('kind'), objectTypeId: bad('type'), required: true, note: bad('note') },
      { kind: 'constructor', required: false },
    ],
  });
  const { view, ui, at } = await popupWith(page, extension, text);
  for (const name of ['contact', 'purpose', 'kind', 'note']) {
    await expect(view.getByText(bad(name)).first()).toBeVisible();
  }
  await at.agree.click();
  for (const name of ['scope', 'key', 'kind', 'note']) {
    await expect(at.lines.getByText(bad(name)).first()).toBeVisible();
  }
  await expect(view.locator('main img, main b')).toHaveCount(0);
  await ui.check('good');
  await at.button(/^Seal for/).click();
  await ui.button('Seal anyway').click();
  await expect(view.getByText(bad('reply'))).toBeVisible();
  await expect(view.locator('main img, main b')).toHaveCount(0);
  expect(await view.title()).toBe('Handoff for HubSpot');
});

test('popup closed and opened and the background stopped, the checklist and the reasons are there', async ({
  page,
  extension,
  context,
}) => {
  const first = await popupWith(page, extension, await signed());
  await first.at.agree.click();
  await first.at.button('Deal cannot be given').click();
  await first.at.reason('Deal').fill('There is none');
  await extension.closePopup();
  // The page that stops it comes to the front, and would close the popup by itself.
  await stopBackground(context);
  const view = await extension.openPopup(page);
  await expect(ask(view).reason('Deal')).toHaveValue('There is none');
  await ask(view).drop();
  await expect(popup(view).recipient).toBeVisible();
  await extension.closePopup();
  const again = await extension.openPopup(page);
  await expect(popup(again).recipient).toBeVisible();
  await expect(ask(again).agree).toHaveCount(0);
});

test('a file is chosen or dropped, and a large one refused', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const at = ask(view);
  const file = (content: string) => ({
    name: 'request.jws',
    mimeType: 'text/plain',
    buffer: Buffer.from(content),
  });
  const input = view.locator('input[type=file]');
  await expect(at.button(/^Open a request/)).toBeVisible();
  await input.setInputFiles(file('x'.repeat(400_001)));
  await expect(popup(view).alert).toContainText('This is not a handoff request');
  await input.setInputFiles(file(await signed()));
  await expect(at.agree).toBeVisible();
  await at.notNow.click();

  const dropped = await view.evaluateHandle(
    (content) => {
      const data = new DataTransfer();
      data.items.add(new File([content], 'request.txt', { type: 'text/plain' }));
      return data;
    },
    await signed(),
  );
  await popup(view).find.dispatchEvent('drop', { dataTransfer: dropped });
  await expect(at.agree).toBeVisible();
});

test('in the panel too, and the guide names what is asked for', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  await ui.find.fill(await signed());
  await ask(view).agree.click();
  await expect(ask(view).lines.first()).toBeVisible();
  expect(await faults(view), 'panel').toEqual([]);
  await expect(ask(view).button('Add Deal 9101 from this page')).toBeVisible();
  await page.goto('https://app.hubspot.com/service-keys/7654321');
  await ui.button('Show me how').click();
  await expect(view.getByText('Aurora asks you to name it:')).toBeVisible();
  await ui.button('Next').click();
  await expect(view.getByText('scheduler.meetings.meeting-link.read')).toBeVisible();
});
