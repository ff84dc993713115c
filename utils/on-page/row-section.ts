import type { Bar } from './bar.ts';
import { copyPicture, fromMarkup, part } from './markup.ts';
import { rowFormatNames } from './row-format-names.ts';
import type { RowFormat } from './row-format-names.ts';
import type { Words } from './words.ts';

/** The sets of rows whose IDs can be copied, in the order in which they are shown. */
export const rowSets = ['loaded', 'selected', 'picked'] as const;

/** The name of a set of rows. */
export type RowSet = (typeof rowSets)[number];

const markup = `<div class=listed><p hidden></p><div>${rowSets
  .map((set) => `<button class="row ${set}"><span class=count></span>${copyPicture}</button>`)
  .join(
    '',
  )}<div class=as><label><span></span> <select></select></label><button class=clear></button></div></div></div>`;

/** What the section does when a person uses it. */
export type SectionActions = {
  copy: (button: HTMLElement, set: RowSet, format: RowFormat) => void;
  clear: () => void;
  /** Keeps the format that was chosen. */
  choose: (format: RowFormat) => void;
};

/** Makes the bar's section of rows; it is shown once it is told how many there are. */
export function initRowSection(words: Words, bar: Bar, actions: SectionActions) {
  const section = fromMarkup(markup);
  const [none, some] = section.children as unknown as [HTMLElement, HTMLElement];
  const select = section.querySelector('select')!;
  const clear = part(section, 'clear') as HTMLButtonElement;
  none.textContent = words('rows.none');
  clear.textContent = words('rows.clear');
  select.previousElementSibling!.textContent = words('rows.format');
  for (const format of rowFormatNames) {
    select.add(new Option(words(`rows.${format}`), format));
  }

  section.addEventListener('change', ({ isTrusted }) => {
    if (isTrusted) actions.choose(select.value as RowFormat);
  });
  section.addEventListener('click', ({ isTrusted, target }) => {
    const button = (target as Element).closest('button');
    if (!isTrusted || !button) return;
    if (button === clear) actions.clear();
    const set = rowSets.find((each) => button.classList.contains(each));
    if (set) actions.copy(button, set, select.value as RowFormat);
  });

  return {
    /** Shows how many rows each set has; `undefined` where no rows are found on the page. */
    show(counts: { readonly [set in RowSet]: number } | undefined): void {
      none.hidden = counts !== undefined;
      some.hidden = !counts;
      for (const set of counts ? rowSets : []) {
        const button = part(section, set) as HTMLButtonElement;
        const text = counted(words, `rows.${set}`, counts![set]);
        if (button.firstChild!.textContent === text) continue;
        button.firstChild!.textContent = text;
        button.ariaLabel = words('rows.copy', text);
        button.disabled = counts![set] === 0;
      }
      clear.disabled = counts?.picked === 0;
      bar.extra(section);
    },
    choose(format: RowFormat): void {
      select.value = format;
    },
  };
}

/** Words with a number: the catalogue holds the form for one and the form for more. */
function counted(words: Words, key: `rows.${RowSet}`, count: number): string {
  const forms = words(key, count.toLocaleString()).split(' | ');
  return forms[count === 1 ? 0 : 1]!;
}
