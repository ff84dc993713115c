import type { Locator, Page } from '@playwright/test';
import { bar, expect, readClipboard, test } from './fixture.ts';
import { navigate, open, pages } from './pages.ts';

const app = 'https://app.hubspot.com';
const recordLink = (type: string, id: string) => `${app}/contacts/7654321/record/${type}/${id}`;

/** A row of the page by the name of its record. */
const rowOf = (page: Page, name: string): Locator =>
  page.locator('tr, li, .board-card').filter({ has: page.getByText(name, { exact: true }) });

/** Moves the mouse over a row, and waits until our buttons are there. */
async function hover(page: Page, name: string): Promise<void> {
  // Away from the bar, which may lie over the last rows.
  await rowOf(page, name)
    .first()
    .evaluate((row) => row.scrollIntoView({ block: 'center' }));
  await rowOf(page, name).first().hover();
  await expect.poll(() => bar(page).rowName()).toBe(name);
}

async function pick(page: Page, name: string): Promise<void> {
  await hover(page, name);
  await bar(page).click('Pick', 'row');
  await expect.poll(() => bar(page).isPicked()).toBe(true);
}

/** Copies, and gives what is on the clipboard after. */
async function copied(page: Page, button: string, place?: 'row'): Promise<string> {
  await expect.poll(() => bar(page).status()).toBe('');
  await bar(page).click(button, place);
  await expect.poll(() => bar(page).status()).toBe('Copied');
  return readClipboard(page);
}

const scrollTo = (page: Page, top: number) =>
  page.evaluate((to) => {
    const scroller = document.querySelector('.scroller')!;
    const rows = () => document.querySelector('tr[data-test-id]')?.outerHTML;
    const before = rows();
    scroller.scrollTop = to;
    return new Promise<void>((resolve) => {
      const wait = () => (rows() === before ? requestAnimationFrame(wait) : resolve());
      wait();
    });
  }, top);

async function openList(page: Page, path: string = pages.contacts): Promise<void> {
  await open(page, app + path);
  await expect.poll(async () => (await bar(page).rows())[0] ?? '').toMatch(/^\d+ rows loaded$/);
}

