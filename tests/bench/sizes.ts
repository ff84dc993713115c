import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { partNames } from '../../utils/on-page/parts.ts';
import type { Row } from './table.ts';
import { row } from './table.ts';

type Manifest = {
  background?: { service_worker?: string };
  content_scripts?: { js?: string[]; css?: string[] }[];
};

/** How large the build is, as it lies on the disk: minified, not compressed. */
export async function measureSizes(dir: string): Promise<Row[]> {
  const manifest: Manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  const scripts = manifest.content_scripts ?? [];
  const onPage = scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const parts = partNames.map((name) => `${name}.js`);
  const work = 'work.js';
  const background = manifest.background?.service_worker ?? '';
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dir.length + 1));
  const ofPages = files.filter(
    (path) => ![...onPage, ...parts].includes(path) && path !== background && path !== work,
  );

  const kilobytes = async (paths: string[]) => {
    const stats = await Promise.all(paths.map((path) => stat(join(dir, path))));
    return stats.reduce((sum, { size }) => sum + size, 0) / 1000;
  };
  return [
    row('content script and its style', await kilobytes(onPage), 'kB', {
      goal: 12,
      note: 'Toggl’s HubSpot button: 99 kB',
    }),
    row('with menus and row picking', await kilobytes([...onPage, ...parts]), 'kB', { goal: 20 }),
    row('background, as it wakes', await kilobytes([background]), 'kB'),
    row('background, to check and seal', await kilobytes([work]), 'kB'),
    row('scripts of the pages', await kilobytes(ofPages.filter((at) => at.endsWith('.js'))), 'kB'),
    row('styles of the pages', await kilobytes(ofPages.filter((at) => at.endsWith('.css'))), 'kB'),
    row('the whole extension', await kilobytes(files), 'kB'),
  ];
}
