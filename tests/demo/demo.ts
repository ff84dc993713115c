import { mkdir, rm } from 'node:fs/promises';
import { closeBrowser, launchBrowser } from '../e2e/browser.ts';
import type { LaunchOptions, OwnBrowser } from '../e2e/browser.ts';
import { installExtension } from '../e2e/extension.ts';
import type { Extension } from '../e2e/extension.ts';
import { startStandIn } from '../stand-in/server.ts';
import { makeIdentity } from './identity.ts';
import { goThrough } from './steps.ts';
import { outputDir, say, seconds, short, warn } from './terminal.ts';
import { StepFailed, startWalk } from './walk.ts';
import { hasDisplay, showWindow } from './window.ts';

/** Ctrl+C and the like: the browser and its profile go before the program does. */
const stop = new AbortController();
const stopped = new Promise<void>((resolve) => {
  stop.signal.addEventListener('abort', () => resolve());
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => stop.abort());
}

const headless = process.argv.includes('--headless') || !hasDisplay();
const start = performance.now();

warn();
await rm(outputDir, { recursive: true, force: true });
await mkdir(outputDir, { recursive: true });
const key = await makeIdentity(outputDir);
const standIn = await startStandIn();
try {
  const own = await launch(standIn.port);
  try {
    const extension = await installExtension(own);
    const shown = headless ? walk(own, extension) : showWindow(own, key);
    await Promise.race([shown, stopped]);
    if (headless && stop.signal.aborted) process.exitCode = 130;
  } finally {
    await closeBrowser(own);
  }
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof StepFailed)) throw error;
  say(`The walk ended at this step. Pictures so far: ${short(outputDir)}/`);
} finally {
  await standIn.close();
}

async function walk(own: OwnBrowser, extension: Extension): Promise<void> {
  const { step, count } = startWalk(outputDir, own.context, stop.signal);
  const page = own.context.pages()[0] ?? (await own.context.newPage());
  await goThrough({ step, page, extension, standIn, key, dir: outputDir });
  say();
  say(`All ${count()} steps went well, in ${seconds(performance.now() - start)}.`);
  say(`Their pictures, the sealed files and the demo’s key: ${short(outputDir)}/`);
}

/** Starts Chromium in its sandbox; without one only as root, or where the system offers none. */
async function launch(port: number): Promise<OwnBrowser> {
  const options: LaunchOptions = {
    headless,
    handleSIGINT: false,
    // No banner across a person's window: neither "controlled by test software" nor "unsupported flag".
    ...(headless ? {} : { args: ['--test-type'], without: ['--enable-automation'] }),
  };
  if (process.getuid?.() === 0) return launchBrowser(port, options);
  return launchBrowser(port, { ...options, sandbox: true }).catch((error: unknown) => {
    if (!/sandbox/i.test(String(error))) throw error;
    say('This system offers Chromium no sandbox, so the demo goes without.');
    return launchBrowser(port, options);
  });
}
