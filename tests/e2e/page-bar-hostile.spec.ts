import { bar, expect, readClipboard, test } from './fixture.ts';
import { open, pages } from './pages.ts';

/** Runs before any of the page's own scripts, and keeps whatever it can get hold of. */
function hostile(): void {
  const loot: unknown[] = [];
  Object.assign(window, { loot });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    loot.push('attachShadow');
    return attach.call(this, { ...init, mode: 'open' });
  };
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (...args: Parameters<typeof listen>) {
    if (this instanceof Node && this.getRootNode() instanceof ShadowRoot) loot.push('listener');
    return listen.apply(this, args);
  };
  const append = Element.prototype.append;
  Element.prototype.append = function (...nodes) {
    if (nodes.some((node) => node instanceof Element && node.matches('[data-hubspot-handoff]'))) {
      loot.push('append');
    }
    return append.apply(this, nodes);
  };
  customElements.define = () => loot.push('define');
  navigator.clipboard.writeText = (text) => {
    loot.push(text);
    return Promise.resolve();
  };
  for (const type of ['click', 'pointerdown', 'animationstart']) {
    listen.call(
      window,
      type,
      (event) => {
        const inside = event.composedPath().some((node) => {
          return node instanceof Node && node.getRootNode() instanceof ShadowRoot;
        });
        if (inside) loot.push(`${type} from inside`);
      },
      true,
    );
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(hostile);
  await open(page, pages.deal);
  await expect.poll(() => bar(page).count()).toBe(2);
});

const loot = () => (window as unknown as { loot: unknown[] }).loot;

test('the roots stay closed to the page, and its traps catch nothing', async ({ page }) => {
  await bar(page).click('Copy record ID');
  await expect.poll(() => bar(page).status()).toBe('Copied');
  await bar(page).click('Copy record ID', 'title');
  await expect.poll(() => bar(page).status()).toBe('Copied');
  const open = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-hubspot-handoff]')];
    return hosts.map((host) => [host.localName, host.shadowRoot, host.textContent]);
  });
  expect(open).toEqual([
    ['section', null, ''],
    ['section', null, ''],
  ]);
  expect(await page.evaluate(loot)).toEqual([]);
  expect(await readClipboard(page)).toBe('9101');
});

test('clicks that no person made copy nothing and decide nothing', async ({ page, context }) => {
  const other = await context.newPage();
  await open(other, pages.deal);
  await bar(other).click('Copy portal ID');
  await expect.poll(() => bar(other).status()).toBe('Copied');
  await page.bringToFront();

  const boxes = await Promise.all([
    bar(page).where('Copy record ID'),
    bar(page).where('Hide the IDs'),
    bar(page).where('Move to another corner'),
    bar(page).where('Copy record ID', 'title'),
  ]);
  const before = await bar(page).box();
  await page.evaluate((points) => {
    for (const { x, y } of points) {
      const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
      const target = document.elementFromPoint(x, y)!;
      for (const type of ['pointerdown', 'pointerup']) {
        target.dispatchEvent(new PointerEvent(type, at));
      }
      for (const type of ['mousedown', 'mouseup', 'click']) {
        target.dispatchEvent(new MouseEvent(type, at));
      }
      if (target instanceof HTMLElement) target.click();
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    }
  }, boxes);
  expect(await readClipboard(page)).toBe('7654321');
  expect(await bar(page).status()).toBe('');
  expect(await bar(page).box()).toEqual(before);
});

test('an animation that the page only claims places no button', async ({ page }) => {
  await page.evaluate(() => {
    const fake = document.createElement('p');
    fake.textContent = 'Not the title';
    document.body.append(fake);
    for (const target of [fake, document, document.documentElement]) {
      target.dispatchEvent(
        new AnimationEvent('animationstart', {
          animationName: 'handoff',
          bubbles: true,
        }),
      );
    }
    // A second one that the selector fits, claimed before the browser runs its own animation.
    fake.dataset.seleniumTest = 'highlightTitle';
    fake.dispatchEvent(
      new AnimationEvent('animationstart', {
        animationName: 'handoff',
        bubbles: true,
      }),
    );
    fake.remove();
  });
  expect(await bar(page).count()).toBe(2);
  const beside = await page.evaluate(
    () => document.querySelector('[data-hubspot-handoff="title"]')!.nextElementSibling!.textContent,
  );
  expect(beside).toBe('Northwind renewal');
});

test('the page’s styles do not reach it', async ({ page }) => {
  // The document may be read anew while the page still draws.
  await expect.poll(async () => (await bar(page).buttons()).length).toBeGreaterThan(3);
  const before = await bar(page).box();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      html { font: 40px serif !important; }
      div, [data-hubspot-handoff], [data-hubspot-handoff] * {
        display: none !important; opacity: 0 !important; visibility: hidden !important;
        transform: scale(3) !important; position: absolute !important; zoom: 2 !important;
      }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await bar(page).box()).toEqual(before);
});
