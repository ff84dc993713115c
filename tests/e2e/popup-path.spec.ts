import { Decrypter, armor, generateIdentity, identityToRecipient } from 'age-encryption';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { closeBrowser } from './browser.ts';
import { expect, test } from './fixture.ts';
import { popupWithDeal } from './popup.ts';
import { searchDisk } from './search-disk.ts';

const { token } = tokenNamed('good');

test('from an open deal to a file that only the recipient can open', async ({
  page,
  extension,
  standIn,
}) => {
  const identity = await generateIdentity();
  const { view, ui } = await popupWithDeal(page, extension);
  await expect(ui.items).toContainText('Deal 9101');
  await ui.check('good');
  await expect(ui.checks.getByRole('listitem')).toHaveText([
    /The token works.*OK/,
    /Right account: Aurora Demo, portal 7654321.*OK/,
    /10 scopes granted.*crm\.objects\.deals\.read.*OK/,
    /Deal 9101 \(Northwind renewal\) can be read.*OK/,
  ]);
  await ui.context.fill('Sync deals both ways');
  await ui.recipient.fill(await identityToRecipient(identity));
  await ui.button('Seal handoff').click();
  const file = await ui.download();

  expect(file.name).toMatch(/^hubspot-handoff-7654321-\d{4}-\d\d-\d\d-[a-z]{4}\.age$/);
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const json = await decrypter.decrypt(armor.decode(file.bytes.toString()), 'text');
  expect(JSON.parse(json) as Handoff).toMatchObject({
    accounts: [
      {
        portal: { portalId: '7654321', host: 'app.hubspot.com', region: 'na1' },
        credential: { token, appId: '39045903' },
        items: [{ ids: { objectTypeId: '0-3', recordId: '9101' }, label: 'Northwind renewal' }],
      },
    ],
    context: 'Sync deals both ways',
    sealedAnyway: false,
  });

  const message = await view.getByText(/^Here are the HubSpot details/).innerText();
  expect(message).toContain(file.name);
  expect(message).not.toContain(token);

  // The token left for one host, in a header or in the body that introspection asks for.
  const carriers = standIn.requests.filter((request) => JSON.stringify(request).includes(token));
  expect(carriers.length).toBeGreaterThan(0);
  expect(new Set(carriers.map(({ host }) => host))).toEqual(new Set(['api.hubapi.com']));
  for (const { path, search } of standIn.requests) expect(path + search).not.toContain(token);
});

test.describe('once the browser is closed', () => {
  test.use({ alone: true });

  test('a whole handoff leaves no trace of the token on the disk', async ({
    page,
    own,
    extension,
    profileDir,
  }) => {
    const { view, ui } = await popupWithDeal(page, extension);
    // Pasted into the wrong field at first.
    await ui.find.fill(token);
    await ui.button('Move it to Access token').click();
    await ui.check('good');
    await ui.button('Show token').click();
    await view.getByRole('radio', { name: 'I have no key' }).click();
    await ui.button('Seal handoff').click();
    const passphrase = await view.locator('.passphrase').innerText();
    await ui.download();

    // What the extension may keep is found by the same search, so the search can find.
    const control = 'control-5b1f0c7e-found-on-disk';
    await view.evaluate((value) => chrome.storage.local.set({ control: value }), control);
    const { tokens, ...others } = await view.evaluate(() => chrome.storage.local.get());
    expect(others).toEqual({ control, portals: { 7654321: { accountType: 'STANDARD' } } });
    expect(JSON.stringify(tokens)).toContain(`"lastFour":"${token.slice(-4)}"`);
    await closeBrowser({ ...own, profileDir: '/nonexistent' });

    const found = await searchDisk(profileDir, [control, token, token.slice(8), passphrase]);
    expect(found).toEqual([control]);
  });
});
