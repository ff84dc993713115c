import { styleText } from 'node:util';
import type { Spread } from './stats.ts';
import { spread } from './stats.ts';

/** One line of the table. Without a goal it is for comparison only. */
export type Row = {
  what: string;
  measured: Spread;
  unit: string;
  /** The most that the median may be. */
  goal?: number;
  /** What else there is to know, such as what others need for the same. */
  note?: string;
};

/** A line from values measured, or from one that is exact. */
export function row(
  what: string,
  values: readonly number[] | number,
  unit: string,
  rest: Pick<Row, 'goal' | 'note'> = {},
): Row {
  const measured = spread(typeof values === 'number' ? [values] : values);
  return { what, measured, unit, ...rest };
}

/** Three digits that count, and never an exponent. A number without a unit is a count. */
function short(value: number, unit: string): string {
  if (!unit) return String(value);
  const digits = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value))) + 1;
  return value.toFixed(Math.min(3, Math.max(0, 3 - Math.max(digits, 1))));
}

const isMet = ({ measured, goal }: Row) => goal === undefined || measured.median <= goal;

function cells(row: Row): string[] {
  const { what, measured, unit, goal, note = '' } = row;
  const { median, min, max } = measured;
  return [
    `  ${what}`,
    `${short(median, unit)} ${unit}`.trimEnd(),
    min === max ? '' : `${short(min, unit)}–${short(max, unit)}`,
    goal === undefined ? '' : `≤ ${goal} ${unit}`.trimEnd(),
    goal === undefined ? '' : isMet(row) ? 'met' : 'MISSED',
    note,
  ];
}

/** Rows that belong together. */
export type Section = { title: string; rows: readonly Row[] };

const heads = ['', 'median', 'min–max', 'goal', '', ''];

/** Prints the sections as one table, and how many goals were met. */
export function printTable(sections: readonly Section[]): void {
  const rows = sections.flatMap((section) => section.rows);
  const lines = [heads, ...rows.map(cells)];
  const widths = heads.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  const text = (line: readonly string[]) =>
    line
      .map((cell, at) => cell.padEnd(widths[at]!))
      .join('  ')
      .trimEnd();
  console.log(styleText('dim', text(heads)));
  for (const { title, rows } of sections) {
    console.log(styleText('bold', title));
    for (const each of rows) console.log(text(cells(each)));
  }
  const goals = rows.filter(({ goal }) => goal !== undefined);
  console.log(`\n${goals.filter(isMet).length} of ${goals.length} goals met`);
}
