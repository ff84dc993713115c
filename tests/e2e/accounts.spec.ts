import { tokenNamed } from '../stand-in/accounts.ts';
import { accounts } from './accounts.ts';
import { ask, signed } from './ask.ts';
import { faults } from './faults.ts';
import { expect, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { panel } from './panel.ts';
import { popup, popupWithDeal } from './popup.ts';
import { makeRecipient } from './receipts.ts';
import { storedRows } from './rotation.ts';

const good = tokenNamed('good').token;
const fjord = tokenNamed('other-portal').token;

test('two accounts of two regions go into one file, each with its own token, items and checks', async ({
  page,
  extension,
  standIn,
}) => {
  const recipient = await makeRecipient();
  const first = await popupWithDeal(page, extension);
  await first.ui.check('good');
  await first.ui.context.fill('Sync deals');
  await first.ui.recipient.fill(recipient.key);
  await accounts(first.view).add.click();
  await expect(first.ui.token).toHaveValue('');
  await expect(first.ui.items).toHaveCount(0);
  await expect(first.ui.checks).toHaveCount(0);
  await expect(first.ui.context).toHaveValue('Sync deals');
  await expect(first.ui.recipient).toHaveValue(recipient.key);
  await extension.closePopup();

  await open(page, pages.dealInEurope);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  const others = accounts(view);
  await expect(others.rows).toHaveText([
    new RegExp(
      `Aurora Demo \\(portal 7654321\\).*OK.*…${good.slice(-4)} · 1 item.*Go back to it.*Remove`,
    ),
  ]);
  expect(await others.list.innerHTML()).not.toContain(good);
  await ui.button('Add to handoff').click();
  await ui.check('other-portal');
  await expect(ui.checks).toContainText('Right account: Fjord Demo, portal 24680135');

  // Back to the first, while the page of the second is open: its checks are there as they were.
  await others.goBackTo('Aurora Demo');
  await expect(ui.token).toHaveValue(good);
  await expect(ui.items).toContainText('Deal 9101');
  await expect(ui.checks).toContainText('Right account: Aurora Demo, portal 7654321');
  await expect(others.rows).toHaveText([/Fjord Demo \(portal 24680135\).*OK/]);

  const before = standIn.requests.length;
  await ui.button('Seal handoff').click();
  const file = await ui.download();
  const used = standIn.requests.slice(before).map((request) => JSON.stringify(request));
  for (const token of [good, fjord]) {
    expect(
      used.some((request) => request.includes(token)),
      'checked anew',
    ).toBe(true);
  }
  const handoff = await recipient.open(file.bytes);
  expect(handoff).toMatchObject({
    accounts: [
      {
        portal: { portalId: '24680135', region: 'eu1' },
        credential: { token: fjord },
        items: [{ label: 'Fjord expansion' }],
      },
      {
        portal: { portalId: '7654321', region: 'na1' },
        credential: { token: good },
        items: [{ label: 'Northwind renewal' }],
      },
    ],
    context: 'Sync deals',
    sealedAnyway: false,
  });
  const states = handoff.accounts.flatMap(({ checks }) => checks.map(({ state }) => state));
  expect(states).toEqual(Array(8).fill('pass'));

  // What is remembered names both, and neither's secret.
  const disk = await view.evaluate(() => chrome.storage.local.get());
  expect(disk.sent).toMatchObject({ rows: [{ portalIds: ['24680135', '7654321'], items: 2 }] });
  const known = (await storedRows(view)).map(({ portalId, lastFour }) => [portalId, lastFour]);
  expect(new Map(known as [string, string][])).toEqual(
    new Map([
      ['7654321', good.slice(-4)],
      ['24680135', fjord.slice(-4)],
    ]),
  );
  for (const token of [good, fjord]) expect(JSON.stringify(disk)).not.toContain(token.slice(8, 16));

  await ui.button('Forget this handoff').click();
  await expect(others.rows).toHaveCount(0);
  await expect.poll(() => view.evaluate(() => chrome.storage.session.get())).toEqual({});
});

test('what could not be confirmed names the account; mended there, all is sealed', async ({
  page,
  extension,
}) => {
  const recipient = await makeRecipient();
  await open(page, pages.deal);
  const view = await extension.openPanel(page);
  const ui = panel(view);
  const others = accounts(view);
  await ui.button('Add to handoff').click();
  await ui.token.fill(tokenNamed('missing-scope').token);
  await ui.recipient.fill(recipient.key);
  await others.add.click();
  await expect(others.rows).toHaveText([/Portal 7654321.*Not checked yet/]);
  await open(page, pages.dealInEurope);
  await ui.button('Add to handoff').click();
  await ui.token.fill(fjord);
  await ui.button('Seal handoff').click();
  await expect(ui.alert).toContainText('Look at Aurora Demo (portal 7654321).');
  await expect(others.rows).toHaveText([/Aurora Demo \(portal 7654321\).*Problem/]);

  await others.goBackTo('Aurora Demo');
  await expect(ui.alert).toHaveCount(0);
  await expect(ui.checks).toContainText(/crm\.objects\.deals\.read\s*Missing/);
  await ui.token.fill(good);
  await ui.button('Seal handoff').click();
  const { accounts: sealed, sealedAnyway } = await recipient.open((await ui.download()).bytes);
  expect(sealed.map(({ credential }) => credential?.token)).toEqual([fjord, good]);
  expect(sealedAnyway).toBe(false);
});

test('sealing anyway says so, and which failed', async ({ page, extension }) => {
  const recipient = await makeRecipient();
  const { view, ui } = await popupWithDeal(page, extension);
  await ui.token.fill(tokenNamed('revoked').token);
  await ui.recipient.fill(recipient.key);
  await accounts(view).add.click();
  await ui.token.fill(good);
  await ui.button('Seal handoff').click();
  await ui.button('Seal anyway').click();
  const handoff = await recipient.open((await ui.download()).bytes);
  expect(handoff.sealedAnyway).toBe(true);
  expect(handoff.accounts.map(({ checks }) => checks[0]!.state)).toEqual(['fail', 'pass']);
});

test('an account that was set aside before a request was agreed to stays in sight', async ({
  page,
  extension,
}) => {
  const { view, ui } = await popupWithDeal(page, extension);
  const others = accounts(view);
  await ui.check('good');
  await others.add.click();
  await ui.find.fill(await signed());
  await ask(view).agree.click();
  await expect(ask(view).lines.first()).toBeVisible();
  await expect(others.rows).toContainText('Aurora Demo (portal 7654321)');
  await expect(others.add).toHaveCount(0);
  await others.goBackTo('Aurora Demo');
  await expect(ui.token).toHaveValue(good);
  await expect(others.rows).toHaveCount(0);
});

test('while accounts are checked it is told how far that has come, and none can be moved', async ({
  page,
  extension,
}) => {
  const { view, ui } = await popupWithDeal(page, extension);
  const others = accounts(view);
  await ui.token.fill(good);
  await others.add.click();
  await ui.token.fill(tokenNamed('slow').token);
  await ui.has('7-Zip, Keka or The Unarchiver');
  await ui.button('Seal handoff').click();
  await expect(ui.button('Checked 1 of 2 accounts…')).toBeVisible();
  await expect(others.rows.getByRole('button')).toHaveCount(0);
  await expect(others.add).toHaveAttribute('aria-disabled', 'true');
  await expect(ui.button('Download')).toBeVisible();
});

test('an account is taken out with a second click, one that is there twice is told', async ({
  page,
  extension,
}) => {
  const { view, ui } = await popupWithDeal(page, extension);
  const others = accounts(view);
  await ui.check('good');
  await others.add.click();
  await expect(others.add).toHaveCount(0);
  await ui.check('private-app');
  // The page that is open is the other account's, so nothing is said against this one.
  await expect(ui.checks).toContainText('Open the account in this tab to be sure');
  const twice = view.getByText('Portal 7654321 is in this handoff more than once.');
  await expect(twice).toBeVisible();
  await others.remove('Aurora Demo');
  await expect(others.rows).toHaveCount(1);
  await others.remove('Aurora Demo');
  await expect(others.rows).toHaveCount(0);
  await expect(twice).toHaveCount(0);
  // The one at hand is as it was.
  await expect(ui.token).toHaveValue(tokenNamed('private-app').token);
  await expect(ui.checks).toContainText('The token works');
});

test('a token that is none is not set aside, and a handoff that is full says so', async ({
  page,
  extension,
}) => {
  const { view, ui } = await popupWithDeal(page, extension);
  const others = accounts(view);
  await ui.token.fill('pat-na1-1a2b**-****');
  await others.add.click();
  await expect(ui.alert).toBeVisible();
  await expect(others.rows).toHaveCount(0);
  await ui.token.fill(good);
  await expect(ui.alert).toHaveCount(0);
  // As many as an agency may have put there before.
  await view.evaluate(async () => {
    const { draft } = (await chrome.storage.session.get('draft')) as { draft: object };
    const items = [{ kind: 'list', ids: { listId: '7' } }];
    const setAside = Array.from({ length: 49 }, (_, n) => ({ id: `${n}`, token: '', items }));
    const touchedAt = Date.now() + 1000;
    await chrome.storage.session.set({ draft: { ...draft, setAside, touchedAt } });
  });
  await expect(others.rows).toHaveCount(49);
  await expect(view.getByText('A handoff holds at most 50 accounts.')).toBeVisible();
  await expect(others.add).toHaveCount(0);
});

test.describe('an account whose name is markup', () => {
  const markup = '<img src=x onerror=alert(1)> & <b>Aurora</b>';

  test('is text and nothing more, and everything can be read and used by everyone', async ({
    page,
    extension,
  }) => {
    const { view, ui } = await popupWithDeal(page, extension);
    const others = accounts(view);
    await ui.check('good');
    await others.add.click();
    await view.evaluate(async (portalName) => {
      const stored = await chrome.storage.session.get('asideReports');
      const [[id, report]] = Object.entries(stored.asideReports as object) as [[string, object]];
      const facts = { ...(report as { facts: object }).facts, portalName };
      await chrome.storage.session.set({ asideReports: { [id]: { ...report, facts } } });
    }, markup);
    await expect(others.rows).toContainText(`${markup} (portal 7654321)`);
    await expect(others.rows.locator('img, b')).toHaveCount(0);
    await ui.check('missing-scope');
    expect(await faults(view)).toEqual([]);
  });
});
