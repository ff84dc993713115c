import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { partNames } from '../../utils/on-page/parts.ts';
import type { Row } from './table.ts';
import { row } from './table.ts';

type Manifest = {
  background?: { service_worker?: string };
  content_scripts?: { js?: string[]; css?: string[]; include_globs?: string[] }[];
};

/** How large the build is, as it lies on the disk: minified, not compressed. */
export async function measureSizes(dir: string): Promise<Row[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  // What a glob picks is for links with a request alone.
  const scripts = (manifest.content_scripts ?? []).filter((script) => !script.include_globs);
  const onPage = scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const parts = partNames.map((name) => `${name}.js`);
  const background = manifest.background?.service_worker ?? '';
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1));
  const ofPages = files.filter((path) => /^(chunks|assets)\//.test(path) && !onPage.includes(path));

  const kilobytes = async (paths: string[]) => {
    const stats = await Promise.all(paths.map((path) => stat(join(dir, path))));
    return stats.reduce((sum, { size }) => sum + size, 0) / 1000;
  };
  const read = async (path: string) => readFile(join(dir, path), 'utf8');
  /** What a page loads at once: its script and all that is named beside it. */
  const atOnce = async (page: string) => [
    ...new Set((await read(page)).match(/(?<=(?:src|href)="\/)chunks\/[^"]+\.js/g)),
  ];
  const workers = ['seal', 'opener', 'scrypt', 'judge'] as const;
  const workerRows = workers.map(async (name) =>
    row(`worker: ${name}.js`, await kilobytes([`${name}.js`]), 'kB'),
  );
  return [
    row('content script and its style', await kilobytes(onPage), 'kB', {
      goal: 12,
      note: 'Toggl’s HubSpot button: 99 kB',
    }),
    row('with menus and row picking', await kilobytes([...onPage, ...parts]), 'kB', { goal: 20 }),
    row('background, as it wakes', await kilobytes([background]), 'kB'),
    row('background, at need', await kilobytes(['at-need.js']), 'kB'),
    row('popup, at once', await kilobytes(await atOnce('popup.html')), 'kB'),
    row('inbox, at once', await kilobytes(await atOnce('inbox.html')), 'kB'),
    ...(await Promise.all(workerRows)),
    row('scripts of all pages', await kilobytes(ofPages.filter((at) => at.endsWith('.js'))), 'kB'),
    row('styles of all pages', await kilobytes(ofPages.filter((at) => at.endsWith('.css'))), 'kB'),
    row('the whole extension', await kilobytes(files), 'kB'),
  ];
}
