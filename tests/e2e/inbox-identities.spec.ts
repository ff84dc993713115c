import { Decrypter, armor, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { closeBrowser, launchBrowser } from './browser.ts';
import { installExtension } from './extension.ts';
import { clickCopy, expect, readClipboard, test } from './fixture.ts';
import { identities, setUntil, unlockedIn } from './identities.ts';
import { openInbox } from './inbox.ts';
import { open, pages } from './pages.ts';
import { searchProfile } from './search-profile.ts';

test('a key is made, locked, and unlocked by its passphrase alone', async ({
  page: tab,
  context,
  extension,
}) => {
  await open(tab, pages.deal);
  const page = await openInbox(context, extension, 'identities');
  const ui = identities(page);
  await expect(page.getByRole('heading', { name: 'Make your key' })).toBeVisible();
  await expect(ui.lockState).toHaveCount(0);

  await ui.button('Make key').click();
  await expect(page.getByText('Give it a name.')).toBeVisible();
  await expect(page.getByText('Keep the passphrase first')).toBeVisible();
  const first = await page.locator('.passphrase').innerText();
  await ui.button('Make another').click();
  await expect(page.locator('.passphrase')).not.toHaveText(first);
  const passphrase = await ui.make('Aurora');
  expect(passphrase).not.toBe(first);
  await expect(page.getByText(passphrase)).toHaveCount(0);
  await expect(ui.lockState).toHaveText(/^Unlocked until \d\d:\d\d/);
  await expect(ui.card('Aurora')).toContainText('Unlocked');
  await expect(ui.button('Download backup of Aurora')).toBeFocused();

  await clickCopy(ui.button('Copy public key of Aurora'));
  const unlocked = await unlockedIn(page);
  expect(await readClipboard(tab)).toBe(unlocked!.identities[0]!.recipient);
  await page.bringToFront();
  await expect(ui.card('Aurora').locator('.fingerprint')).toHaveText(/^([a-z-]+ ?){10}$/);

  await ui.button('Lock your keys').click();
  await expect(ui.lockState).toHaveText('Locked');
  expect(await unlockedIn(page)).toBe(undefined);

  // The page goes on while the passphrase is tried.
  const ticks = await page.evaluateHandle(() => {
    const counted = { ticks: 0 };
    setInterval(() => counted.ticks++, 10);
    return counted;
  });
  await ui.unlock('Aurora', `${passphrase}s`);
  await expect(page.getByRole('status').filter({ hasText: 'Unlocking…' })).toHaveCount(1);
  await expect(ui.alert).toContainText('This passphrase does not open this key');
  expect((await ticks.jsonValue()).ticks).toBeGreaterThan(20);
  await expect(ui.passphraseOf('Aurora')).toHaveValue('');
  await expect(ui.passphraseOf('Aurora')).toBeFocused();
  expect(await unlockedIn(page)).toBe(undefined);

  await ui.unlock('Aurora', passphrase);
  await expect(ui.lockState).toContainText('Unlocked until');
  expect((await unlockedIn(page))!.identities).toEqual(unlocked!.identities);
  await expect(ui.alert).toHaveCount(0);
});

test('a passphrase of one’s own is judged and typed twice', async ({ context, extension }) => {
  const page = await openInbox(context, extension, 'identities');
  const ui = identities(page);
  await ui.name.fill('Aurora');
  await page.getByRole('radio', { name: 'Type my own' }).check();
  const own = page.getByLabel('Your passphrase');
  await own.fill('short');
  await expect(page.getByText('At least 12 characters.')).toBeVisible();
  await own.fill('password1234');
  await expect(page.getByText('Too easy to guess.')).toBeVisible();
  await ui.button('Make key').click();
  await expect(ui.alert.filter({ hasText: 'Too easy to guess.' })).toBeVisible();
  await own.fill('cobalt umbrella wrist napkin');
  await expect(page.getByText('Strong enough')).toBeVisible();
  await expect(page.getByText('The two passphrases differ.')).toBeVisible();
  await page.getByLabel('The same once more').fill('cobalt umbrella wrist napkin');
  await expect(page.getByText('The two passphrases differ.')).toHaveCount(0);
  await ui.button('Make key').click();
  await expect(ui.button('Lock Aurora')).toBeVisible();
  await ui.button('Lock Aurora').click();
  await ui.unlock('Aurora', 'cobalt umbrella wrist napkin');
  await expect(ui.button('Lock Aurora')).toBeVisible();
});

test('a backup opens with age, and on another computer it is the same key', async ({
  context,
  extension,
  port,
}) => {
  const page = await openInbox(context, extension, 'identities');
  const ui = identities(page);
  const passphrase = await ui.make('Aurora & Söhne');
  await expect(page.getByText('Now download its backup.')).toBeVisible();
  const backup = await ui.backUp('Aurora & Söhne');
  await expect(page.getByText('Now download its backup.')).toHaveCount(0);
  expect(backup.name).toBe('handoff-identity-Aurora-Söhne.age');
  const [identity] = (await unlockedIn(page))!.identities;
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  expect(await decrypter.decrypt(armor.decode(backup.text), 'text')).toContain(identity!.age);

  const other = await launchBrowser(port);
  try {
    const there = await openInbox(other.context, await installExtension(other), 'identities');
    const uiThere = identities(there);
    await uiThere.way('Import one').click();
    await there.locator('input[type=file]').setInputFiles({
      name: backup.name,
      mimeType: 'application/age',
      buffer: Buffer.from(backup.text),
    });
    await there.getByLabel('Passphrase of the backup').fill('not this one');
    await uiThere.button('Import key').click();
    await expect(uiThere.alert).toContainText('This passphrase does not open this key');
    await expect(there.getByLabel('Passphrase of the backup')).toHaveValue('');
    expect(await there.evaluate(() => chrome.storage.local.get('identities'))).toEqual({});
    await there.getByLabel('Passphrase of the backup').fill(passphrase);
    await there.keyboard.press('Enter');
    await expect(uiThere.button('Lock Aurora & Söhne')).toBeVisible();
    await expect(there.getByText('Now download its backup.')).toHaveCount(0);
    expect((await unlockedIn(there))!.identities).toEqual([identity]);
    await expect(uiThere.card('Aurora').locator('.fingerprint')).toHaveText(
      await ui.card('Aurora').locator('.fingerprint').innerText(),
    );
  } finally {
    await closeBrowser(other);
  }
});

test('what age-keygen wrote is imported, and what is no identity is told apart', async ({
  context,
  extension,
}) => {
  const page = await openInbox(context, extension, 'identities');
  const ui = identities(page);
  const age = await generateX25519Identity();
  const recipient = await identityToRecipient(age);
  await ui.way('Import one').click();
  const text = page.getByLabel('Key or backup');
  await ui.button('Import key').click();
  await expect(ui.alert).toContainText('This is not an age identity');
  const told: [string, string][] = [
    ['hello', 'This is not an age identity'],
    [recipient, 'This is a public key'],
    ['-----BEGIN OPENSSH PRIVATE KEY-----', 'This is an SSH key'],
    [`${age}\n${await generateX25519Identity()}`, 'There are several identities in this'],
    [`${age.slice(0, -2)}QQ`, 'This is not an age identity'],
  ];
  for (const [wrong, title] of told) {
    await text.fill(wrong);
    await expect(ui.alert).toContainText(title);
    await expect(ui.name).toHaveCount(0);
  }
  await text.fill(`# created: 2026-01-02T03:04:05Z\n# public key: ${recipient}\n${age}\n`);
  // What the form still lacks is said from the first click on.
  await expect(ui.alert.filter({ hasText: 'This is' })).toHaveCount(0);
  await expect(text).toHaveAttribute('data-secret', 'true');
  await ui.name.fill('Old key');
  await page.getByLabel('I have kept it').check();
  const passphrase = await page.locator('.passphrase').innerText();
  await ui.button('Import key').click();
  await expect(ui.card('Old key')).toContainText(recipient);
  const backup = await ui.backUp('Old key');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  expect(await decrypter.decrypt(armor.decode(backup.text), 'text')).toContain(age);

  // The same one again is not taken in: it would bring another signing key.
  await ui.button('Add a key').click();
  await ui.way('Import one').click();
  await text.fill(age);
  await expect(ui.alert).toContainText('This key is here already');
  await ui.button('Cancel').click();
  await expect(ui.list.getByRole('listitem')).toHaveCount(1);
});

test('several keys are unlocked one by one, in every tab, and removed with two clicks', async ({
  context,
  extension,
}) => {
  const page = await openInbox(context, extension, 'identities');
  const ui = identities(page);
  const passphrase = await ui.make('First');
  await ui.button('Add a key').click();
  await ui.make('Second');
  await expect(ui.list.getByRole('heading', { level: 3 })).toHaveText(['First', 'Second']);
  const other = identities(await openInbox(context, extension, 'identities'));
  await expect(other.button('Lock First')).toBeVisible();
  await other.button('Lock your keys').click();
  await expect(ui.card('First')).toContainText('Locked');
  await expect(ui.card('Second')).toContainText('Locked');
  await page.bringToFront();
  await ui.unlock('First', passphrase);
  await expect(other.button('Lock First')).toBeVisible();
  await expect(other.card('Second')).toContainText('Locked');

  await ui.button('Remove First').click();
  await expect(ui.alert).toContainText('opens with a backup of it alone');
  await ui.button('Keep it').click();
  await expect(ui.list.getByRole('listitem')).toHaveCount(2);
  await ui.button('Remove First').click();
  await ui.button('Remove for good').click();
  await expect(ui.list.getByRole('heading', { level: 3 })).toHaveText(['Second']);
  await expect(other.lockState).toHaveText('Locked');
  expect(await unlockedIn(page)).toBe(undefined);
  await ui.button('Remove Second').click();
  await ui.button('Remove for good').click();
  await expect(page.getByRole('heading', { name: 'Make your key' })).toBeVisible();
  await expect(ui.lockState).toHaveCount(0);
});

test('keys lock 15 minutes after their last use, whether or not the inbox is open', async ({
  context,
  extension,
}) => {
  const page = await openInbox(context, extension, 'identities');
  const ui = identities(page);
  const passphrase = await ui.make('Aurora');
  const minutes = 60_000;
  const alarm = () => page.evaluate(() => chrome.alarms.get('lock'));
  const { until } = (await unlockedIn(page))!;
  expect(Math.abs(until - Date.now() - 15 * minutes)).toBeLessThan(minutes);
  expect((await alarm())!.scheduledTime).toBe(until);

  // A use 14 minutes later puts it off, and a use at once after that is not written down again.
  await setUntil(page, Date.now() + minutes);
  await page.getByText('Public key').click();
  await expect.poll(async () => (await unlockedIn(page))!.until).toBeGreaterThan(until - 1);
  const later = (await unlockedIn(page))!.until;
  await expect.poll(async () => (await alarm())!.scheduledTime).toBe(later);
  await page.getByText('Public key').click();
  expect((await unlockedIn(page))!.until).toBe(later);

  // With the page open: it locks and says so.
  await setUntil(page, Date.now() + 1);
  await expect(ui.lockState).toHaveText('Locked');
  await expect.poll(() => unlockedIn(page)).toBe(undefined);

  // With no page of the inbox open: the alarm does.
  await ui.unlock('Aurora', passphrase);
  await expect(ui.lockState).toContainText('Unlocked until');
  await page.close();
  const worker = await extension.worker();
  await worker.evaluate(() => chrome.alarms.create('lock', { when: Date.now() }));
  const left = async () =>
    (await extension.worker()).evaluate(() => chrome.storage.session.get('unlocked'));
  await expect.poll(left).toEqual({});
});

test.describe('once the browser is closed', () => {
  test.use({ alone: true });

  test('nothing of a key lies on the disk but its sealed form', async ({
    context,
    own,
    extension,
    profileDir,
  }) => {
    const page = await openInbox(context, extension, 'identities');
    const ui = identities(page);
    const passphrase = await ui.make('Aurora');
    const [identity] = (await unlockedIn(page))!.identities;
    await ui.backUp('Aurora');
    await ui.button('Lock your keys').click();
    await ui.unlock('Aurora', passphrase);
    await expect(ui.lockState).toContainText('Unlocked until');

    const secrets = [identity!.age, identity!.signing.d, passphrase];
    const local = JSON.stringify(await page.evaluate(() => chrome.storage.local.get()));
    for (const secret of secrets) expect(local).not.toContain(secret);
    expect(local).toContain(identity!.recipient);
    await closeBrowser({ ...own, profileDir: '/nonexistent' });
    // What may be kept is found by the same search, so the search can find.
    const found = await searchProfile(profileDir, [identity!.recipient, ...secrets]);
    expect(found).toEqual([identity!.recipient]);
  });
});
