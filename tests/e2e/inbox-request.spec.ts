import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { fingerprintOf } from '../../utils/handoff/fingerprint.ts';
import { readRequest } from '../../utils/handoff/request.ts';
import { effWords } from '../../utils/handoff/word-list.ts';
import { quietZone } from '../../utils/inbox/qr.ts';
import type { MadeRequest } from '../../utils/inbox/requests.ts';
import { modulesOf } from '../inbox/qr-modules.ts';
import { clickCopy, expect, readClipboard, test } from './fixture.ts';
import { identities, unlockedIn } from './identities.ts';
import { openInbox } from './inbox.ts';
import { open, pages } from './pages.ts';

/** The form as a person fills it: by the names of things. */
function compose(page: Page) {
  const field = (name: string) => page.getByLabel(name, { exact: true });
  return {
    field,
    button: (name: string) => page.getByRole('button', { name, exact: true }),
    template: (name: string) => page.getByText(name, { exact: true }),
    scopes: page.getByRole('list', { name: 'Scopes' }).getByRole('listitem'),
    things: page.getByRole('list', { name: 'What to hand over' }).getByRole('listitem'),
    preview: page.locator('.compose-preview'),
    alerts: page.getByRole('alert'),
    requests: page.getByRole('list', { name: 'Requests you made' }).getByRole('listitem'),
    async who(): Promise<void> {
      await field('Your name or company').fill('Aurora');
      await field('How your client reaches you').fill('ops@aurora.example');
      await field('What it is for').fill('Book meetings');
    },
  };
}

/** The requests as they are stored. */
const storedRequests = (page: Page): Promise<MadeRequest[]> =>
  page.evaluate(async () => {
    const { requests } = await chrome.storage.local.get('requests');
    return (requests as MadeRequest[] | undefined) ?? [];
  });

