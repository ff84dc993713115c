import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { OwnBrowser } from '../e2e/browser.ts';
import { buildDir } from '../e2e/extension.ts';

/** Folders of unpacked extensions: the product and what it is held against. */
export type Builds = {
  ours: string;
  /** A React popup with one button, and a background with one listener. */
  empty: string;
  /** A content script that is busy for a known time. */
  control: string;
};

/** Copies the product's build, so that all measures see the same one, and builds the empty one. */
export async function makeBuilds(): Promise<Builds & { remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'handoff-bench-'));
  const builds = {
    ours: join(dir, 'ours'),
    empty: join(dir, 'empty'),
    control: join(import.meta.dirname, 'control'),
  };
  await cp(buildDir, builds.ours, { recursive: true });
  await buildEmpty(builds.empty);
  return { ...builds, remove: () => rm(dir, { recursive: true, force: true }) };
}

async function buildEmpty(outDir: string): Promise<void> {
  const root = join(import.meta.dirname, 'empty');
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: { input: join(root, 'popup.html') },
    },
  });
}

/** Installs an unpacked extension and gives its origin, `chrome-extension://…/`. */
export async function install({ cdp }: OwnBrowser, path: string): Promise<string> {
  // Playwright's types lack this part of the protocol.
  const answer: { id: string } = await cdp.send(
    'Extensions.loadUnpacked' as never,
    { path } as never,
  );
  return `chrome-extension://${answer.id}/`;
}
