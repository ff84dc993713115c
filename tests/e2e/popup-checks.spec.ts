import type { TokenName } from '../stand-in/accounts.ts';
import { faults } from './faults.ts';
import { expect, readClipboard, test } from './fixture.ts';
import { open, pages } from './pages.ts';
import { popup, popupWithDeal } from './popup.ts';

/** What a person reads when they check each kind of pretend token on a deal that is in the handoff. */
const told: [name: TokenName, lines: RegExp[]][] = [
  [
    'missing-scope',
    [
      /token works/,
      /Right account/,
      /Problem.*tick this, save.*crm\.objects\.deals\.read/,
      /It needs crm\.objects\.deals\.read/,
    ],
  ],
  ['revoked', [/Problem.*HubSpot does not accept this token.*copy the token again/, /Not checked/]],
  [
    'other-portal',
    [
      /token works/,
      /belongs to portal 24680135, and you have portal 7654321 open/,
      /scopes/,
      /From another portal/,
    ],
  ],
  [
    'sandbox',
    [
      /token works/,
      /Problem.*This token is from a sandbox.*sandbox 7654999.*Make the key in portal 7654321/,
      /scopes/,
      /From another portal/,
    ],
  ],
  ['rate-limited', [/Not checked.*slow down/, /Not checked/]],
  ['html-error', [/Not checked.*A gateway on the way to HubSpot failed/, /Not checked/]],
  [
    'creator-lacks',
    [
      /token works/,
      /Right account/,
      /scopes/,
      /Problem.*made the key may not do this themselves.*super admin can give it back/,
    ],
  ],
  [
    'gated',
    [/token works/, /Right account/, /scopes/, /Problem.*plan does not include this.*No tick/],
  ],
  ['migrating', [/Not checked.*moving this account.*Check again in 60 minutes/, /Not checked/]],
  ['captive-portal', [/Not checked.*network asks you to log in first/, /Not checked/]],
  ['redirect', [/Not checked.*Something redirected the request/, /Not checked/]],
  ['not-json', [/Not checked.*did not come from HubSpot/, /Not checked/]],
  [
    'no-introspection',
    [/token works/, /Right account/, /Note.*lists no scopes for this token/, /can be read/],
  ],
];

test('each outcome is said in words, with what to do', async ({ page, extension, standIn }) => {
  const { ui } = await popupWithDeal(page, extension);
  for (const [name, lines] of told) {
    await test.step(name, async () => {
      await ui.check(name);
      await expect(ui.checks.getByRole('listitem')).toHaveText(lines);
      await expect(ui.checks).not.toContainText(/\b[45]\d\d\b|pat-/);
    });
  }
  const hosts = new Set(standIn.requests.map(({ host }) => host));
  expect([...hosts].toSorted()).toEqual(['api.hubapi.com', 'app.hubspot.com']);
});

test('what is no token is told apart before anything is sent', async ({
  page,
  extension,
  standIn,
}) => {
  await open(page, pages.deal);
  const ui = popup(await extension.openPopup(page));
  for (const [text, words] of [
    ['', 'No token to check'],
    ['pat-na1-1a2b**-****-****-****-************', 'This is the masked token'],
    [`CiRuYTEt${'A'.repeat(90)}`, 'This is a personal access key'],
    ['00000000-0000-4000-8000-000000000001', 'This is not an access token'],
    ['pat-na1-0000', 'Part of the token is missing'],
    ['pat-na1-xxxxxxxx-xxxx', 'This is a placeholder from a guide'],
    ['Portal ID 7654321', 'This is a portal ID, not a token'],
    [pages.deal, 'This is an address, not a token'],
    ['na1-0000-0000-4000-8000-000000000001', 'This looks like an OAuth refresh token'],
    ['na1-00000000-0000-4000-8000-000000000001', 'This looks like a developer API key'],
    ['hapikey=00000000-0000-4000-8000-000000000001', /This is an old API key.*30 November 2022/],
    ['💥'.repeat(50_000), 'This does not look like a HubSpot token'],
  ] as const) {
    await ui.token.fill(text);
    await ui.button('Check token').click();
    await expect(ui.checks).toContainText(words);
  }
  expect(standIn.requests.filter(({ host }) => host === 'api.hubapi.com')).toEqual([]);
});

test('the right portal on the host of another region is only told', async ({ page, extension }) => {
  await page.goto(pages.deal.replace('app.', 'app-eu1.'));
  const ui = popup(await extension.openPopup(page));
  await ui.check('good');
  await expect(ui.checks).toContainText(
    /Right account: Aurora Demo.*Note.*The token names na1, the open page eu1/,
  );
});

test('a call with an old API key is given back as it is made today, without the key', async ({
  page,
  extension,
  standIn,
}) => {
  const key = '00000000-0000-4000-8000-000000000001';
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await ui.token.fill(
    `curl "https://api.hubapi.com/crm/v3/objects/contacts?limit=10&hapikey=${key}"`,
  );
  await ui.button('Check token').click();
  await expect(ui.checks).toContainText(/old API key.*The same call today/);
  await expect(ui.checks).not.toContainText(key);
  expect(await faults(view)).toEqual([]);
  await ui.button('Copy the call').click();
  await expect(ui.checks.getByText('Copied', { exact: true }).first()).toBeVisible();
  expect(await readClipboard(page)).toBe(
    `curl -H "Authorization: Bearer $HUBSPOT_TOKEN" 'https://api.hubapi.com/crm/v3/objects/contacts?limit=10'`,
  );
  expect(standIn.requests.filter(({ host }) => host === 'api.hubapi.com')).toEqual([]);
});

test('a changed token makes the report stale', async ({ page, extension }) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  await ui.check('good');
  await ui.token.fill('pat-na1-');
  await expect(ui.checks).toHaveCount(0);
  await expect(view.getByText('The token or the items changed. Check again.')).toBeVisible();
});

test('the header never names the account of a token that is there no more', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  const view = await extension.openPopup(page);
  const ui = popup(view);
  const header = view.getByRole('banner');
  await ui.check('other-portal');
  await expect(header).toContainText('Portal 24680135');
  await ui.token.fill('pat-na1-');
  await expect(header).not.toContainText('24680135');
  await expect(header).toContainText('Portal 7654321');
});