test.describe('on a table', () => {
  test.beforeEach(({ page }) => openList(page));

  test('copies the ID of the row under the mouse', async ({ page }) => {
    const before = await page.locator('tr[data-test-id="row-9102"]').boundingBox();
    await hover(page, 'Tobias Sample');
    expect(await page.locator('tr[data-test-id="row-9102"]').boundingBox()).toEqual(before);
    expect(await copied(page, 'Copy record ID', 'row')).toBe('9102');
    expect(new URL(page.url()).pathname, 'the row is not opened').toBe(pages.contacts);
    await hover(page, 'Mira Example');
    expect(await bar(page).countIn('row')).toBe(1);
    await page.mouse.move(700, 30);
    await expect.poll(() => bar(page).countIn('row')).toBe(0);
  });

  test('picks rows across scrolling, and copies them in four forms', async ({ page }) => {
    await pick(page, 'Ines Testcase');
    await pick(page, 'Mira Example');
    await scrollTo(page, 2000 * 40);
    let [far, name] = ['', ''];
    // The browser may move the table once more, to keep what it shows in place.
    await expect(async () => {
      const row = page.locator('tr[data-test-id^="row-"]').nth(12);
      far = (await row.getAttribute('data-test-id'))!;
      await page.locator(`tr[data-test-id="${far}"]`).hover({ timeout: 1000 });
      name = (await page.locator(`tr[data-test-id="${far}"] a`).textContent({ timeout: 1000 }))!;
      expect(await bar(page).rowName()).toBe(name);
    }).toPass();
    await bar(page).click('Pick', 'row');
    await expect.poll(async () => (await bar(page).rows())[2]).toBe('3 rows picked');

    const ids = ['9101', '9103', far.slice(4)];
    const button = 'Copy IDs: 3 rows picked';
    expect(await copied(page, button)).toBe(ids.join('\n'));
    await bar(page).chooseFormat('Comma');
    expect(await copied(page, button)).toBe(ids.join(','));
    const records = [
      { id: '9101', name: 'Mira Example', link: recordLink('0-1', '9101') },
      { id: '9103', name: 'Ines Testcase', link: recordLink('0-1', '9103') },
      { id: ids[2], name, link: recordLink('0-1', ids[2]!) },
    ];
    await bar(page).chooseFormat('JSON');
    expect(JSON.parse(await copied(page, button))).toEqual(records);
    await bar(page).chooseFormat('CSV');
    const lines = records.map((each) => Object.values(each).join(','));
    const csv = ['id,name,link', ...lines, ''].join('\r\n');
    expect((await copied(page, button)).replaceAll(/\r?\n/g, '\r\n')).toBe(csv);

    await page.reload();
    await pick(page, 'Mira Example');
    expect(await copied(page, 'Copy IDs: 1 row picked'), 'the form is remembered').toContain(
      'id,name,link',
    );
    await bar(page).click('Clear picks');
    await expect.poll(async () => (await bar(page).rows())[2]).toBe('0 rows picked');
    await hover(page, 'Mira Example');
    expect(await bar(page).isPicked()).toBe(false);
  });

  test('follows HubSpot’s own checkboxes as rows come and go', async ({ page }) => {
    await page.locator('tr', { hasText: 'Mira Example' }).first().getByRole('checkbox').check();
    await page.locator('tr', { hasText: 'Ines Testcase' }).first().getByRole('checkbox').check();
    await expect.poll(async () => (await bar(page).rows())[1]).toBe('2 rows selected');
    await scrollTo(page, 4000);
    await page.locator('tr[data-test-id^="row-"] input').nth(8).check();
    await expect.poll(async () => (await bar(page).rows())[1]).toBe('3 rows selected');
    await scrollTo(page, 0);
    await page.locator('tr', { hasText: 'Mira Example' }).first().getByRole('checkbox').uncheck();
    await expect.poll(async () => (await bar(page).rows())[1]).toBe('2 rows selected');
    const ids = await copied(page, 'Copy IDs: 2 rows selected');
    expect(ids.split('\n')[0]).toBe('9103');
    await page.getByRole('button', { name: 'Clear selection' }).click();
    await page.locator('tr', { hasText: 'Tobias Sample' }).first().getByRole('checkbox').check();
    await scrollTo(page, 4000);
    await expect.poll(async () => (await bar(page).rows())[1]).toBe('1 row selected');
  });

  test('follows the checkbox that selects all', async ({ page }) => {
    await scrollTo(page, 4000);
    await expect.poll(async () => parseInt((await bar(page).rows())[0]!)).toBeGreaterThan(40);
    await page.getByLabel('Select all').check();
    const same = async () => {
      const [loaded, selected] = await bar(page).rows();
      return parseInt(loaded!) === parseInt(selected!);
    };
    await expect.poll(same).toBe(true);
    await scrollTo(page, 8000);
    await expect.poll(same, 'rows to come are selected too').toBe(true);
    await page.getByLabel('Select all').uncheck();
    await expect.poll(async () => (await bar(page).rows())[1]).toBe('0 rows selected');
  });

  test('the keyboard reaches the buttons of a row after its link', async ({ page }) => {
    await page.getByRole('link', { name: 'Tobias Sample' }).focus();
    await expect.poll(() => bar(page).rowName()).toBe('Tobias Sample');
    await page.keyboard.press('Tab');
    expect(await bar(page).focused()).toBe('Copy record ID');
    await page.keyboard.press('Enter');
    await expect.poll(() => bar(page).status()).toBe('Copied');
    expect(await readClipboard(page)).toBe('9102');
    await page.keyboard.press('Tab');
    expect(await bar(page).focused()).toBe('Pick');
    await page.keyboard.press('Space');
    await expect.poll(() => bar(page).isPicked()).toBe(true);
    await page.keyboard.press('Tab');
    await expect.poll(() => bar(page).rowName(), 'the next row’s checkbox').toBe('Ines Testcase');
  });

  test('misses none of 10,000 rows scrolled from end to end', async ({ page }) => {
    await page.evaluate(async () => {
      const scroller = document.querySelector('.scroller')!;
      for (let top = 0; top < scroller.scrollHeight; top += 600) {
        scroller.scrollTop = top;
        await new Promise(requestAnimationFrame);
      }
    });
    await expect.poll(async () => (await bar(page).rows())[0]).toBe('10,000 rows loaded');
    const ids = (await copied(page, 'Copy IDs: 10,000 rows loaded')).split('\n');
    expect(new Set(ids).size).toBe(10_000);
    expect(ids.slice(0, 2)).toEqual(['9101', '9102']);
  });

  test('keeps picks where the page draws the same rows again', async ({ page }) => {
    await pick(page, 'Mira Example');
    await page.evaluate(() => void window.standIn.rerender());
    await page.mouse.move(700, 30);
    await hover(page, 'Mira Example');
    expect(await bar(page).isPicked()).toBe(true);
  });

  test('starts anew where a filter changes the rows', async ({ page }) => {
    await pick(page, 'Tobias Sample');
    await page.getByLabel('Owner').selectOption('Owner One');
    await expect.poll(async () => (await bar(page).rows())[2]).toBe('0 rows picked');
    const shown = await page.locator('tr[data-test-id^="row-"]').count();
    await expect.poll(async () => (await bar(page).rows())[0]).toBe(`${shown} rows loaded`);
    await page.getByLabel('Owner').selectOption('Nobody');
    await expect.poll(() => bar(page).noRows()).toMatch(/^No rows found on this page/);
    await page.getByLabel('Owner').selectOption('All owners');
    await expect.poll(() => bar(page).noRows()).toBe('');
  });

  test('another list has rows of its own; a record has none', async ({ page }) => {
    await pick(page, 'Mira Example');
    await navigate(page, pages.deals);
    await expect.poll(async () => (await bar(page).rows())[2]).toBe('0 rows picked');
    await bar(page).chooseFormat('JSON');
    await pick(page, 'Northwind renewal');
    expect(JSON.parse(await copied(page, 'Copy IDs: 1 row picked'))).toEqual([
      { id: '9101', name: 'Northwind renewal', link: recordLink('0-3', '9101') },
    ]);
    await page.getByRole('link', { name: 'Northwind renewal' }).click();
    await expect.poll(() => bar(page).rows()).toEqual([]);
    expect(await bar(page).countIn('row')).toBe(0);
    expect(await bar(page).ids()).toHaveProperty('Record ID', '9101');
  });

  test('after an update there is one section', async ({ page, extension }) => {
    await page.evaluate(() => {
      document.querySelector('[data-hubspot-handoff]')!.id = 'old';
    });
    await extension.reload();
    await expect.poll(() => page.locator('#old').count(), 'the old copy goes').toBe(0);
    await expect.poll(() => bar(page).rows()).toHaveLength(3);
    await hover(page, 'Mira Example');
    expect(await bar(page).count()).toBe(2);
    expect(await copied(page, 'Copy record ID', 'row')).toBe('9101');
  });

  test('no click but a person’s picks, copies or clears', async ({ page }) => {
    await pick(page, 'Mira Example');
    expect(await copied(page, 'Copy IDs: 1 row picked')).toBe('9101');
    await hover(page, 'Tobias Sample');
    const points = await Promise.all([
      bar(page).where('Copy record ID', 'row'),
      bar(page).where('Pick', 'row'),
      bar(page).where('Clear picks'),
    ]);
    await page.evaluate((points) => {
      for (const { x, y } of points) {
        const target = document.elementFromPoint(x, y) as HTMLElement;
        target.click();
        target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      }
    }, points);
    expect(await bar(page).isPicked()).toBe(false);
    expect((await bar(page).rows())[2]).toBe('1 row picked');
    expect(await readClipboard(page)).toBe('9101');
  });

  test('a row with a hostile name is text, and no formula', async ({ page }) => {
    await page.evaluate(() => {
      for (const [id, name] of [
        ['11', '<img src=x onerror="window.hit=1">'],
        ['12', '=HYPERLINK("https://evil.example","Open")'],
      ] as const) {
        const row = document
          .querySelector('tr[data-test-id="row-9103"]')!
          .cloneNode(true) as Element;
        row.setAttribute('data-test-id', `row-${id}`);
        const link = row.querySelector('a')!;
        link.href = `/contacts/7654321/record/0-1/${id}`;
        link.textContent = name;
        document.querySelector('tr[data-test-id="row-9103"]')!.after(row);
      }
    });
    await bar(page).chooseFormat('CSV');
    await pick(page, '=HYPERLINK("https://evil.example","Open")');
    await pick(page, '<img src=x onerror="window.hit=1">');
    const csv = (await copied(page, 'Copy IDs: 2 rows picked')).split(/\r?\n/);
    expect(csv.toSorted()).toEqual([
      '',
      `11,"<img src=x onerror=""window.hit=1"">",${recordLink('0-1', '11')}`,
      `12,"'=HYPERLINK(""https://evil.example"",""Open"")",${recordLink('0-1', '12')}`,
      'id,name,link',
    ]);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  });
});

