import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OwnBrowser } from './browser.ts';
import type { Extension } from './extension.ts';
import { buildDir, installExtension } from './extension.ts';

/** Installs a copy of the build whose worker fails at whatever it is asked, with an error that says `words`. */
export async function withBrokenWorker(
  own: OwnBrowser,
  worker: 'seal.js' | 'opener.js' | 'scrypt.js' | 'judge.js',
  words: string,
  use: (extension: Extension) => Promise<void>,
): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'handoff-broken-'));
  try {
    await cp(buildDir, dir, { recursive: true });
    const code = `addEventListener('message', () => { throw new Error(${JSON.stringify(words)}) })`;
    await writeFile(join(dir, worker), code);
    const extension = await installExtension(own, dir);
    await use(extension);
    await extension.uninstall();
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
