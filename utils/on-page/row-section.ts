import { bar, fromMarkup, on, part, words } from './lent.ts';
import { readRowFormat, rowFormatNames } from './row-format-names.ts';
import type { RowFormat } from './row-format-names.ts';

/** The sets of rows whose IDs can be copied, in the order in which they are shown. */
export const rowSets = ['loaded', 'selected', 'picked'] as const;

/** The name of a set of rows. */
export type RowSet = (typeof rowSets)[number];

/** What the section does when a person uses it. */
export type SectionActions = {
  copy: (button: HTMLElement, set: RowSet, format: RowFormat) => void;
  clear: () => void;
};

/** Makes the bar's section of rows; it is shown once it is told how many there are. */
export function initRowSection(actions: SectionActions) {
  const row = '<button class=row><bdi class=label></bdi></button>';
  const section = fromMarkup(
    `<div class=listed><p></p><div>${row.repeat(3)}<div class=as><label></label><button>`,
  );
  const [none, some] = section.children as unknown as [HTMLElement, HTMLElement];
  const buttons = [...section.querySelectorAll('button')];
  const clear = buttons[3]!;
  const select = document.createElement('select');
  none.textContent = words('rows_none');
  clear.textContent = words('rows_clear');
  part(section, 'as').firstElementChild!.append(words('rows_format'), ' ', select);
  select.append(...rowFormatNames.map((name) => new Option(words(`rows_${name}`), name)));
  select.value = readRowFormat(bar.settings().rowsAs);

  on(section, 'change', () => bar.decide({ rowsAs: select.value }));
  on(section, 'click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    const set = rowSets[buttons.indexOf(button)];
    if (set) actions.copy(button, set, select.value as RowFormat);
    else actions.clear();
  });

  return {
    /** Shows how many rows each set has; `undefined` where no rows are found on the page. */
    show(counts: { readonly [set in RowSet]: number } | undefined): void {
      none.hidden = counts !== undefined;
      some.hidden = !counts;
      rowSets.forEach((set, at) => {
        const button = buttons[at]!;
        const count = counts?.[set] ?? 0;
        const text = counted(`rows_${set}`, count);
        button.disabled = count === 0;
        if (button.textContent === text) return;
        button.firstChild!.textContent = text;
        button.ariaLabel = words('rows_copy', text);
      });
      clear.disabled = !counts?.picked;
      bar.extra(section);
    },
  };
}

/** Words with a number: the catalogue holds the form for one and the form for more. */
function counted(key: `rows_${RowSet}`, count: number): string {
  const forms = words(key, count.toLocaleString()).split(' | ');
  return forms[count === 1 ? 0 : 1]!;
}
