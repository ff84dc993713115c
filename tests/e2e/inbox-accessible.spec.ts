import { faults } from './faults.ts';
import { expect, test } from './fixture.ts';
import { identities } from './identities.ts';
import { openInbox } from './inbox.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`keys and requests can be read and used by everyone, ${colorScheme}`, async ({
    context,
    extension,
  }) => {
    const page = await openInbox(context, extension, 'identities');
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const ui = identities(page);
    await ui.button('Make key').click();
    await expect(ui.alert.first()).toBeVisible();
    expect(await faults(page), 'first').toEqual([]);
    await page.getByRole('radio', { name: 'Type my own' }).check();
    await page.getByLabel('Your passphrase').fill('cobalt umbrella wrist napkin');
    await expect(page.getByText('Strong enough')).toBeVisible();
    expect(await faults(page), 'own passphrase').toEqual([]);
    await ui.way('Import one').click();
    await page.getByLabel('Key or backup').fill('hello');
    await expect(ui.alert).toContainText('This is not an age identity');
    expect(await faults(page), 'import').toEqual([]);
    await ui.way('Make a new key').click();
    await ui.make('Aurora');
    expect(await faults(page), 'fresh').toEqual([]);
    await ui.button('Lock Aurora').click();
    await ui.unlock('Aurora', 'not this one');
    await expect(ui.alert).toContainText('This passphrase does not open this key');
    await ui.button('Remove Aurora').click();
    await expect(ui.button('Keep it')).toBeVisible();
    expect(await faults(page), 'locked and to be removed').toEqual([]);

    await page.getByRole('link', { name: 'Ask a client' }).click();
    await ui.button('Make request').click();
    await expect(page.getByText('Unlock your key first.')).toBeVisible();
    await page.getByText('Custom object', { exact: true }).click();
    await page.getByLabel('Add a scope', { exact: true }).fill('crm.objects.contacts.write');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Can change data')).toBeVisible();
    expect(await faults(page), 'form').toEqual([]);

    await page.getByRole('link', { name: 'Your keys' }).click();
    await ui.button('Remove Aurora').click();
    await ui.button('Remove for good').click();
    await ui.make('Borealis');
    await page.getByRole('link', { name: 'Ask a client' }).click();
    await page.getByLabel('Your name or company').fill('Borealis');
    await page.getByLabel('What it is for').fill('Book meetings');
    await ui.button('Make request').click();
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    await expect(page.locator('.fingerprint')).not.toBeEmpty();
    expect(await faults(page), 'made').toEqual([]);
    await ui.button('Back to requests').click();
    await expect(page.getByRole('list', { name: 'Requests you made' })).toBeVisible();
    expect(await faults(page), 'list').toEqual([]);
  });
}
