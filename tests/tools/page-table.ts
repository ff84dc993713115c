import { readFile, writeFile } from 'node:fs/promises';
import { appPages, bookingPages } from '../../utils/hubspot/pages.ts';
import type { PageRow } from '../../utils/hubspot/route.ts';

const readme = new URL('../../README.md', import.meta.url);
const locale = new URL('../../assets/locales/en.yml', import.meta.url);
const begin = '<!-- The page catalogue, written by `npm run docs` -->';
const end = '<!-- End of the page catalogue -->';

/** The README as it stands, and as it should be by the page catalogue. */
export async function readmeWithPages(): Promise<{ written: string; due: string }> {
  const written = await readFile(readme, 'utf8');
  const [before, after] = [written.split(begin)[0], written.split(end)[1]];
  const table = tableOf(await readFile(locale, 'utf8'));
  return { written, due: `${before}${begin}\n\n${table}\n\n${end}${after}` };
}

/** A Markdown table of every page whose address carries an ID, padded as the formatter has it. */
function tableOf(words: string): string {
  const [pages, types] = [section(words, 'page'), section(words, 'objectType')];
  const line = (row: PageRow, host: string) => {
    const type = row.objectTypeId && types.get(`'${row.objectTypeId.replace('-', '_')}'`);
    const page = `${pages.get(row.kind)}${type ? ` (${type.toLowerCase()})` : ''}`;
    return [page, `\`${host}${row.path}\``] as const;
  };
  const rows: readonly PageRow[] = appPages;
  const lines = [
    ['Page', 'Address'] as const,
    ...rows.filter(({ path }) => path.includes(':')).map((row) => line(row, '')),
    ...bookingPages.map((row) => line(row, 'meetings.hubspot.com')),
  ];
  const widths = [0, 1].map((at) => Math.max(...lines.map((cells) => cells[at]!.length)));
  const [head, ...body] = lines.map(
    (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [head, rule, ...body].join('\n');
}

/** The words of one section of the locale file: all are plain `  key: words` lines. */
function section(words: string, name: string): Map<string, string> {
  const lines = words.split(`\n${name}:\n`)[1]!.split(/\n(?! )/)[0]!;
  return new Map(
    [...lines.matchAll(/^ {2}(\S+): (.+)$/gm)].map(([, key, value]) => [key!, value!]),
  );
}

if (import.meta.main) await writeFile(readme, (await readmeWithPages()).due);