test('without the extension, IDs of rows are copied still, and it says what is not', async ({
  page,
  extension,
}) => {
  await open(page, pages.deal);
  await navigate(page, pages.contacts);
  await expect.poll(async () => (await bar(page).rows())[0]).toMatch(/rows loaded$/);
  const button = `Copy IDs: ${(await bar(page).rows())[0]!}`;
  await extension.uninstall();
  expect(await copied(page, button)).toMatch(/^\d+(\n\d+)+$/);
  await bar(page).chooseFormat('JSON');
  await bar(page).click(button);
  await expect
    .poll(() => bar(page).status())
    .toBe('The extension was updated or removed. Reload the page.');
});

test('a board’s cards are rows', async ({ page }) => {
  await openList(page, pages.dealBoard);
  expect((await bar(page).rows())[0]).toBe('32 rows loaded');
  await hover(page, 'Northwind renewal');
  expect(await copied(page, 'Copy record ID', 'row')).toBe('9101');
  await bar(page).chooseFormat('JSON');
  await pick(page, 'Specimen pilot');
  expect(JSON.parse(await copied(page, 'Copy IDs: 1 row picked'))).toEqual([
    { id: '9105', name: 'Specimen pilot', link: recordLink('0-3', '9105') },
  ]);
});

test('search results are of several types, and may share an ID', async ({ page }) => {
  await open(page, `${app}/search/7654321/search?query=`);
  await expect.poll(async () => (await bar(page).rows())[0]).toBe('15 rows loaded');
  await bar(page).chooseFormat('JSON');
  await pick(page, 'Mira Example');
  await pick(page, 'Northwind renewal');
  expect(JSON.parse(await copied(page, 'Copy IDs: 2 rows picked'))).toEqual([
    { id: '9101', name: 'Mira Example', link: recordLink('0-1', '9101') },
    { id: '9101', name: 'Northwind renewal', link: recordLink('0-3', '9101') },
  ]);
});

