import { Decrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Handoff } from '../../utils/handoff/schema.ts';
import type { TokenRow } from '../../utils/rotation/row.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { faults } from './faults.ts';
import { clickCopy, expect, readClipboard, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';
import { changeStored, expectBadge, iconOf, rotation, storedRows } from './rotation.ts';

const day = 24 * 60 * 60_000;
const old = tokenNamed('good').token;
const next = tokenNamed('all-scopes').token;

test('a token that was checked is known, and can be forgotten', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  const known = rotation(view);
  await expect(known.region).toContainText('A token that you check appears here');
  await ui.check('revoked');
  await expect(known.rows).toHaveCount(0);
  await ui.check('good');
  await expect(known.rows).toHaveText([
    /Aurora Demo.*In use.*Portal 7654321 · Standard · 10 scopes/,
  ]);
  await expect(known.rows).toContainText(`…${old.slice(-4)}`);
  await expect(known.region).toContainText('HubSpot tells about a token only to whoever sends it');
  const [row] = await storedRows(view);
  expect(row).toMatchObject({ portalId: '7654321', appId: '39045903', lastFour: old.slice(-4) });
  expect(JSON.stringify(await view.evaluate(() => chrome.storage.local.get()))).not.toContain(
    old.slice(8, 16),
  );

  await known.button('Forget').click();
  await expect(known.rows).toHaveCount(1);
  await known.button('Click again to forget').click();
  await expect(known.rows).toHaveCount(0);
  await ui.button('Check token').click();
  await expect(known.rows).toHaveCount(1);
  await known.button('Forget all').click();
  await known.button('Click again to forget').click();
  await expect(known.region).toContainText('A token that you check appears here');
  expect(await view.evaluate(() => chrome.storage.local.get('tokens'))).toEqual({});
});

test('the icon counts what is due, over restarts and beside what a shortcut says', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  await panel(view).check('good');
  await expect(rotation(view).rows).toHaveCount(1);
  await expectBadge(view, '');
  await changeStored(view, { rotateBy: Date.now() + 14 * day });
  await expectBadge(view, '1');
  expect((await iconOf(view)).title).toBe('Handoff for HubSpot: tokens to rotate soon: 1');
  await expect(rotation(view).rows).toContainText('Rotate within 14 days');

  // The day comes while nothing else happens: the alarm, which the browser rings, tells.
  const alarm = () => view.evaluate(() => chrome.alarms.get('rotation'));
  expect(await alarm()).toMatchObject({ periodInMinutes: 24 * 60 });
  await view.evaluate(() => chrome.action.setBadgeText({ text: '' }));
  await view.evaluate(() =>
    chrome.alarms.create('rotation', { when: Date.now(), periodInMinutes: 24 * 60 }),
  );
  await expectBadge(view, '1');

  await changeStored(view, { rotateBy: Date.now() - day });
  await expect(rotation(view).rows).toContainText('Due for rotation');
  await expect.poll(async () => (await iconOf(view)).title).toContain('tokens to rotate now: 1');
  const over = await extension.openPopup(page);
  await expect(over.getByText('1 token needs rotating')).toBeVisible();
  await expect(over.getByRole('button', { name: 'Open the side panel' })).toBeVisible();
  await extension.closePopup();

  await extension.reload();
  const again = await extension.openPopup(page);
  await expectBadge(again, '1');
  expect(await again.evaluate(() => chrome.alarms.get('rotation'))).toMatchObject({
    periodInMinutes: 24 * 60,
  });
});

for (const grace of [false, true]) {
  test(`a token rotated ${grace ? 'later' : 'now'} goes to the same recipient in three clicks`, async ({
    page,
    extension,
  }) => {
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    await open(page, pages.deal);
    const view = await extension.openPanel(page);
    const ui = panel(view);
    const known = rotation(view);
    await ui.button('Add to handoff').click();
    await ui.check('good');
    await ui.context.fill('Sync deals both ways');
    await ui.recipient.fill(recipient);
    await ui.button('Seal handoff').click();
    await expect(ui.button('Download')).toBeVisible();
    // Weeks later nothing of the handoff is left but the record.
    await ui.button('Forget this handoff').click();
    await expect(ui.items).toHaveCount(0);
    await expect(known.rows).toContainText(
      `to ${recipient.slice(0, 10)}…\u2060${recipient.slice(-6)}`,
    );
    await expect(known.rows).toContainText('for “Sync deals both ways”');
    await changeStored(view, { rotateBy: Date.now() - day });

    // One, two:
    await known.button('I rotated it').click();
    await known.button(grace ? 'Expire later (7 days)' : 'Expire now').click();
    await expect(ui.token).toBeFocused();
    await expect(known.rows).toContainText(
      grace ? 'The old token works for 7 more days' : 'The new token is missing',
    );
    await expect(ui.items).toContainText('Deal 9101');
    await expect(ui.recipient).toHaveValue(recipient);
    await ui.token.fill(old);
    await expect(view.getByText('This is still the old token')).toBeVisible();
    await ui.token.fill(next);
    // Three:
    await ui.button('Seal handoff').click();
    const file = await ui.download();

    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const json = await decrypter.decrypt(armor.decode(file.bytes.toString()), 'text');
    expect(JSON.parse(json) as Handoff).toMatchObject({
      accounts: [
        {
          credential: { token: next },
          items: [{ ids: { objectTypeId: '0-3', recordId: '9101' }, label: 'Northwind renewal' }],
        },
      ],
      context: 'Sync deals both ways',
      sealedAnyway: false,
    });
    const [row, ...others] = await storedRows(view);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      state: 'inUse',
      lastFour: next.slice(-4),
      previous: { lastFour: old.slice(-4) },
      handoffs: [{ to: recipient, lastFour: next.slice(-4) }],
    });
    expect(row!.rotateBy).toBeGreaterThan(Date.now() + 180 * day);
    expect(row!.handoffs).toHaveLength(1);
    await expectBadge(view, '');
    await ui.button('Back').click();
    await expect(
      known.rows.getByText(`ending in ${old.slice(-4)}, works for 7 more days`),
    ).toHaveCount(grace ? 1 : 0);
    const disk = JSON.stringify(await view.evaluate(() => chrome.storage.local.get()));
    for (const secret of [old.slice(8, 16), old.slice(-12), next.slice(8, 16), next.slice(-12)]) {
      expect(disk).not.toContain(secret);
    }
  });
}

