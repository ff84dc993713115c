import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { expect, test } from 'vitest';
import { seal } from '../../utils/handoff/seal.ts';
import { sample, tools } from '../handoff/sample.ts';

const executablePath = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

// That the page sends nothing and takes no markup is shown in tests/e2e/sealed-page.spec.ts.
test.skipIf(!existsSync(executablePath))('a sealed page opens itself in Firefox', async () => {
  const file = await seal(sample, { with: 'passphrase', format: 'html' }, tools);
  const dir = await mkdtemp(join(tmpdir(), 'handoff-page-'));
  const path = join(dir, file.name);
  await writeFile(path, file.bytes);
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path).href);
    await page.locator('aria/Passphrase[role="textbox"]').fill(file.passphrase!);
    await page.locator('aria/Open[role="button"]').click();
    await page.locator('aria/Copy: Record ID[role="button"]').wait();
    const shown = await page.$eval('main', (main) => main.textContent);
    expect(shown).toContain('7654321');
    expect(shown).toContain('9101');
    expect(shown).not.toContain(sample.accounts[0]!.credential!.token);
  } finally {
    await browser.close();
    await rm(dir, { recursive: true });
  }
});