test('a segment’s members have the type that their links say', async ({ page }) => {
  await openList(page, pages.segment);
  await bar(page).chooseFormat('JSON');
  await pick(page, 'Mira Example');
  expect(JSON.parse(await copied(page, 'Copy IDs: 1 row picked'))).toEqual([
    { id: '9101', name: 'Mira Example', link: recordLink('0-1', '9101') },
  ]);
});

test('renamed markup: rows are known by their links', async ({ page }) => {
  await openList(page, `${pages.contacts}?markup=new`);
  await hover(page, 'Tobias Sample');
  expect(await copied(page, 'Copy record ID', 'row')).toBe('9102');
  await page.locator('tr', { hasText: 'Mira Example' }).first().getByRole('checkbox').check();
  await expect.poll(async () => (await bar(page).rows())[1]).toBe('1 row selected');
  await page.getByLabel('Select all').check();
  const shown = await page.locator('tr[data-hs-row]').count();
  await expect.poll(async () => (await bar(page).rows())[1]).toBe(`${shown} rows selected`);
});

test('where no rows are found, it says so and what to do', async ({ page }) => {
  await open(page, `${app}${pages.contacts}?markup=none`);
  await expect.poll(() => bar(page).noRows()).toMatch(/^No rows found on this page\. If/);
  expect(await bar(page).ids()).toHaveProperty('Portal ID', '7654321');
});