test('whoever still has the token before is told, and given the new one', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  const known = rotation(view);
  const sealAndBack = async () => {
    await ui.button('Seal handoff').click();
    await ui.button('Back').click();
  };
  await ui.token.fill(old);
  await ui.has('7-Zip, Keka or The Unarchiver');
  await ui.context.fill('Weekly report');
  await sealAndBack();
  await ui.context.fill('Sync deals');
  await sealAndBack();
  await expect(known.rows).toHaveText([/for “Sync deals”.*for “Weekly report”/]);

  await known.button('I rotated it').click();
  await known.button('Expire now').click();
  await expect(ui.context).toHaveValue('Sync deals');
  await expect(view.getByText('seals it with a new passphrase')).toBeVisible();
  await ui.token.fill(next);
  await sealAndBack();
  await expect(known.rows.getByText('Has the old token')).toHaveCount(1);
  await known.button('Hand over the new one').click();
  await expect(ui.context).toHaveValue('Weekly report');
  await expect(view.getByText(`Paste the token ending in ${next.slice(-4)}`)).toBeVisible();
  await ui.token.fill(next);
  await sealAndBack();
  await expect(known.rows).toHaveText([/for “Weekly report”.*for “Sync deals”/]);
  await expect(known.rows.getByText('Has the old token')).toHaveCount(0);
});

test('a token that leaked leads to the page where it ends, with words for the recipient', async ({
  page,
  extension,
}) => {
  const row = tokenNamed('good');
  const { portalId } = row;
  await open(page, `https://app.hubspot.com/service-keys/${portalId}/key/778`);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  const known = rotation(view);
  await ui.check('good');
  await ui.has('7-Zip, Keka or The Unarchiver');
  await ui.button('Seal handoff').click();
  await expect(view.getByRole('heading', { name: 'Sealed' })).toBeVisible();
  await ui.button('Forget this handoff').click();
  await known.button('It leaked').click();
  await expect(known.rows).toContainText('Rotate and expire now');
  await expectBadge(view, '1');
  await clickCopy(known.button('Copy message'));
  const opened = page.context().waitForEvent('page');
  await known.button('Open the service key').click();
  const tab = await opened;
  await tab.waitForURL(`https://app.hubspot.com/service-keys/${portalId}/key/778`);
  const copied = await readClipboard(tab);
  expect(copied).toContain(`ending in …${old.slice(-4)} (portal ${portalId})`);
  expect(copied).not.toContain(old.slice(8, 16));

  await known.button('I rotated it').click();
  await expect(known.rows).toContainText('The new token is missing');
  await expect(ui.chosen).toHaveText('7-Zip, Keka or The Unarchiver');
  await known.button('Undo').click();
  await expect(known.rows).toContainText('In use');
});

test('where nobody knows what holds a token, both pages are offered', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const known = rotation(view);
  await panel(view).check('good');
  await known.button('It leaked').click();
  await expect(known.button('Open service keys')).toBeVisible();
  const opened = page.context().waitForEvent('page');
  await known.button('Open the private app').click();
  await (await opened).waitForURL('https://app.hubspot.com/private-apps/7654321/39045903');
});

test('every state of a token can be read and used by everyone', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const known = rotation(view);
  await expect(known.region).toBeVisible();
  expect(await faults(view), 'empty').toEqual([]);
  await panel(view).check('good');
  await expect(known.rows).toHaveCount(1);
  const now = Date.now();
  const handoff = {
    at: now,
    to: 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5s',
    items: [],
  };
  const grace = { lastFour: '0a1b', graceUntil: now + 3 * day };
  const states: [string, Partial<TokenRow>][] = [
    ['fine', { previous: grace, handoffs: [{ ...handoff, lastFour: '0a1b' }] }],
    ['soon', { rotateBy: now + 9 * day }],
    ['due', { rotateBy: now - 9 * day }],
    ['grace', { state: 'rotated', stateAt: now, graceUntil: now + 5 * day }],
    ['ended', { state: 'rotated', stateAt: now, graceUntil: now - day }],
    ['leaked', { state: 'leaked', stateAt: now }],
  ];
  for (const [due, state] of states) {
    await changeStored(view, state);
    await expect(known.rows).toHaveAttribute('data-due', due);
    expect(await faults(view), due).toEqual([]);
  }
  await changeStored(view, { state: 'inUse' });
  await known.button('I rotated it').click();
  expect(await faults(view), 'how').toEqual([]);
  await known.button('Expire later (7 days)').click();
  await expect(view.getByText('New token: Aurora Demo')).toBeVisible();
  expect(await faults(view), 'note').toEqual([]);

  const over = await extension.openPopup(page);
  await expect(popup(over).button('Open the side panel')).toBeVisible();
  expect(await faults(over), 'line').toEqual([]);
});
