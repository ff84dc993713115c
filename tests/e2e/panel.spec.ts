import { Decrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { expect, test } from './fixture.ts';
import { navigate, open, pages } from './pages.ts';
import { panel } from './panel.ts';
import { popup } from './popup.ts';

test('the browser’s own side panel shows the open page, and follows it', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const here = view.getByRole('region', { name: 'On this page' });
  await expect(here).toContainText('9101');
  await navigate(page, pages.otherDeal);
  await expect(here).toContainText('9104');
  await page.goto('about:blank');
  await expect(here).toContainText('Open a page in HubSpot');
  const other = await page.context().newPage();
  await open(other, pages.dealInEurope);
  await expect(here).toContainText('8301');
});

test('popup and panel are two views of one handoff', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  await ui.button('Add to handoff').click();
  await ui.check('all-scopes');
  await ui.choose('Owners');
  await ui.add('Owner One').click();

  const over = popup(await extension.openPopup(page));
  await expect(over.items.getByRole('listitem')).toHaveText([
    /Deal 9101/,
    /Owner 61001 \(Owner One\)/,
  ]);
  await over.button('Remove Owner 61001 (Owner One)').click();
  await extension.closePopup();
  await expect(ui.add('Owner One')).toBeVisible();
});

/** One pick of each kind: what to choose, what to add, and what the file must say of it. */
const picked = [
  ['Meeting links', 'Consultation, 30 minutes', { meetingId: '31415926' }],
  ['Deal pipelines', 'Renewals', { objectTypeId: '0-3', pipelineId: '12345' }],
  [
    'Deal pipelines',
    'Sales pipeline: Closed won',
    { objectTypeId: '0-3', pipelineId: 'default', stageId: 'closedwon' },
  ],
  [
    'Ticket pipelines',
    'Support pipeline: Waiting on us',
    { objectTypeId: '0-5', pipelineId: '0', stageId: '3' },
  ],
  ['Custom objects', 'Vessel', { objectTypeId: '2-7701' }],
  ['Owners', 'Owner Two', { ownerId: '61002' }],
  ['Lists', 'Renewals this quarter', { listId: '4242' }],
  ['Forms', 'Contact us', { formGuid: '866a9eb0-c553-49c6-9374-431e82d71b5e' }],
] as const;

test('one of each kind, from the account into a file that only the recipient can open', async ({
  page,
  extension,
  standIn,
}) => {
  const identity = await generateX25519Identity();
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  await ui.check('all-scopes');
  for (const [kind, label] of picked) {
    await ui.choose(kind);
    await ui.add(label).click();
    await expect(ui.remove(label)).toBeVisible();
  }
  await expect(ui.items.getByRole('listitem')).toHaveCount(picked.length);
  await ui.button('Check token').click();
  await expect(ui.checks).toContainText(
    'Meeting link “Consultation, 30 minutes” (ID 31415926, slug acme/consult-30), owner Owner One',
  );
  await expect(ui.checks.locator('[data-state="fail"], [data-state="notChecked"]')).toHaveCount(0);
  await ui.recipient.fill(await identityToRecipient(identity));
  await ui.button('Seal handoff').click();
  await expect(ui.button('Download')).toBeVisible();
  const file = await ui.download();

  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const json = await decrypter.decrypt(armor.decode(file.bytes.toString()), 'text');
  const { accounts, sealedAnyway } = JSON.parse(json) as Handoff;
  const { items } = accounts[0]!;
  expect(sealedAnyway).toBe(false);
  expect(items).toMatchObject(
    picked.map(([, label, ids]) => ({ label, ids, portalId: '7654321' })),
  );
  expect(items[0]).toEqual({
    kind: 'meetingLink',
    ids: { meetingSlug: 'acme/consult-30', meetingId: '31415926' },
    portalId: '7654321',
    url: 'https://app.hubspot.com/meetings/7654321/31415926',
    label: 'Consultation, 30 minutes',
    type: 'PERSONAL_LINK',
    owner: { userId: '1001', ownerId: '61001', name: 'Owner One' },
  });

  // The token left for HubSpot's API alone, in the one header, or in introspection's body.
  const { token } = tokenNamed('all-scopes');
  for (const { host, path, search, headers, body } of standIn.requests) {
    const { authorization, ...others } = headers;
    const introspects = path.endsWith('/access-token-info');
    expect(JSON.stringify([path, search, others, introspects ? '' : body])).not.toContain(token);
    if (authorization?.includes(token)) expect(host).toBe('api.hubapi.com');
  }
  // Names of what was picked are remembered in memory only; IDs, with the token's record.
  const disk = JSON.stringify(await view.evaluate(() => chrome.storage.local.get()));
  const memory = JSON.stringify(await view.evaluate(() => chrome.storage.session.get()));
  expect(disk).toContain('closedwon');
  for (const text of [token.slice(8), 'Consultation']) {
    expect(memory).toContain(text);
    expect(disk).not.toContain(text);
  }
});

test('a booking page’s slug is resolved, and a part of a slug is told the whole one', async ({
  page,
  extension,
}) => {
  await page.goto('https://app.hubspot.com/meetings/acme/consult-30');
  const view = await extension.openPanel(page);
  const ui = panel(view);
  await ui.button('Add to handoff').click();
  await ui.check('all-scopes');
  await expect(ui.checks).toContainText('(ID 31415926, slug acme/consult-30), owner Owner One');
  await ui.check('without-owners');
  await expect(ui.checks).toContainText('(ID 31415926, slug acme/consult-30), owner: user 1001');
  await ui.button('Remove Booking page acme/consult-30').click();
  await page.goto('https://app.hubspot.com/meetings/consult-30');
  await ui.button('Add to handoff').click();
  await ui.check('all-scopes');
  await expect(ui.checks).toContainText('The whole slug is acme/consult-30.');
});