/** What a request's text says, once its signature was found to hold. */
async function read(text: string) {
  const found = await readRequest(text, Date.now());
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

/** A day from today on, as a date field has it. */
function dayIn(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

test('a request by template is what was typed, as mail, file, link and QR code', async ({
  page: tab,
  context,
  extension,
}) => {
  await open(tab, pages.deal);
  const page = await openInbox(context, extension, 'request');
  const ui = compose(page);
  await ui.button('Make request').click();
  await expect(page.getByText('Make your key first.')).toBeVisible();
  await page.getByRole('link', { name: 'Make your key' }).click();
  await identities(page).make('Aurora key');
  await page.getByRole('link', { name: 'Ask a client' }).click();

  await ui.who();
  await ui.field('Client').fill('Northwind');
  await ui.field('Portal ID').fill('7654321');
  await ui.template('Meeting scheduling link').click();
  await ui.template('Deals pipeline').click();
  await ui.template('Contacts').click();
  await ui.template('Contacts').click();
  await expect(ui.scopes).toHaveText([
    'scheduler.meetings.meeting-link.read',
    'crm.objects.deals.read',
  ]);
  await ui.field('Add a scope').fill('crm.objects.contacts.write');
  await page.keyboard.press('Enter');
  await expect(ui.scopes.last()).toHaveText('crm.objects.contacts.writeCan change data');
  await ui.field('Add a scope').fill('crm.objects.notes.read');
  await page.keyboard.press('Enter');
  await expect(page.getByText('crm.objects.notes.read is not what opens this')).toBeVisible();
  await ui.button('Remove crm.objects.contacts.read').click();
  await ui.field('Name for the service key').fill('Aurora scheduling');
  await ui.field('Which one, for thing 1').fill('The intro call');
  await ui.field('Thing 2 is required').uncheck();
  await ui.button('Add a thing').click();
  await ui.field('Kind of thing 3').selectOption('Custom object record');
  await ui.field('Object type ID of thing 3').fill('2-123');
  await ui.button('Add a thing').click();
  await ui.button('Remove thing 4: Meeting link').click();
  await ui.field('How to send it back').fill('Reply to this mail');
  await expect(ui.field('Valid until')).toHaveValue(dayIn(14));
  await ui.field('Valid until').fill(dayIn(3));
  await expect(ui.preview).toContainText('Portal 7654321');
  await expect(ui.preview).toContainText('Custom object record 2-123');
  await expect(ui.preview).not.toContainText('Northwind');
  await ui.button('Make request').click();

  await expect(page.getByRole('heading', { name: 'Request to Northwind' })).toBeFocused();
  await clickCopy(ui.button('Copy mail'));
  const mail = await readClipboard(tab);
  await page.bringToFront();
  const { request, signer, compact } = await read(mail);
  const [identity] = (await unlockedIn(page))!.identities;
  const end = new Date();
  end.setDate(end.getDate() + 3);
  end.setHours(23, 59, 59, 999);
  expect(request).toEqual({
    format: 'hubspot-handoff-request',
    version: 1,
    id: request.id,
    createdAt: request.createdAt,
    validUntil: end.toISOString(),
    asker: { name: 'Aurora', contact: 'ops@aurora.example' },
    recipient: identity!.recipient,
    purpose: 'Book meetings',
    portalId: '7654321',
    token: {
      required: true,
      scopes: [
        'scheduler.meetings.meeting-link.read',
        'crm.objects.deals.read',
        'crm.objects.contacts.write',
      ],
      keyName: 'Aurora scheduling',
    },
    items: [
      { kind: 'meetingLink', required: true, note: 'The intro call' },
      {
        kind: 'pipeline',
        objectTypeId: '0-3',
        required: false,
        note: 'The pipeline that we work with',
      },
      { kind: 'record', objectTypeId: '2-123', required: true },
    ],
    reply: 'Reply to this mail',
  });
  expect(signer).toBe(identity!.signing.x);
  expect(mail).not.toContain('Northwind');

  // The words go by phone: whoever could change the mail could change them in it.
  const words = (await fingerprintOf(signer, effWords)).join(' ');
  await expect(page.locator('.fingerprint')).toHaveText(words);
  expect(mail).not.toContain(words.split(' ').slice(0, 2).join(' '));

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    ui.button('Download file').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(
    /^hubspot-handoff-request-\d{4}-\d\d-\d\d-[0-9a-f]{4}\.txt$/,
  );
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toBe(mail);

  await clickCopy(ui.button('Copy link'));
  const link = `https://app.hubspot.com/#handoff-request=${compact}`;
  expect(await readClipboard(tab)).toBe(link);
  await page.bringToFront();
  expect((await read(link)).request).toEqual(request);

  // Scanners want black on white, whatever the colours around it.
  await page.emulateMedia({ colorScheme: 'dark' });
  const code = page.getByRole('img', { name: 'QR code of the link' });
  const [light, dark] = [code.locator('rect'), code.locator('path')];
  await expect(light).toHaveCSS('fill', 'rgb(255, 255, 255)');
  await expect(dark).toHaveCSS('fill', 'rgb(0, 0, 0)');
  const [, , size] = (await code.getAttribute('viewBox'))!.split(' ').map(Number);
  const drawn = modulesOf((await dark.getAttribute('d'))!, size!);
  expect(drawn).toEqual(encode(link, { ecc: 'L', border: quietZone }).data);

  const [stored] = await storedRequests(page);
  expect(stored).toMatchObject({
    id: request.id,
    client: 'Northwind',
    purpose: 'Book meetings',
    createdAt: Date.parse(request.createdAt),
    validUntil: end.getTime(),
    items: request.items,
  });
});

test('a form outlives its tab, and the next one knows who asks', async ({ context, extension }) => {
  const first = await openInbox(context, extension, 'identities');
  const passphrase = await identities(first).make('Aurora key');
  await identities(first).button('Lock your keys').click();
  await first.getByRole('link', { name: 'Ask a client' }).click();
  const before = compose(first);
  await before.who();
  await before.template('Contacts').click();
  await first.close();

  const page = await openInbox(context, extension, 'request');
  const ui = compose(page);
  await expect(ui.field('What it is for')).toHaveValue('Book meetings');
  await expect(ui.scopes).toHaveText(['crm.objects.contacts.read']);
  await ui.button('Make request').click();
  await expect(ui.alerts).toHaveText('Unlock your key first.');
  // Unlocked in place, Enter included.
  await identities(page).unlock('Aurora key', 'not this one');
  await expect(page.getByText('This passphrase does not open this key')).toBeVisible();
  await identities(page).unlock('Aurora key', passphrase);
  await expect(page.getByText('Aurora key is unlocked and signs the request.')).toBeVisible();
  await ui.button('Make request').click();
  await expect(page.getByRole('heading', { name: 'The request is made' })).toBeVisible();
  await ui.button('Back to requests').click();

  await expect(ui.field('Your name or company')).toHaveValue('Aurora');
  await expect(ui.field('How your client reaches you')).toHaveValue('ops@aurora.example');
  await expect(ui.field('What it is for')).toHaveValue('');
  await expect(ui.requests).toHaveText([/Book meetings.*Access token · Contact.*Valid until/]);
  await ui.field('What it is for').fill('Another');
  await ui.button('Clear the form').click();
  await expect(ui.field('What it is for')).toHaveValue('Another');
  await ui.button('Click again to clear it').click();
  await expect(ui.field('What it is for')).toHaveValue('');

  // Shown again from the list, also by another tab, and forgotten.
  const other = await openInbox(context, extension, 'request');
  await compose(other).button('Show the request Book meetings').click();
  await expect(other.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  await page.bringToFront();
  await ui.button('Forget the request Book meetings').click();
  await expect(ui.requests).toHaveCount(1);
  await ui.requests.getByRole('button', { name: 'Click again to forget' }).click();
  await expect(ui.requests).toHaveCount(0);
  expect(await storedRequests(page)).toEqual([]);
});

test('each field says what is wrong with it, and the first has the focus', async ({
  context,
  extension,
}) => {
  const first = await openInbox(context, extension, 'identities');
  await identities(first).make('Aurora key');
  await first.getByRole('link', { name: 'Ask a client' }).click();
  const ui = compose(first);
  await ui.field('Portal ID').fill('12 34x');
  await ui.field('Valid until').fill(dayIn(-1));
  await ui.button('Add a thing').click();
  await ui.field('Kind of thing 1').selectOption('Custom object type');
  await ui.field('Object type ID of thing 1').fill('deals');
  await ui.button('Make request').click();
  await expect(ui.field('Your name or company')).toBeFocused();
  await expect(ui.alerts).toHaveText([
    'This is needed.',
    'A portal ID is all digits.',
    'This is needed.',
    'Name at least one scope, or ask for no token.',
    'An object type ID has the form 2-123.',
    'Choose a day that is not over.',
  ]);
  await ui.who();
  await ui.field('Portal ID').fill('1234');
  await ui.field('Valid until').fill(dayIn(0));
  await first.getByRole('radio', { name: 'Not needed' }).check();
  await ui.button('Remove thing 1: Custom object type (deals)').click();
  await expect(ui.alerts).toHaveText('Ask for a token or for something to hand over.');
  await ui.button('Make request').click();
  await expect(ui.button('Add a thing')).toBeFocused();
  await ui.button('Add a thing').click();
  await expect(ui.alerts).toHaveCount(0);
  await ui.field('Add a scope').waitFor({ state: 'detached' });
  await ui.button('Make request').click();
  await expect(first.getByRole('heading', { name: 'The request is made' })).toBeVisible();
  const [stored] = await storedRequests(first);
  const { request } = await read(stored!.compact);
  expect(request.token).toBe(undefined);
  expect(request.items).toEqual([{ kind: 'meetingLink', required: true }]);
});

test('markup in every field is text, and a long request is told to be too long for a QR code', async ({
  context,
  extension,
}) => {
  const markup = '"><img src=x onerror="document.title=1"><script>document.title=1</script>';
  const page = await openInbox(context, extension, 'identities');
  await identities(page).make(markup);
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(markup);
  await page.getByRole('link', { name: 'Ask a client' }).click();
  const ui = compose(page);
  await ui.template('Contacts').click();
  for (const name of [
    'Your name or company',
    'How your client reaches you',
    'Client',
    'Name for the service key',
    'Which one, for thing 1',
  ]) {
    await ui.field(name).fill(markup);
  }
  await ui.field('Add a scope').fill(markup);
  await page.keyboard.press('Enter');
  await expect(page.getByText('No scope was found in this text.')).toBeVisible();
  await ui.field('How to send it back').fill(markup);
  await ui.field('What it is for').fill(`${markup}${'x'.repeat(1500)}`);
  await ui.button('Make request').click();
  await expect(page.getByRole('heading', { name: `Request to ${markup}` })).toBeVisible();
  await expect(page.getByText('The link is too long for a QR code')).toBeVisible();
  await expect(page.getByRole('img', { name: 'QR code' })).toHaveCount(0);
  await expect(page.locator('.request-summary')).toContainText(markup);
  await ui.button('Back to requests').click();
  await expect(ui.requests).toContainText(markup);
  expect(await page.locator('main img, main script').count()).toBe(0);
  expect(await page.title()).toBe('Inbox: Handoff for HubSpot');
  const [stored] = await storedRequests(page);
  const { request } = await read(stored!.compact);
  expect(request.asker).toEqual({ name: markup, contact: markup });
  expect(request.reply).toBe(markup);
});
