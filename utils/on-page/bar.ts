import { copyFormNames } from '../hubspot/copy-form-names.ts';
import type { CopyForm } from '../hubspot/copy-form-names.ts';
import type { IdName } from '../hubspot/ids.ts';
import { ownMarkup } from './bar-markup.ts';
import { readBarSettings } from './bar-settings.ts';
import type { BarSettings } from './bar-settings.ts';
import { initCopy } from './copy.ts';
import { addStyle, makeHost } from './dom.ts';
import { initKeep } from './keep.ts';
import { loadPart } from './load-part.ts';
import { fromMarkup, part } from './markup.ts';
import { on } from './on.ts';
import { alive } from './own.ts';
import type { Parts } from './parts.ts';
import { words } from './words.ts';

/** An ID of the page: its name and its value. */
export type PageId = readonly [name: IdName, value: string];

/** The bar, as the rest of the page's script sees it, and its parts. */
export type Bar = ReturnType<typeof initBar>;

/** Makes the bar, as the person has set it. It shows nothing until it is told what. */
export function initBar(stored: unknown) {
  const bar = fromMarkup(ownMarkup);
  const blank = bar.nextElementSibling as HTMLElement;
  const beside = blank.nextElementSibling as HTMLElement;
  const toggle = part(bar, 'toggle');
  const move = part(bar, 'move');
  const main = part(bar, 'main');
  const select = bar.querySelector('select')!;
  const extra = part(bar, 'extra');
  const rows = part(bar, 'rows');
  const host = makeHost('bar', bar);
  const known = new Map<
    string | undefined,
    { button: HTMLElement; text: HTMLElement; value: string }
  >();
  let settings: BarSettings;
  let shown: string | undefined;
  let tools: Parts['tools'] | undefined;

  // Looked up ahead: without its extension a page's script finds no words any more.
  const name = words('bar_name');
  const gone = words('copyAs_gone');
  bar.ariaLabel = part(bar, 'name').textContent = name;
  move.title = words('bar_move');
  select.title = words('copyAs_more');

  // What acts on the bar comes once somebody comes near: most pages are left without that.
  const loadTools = async () => (tools = await loadPart('tools'));
  const near = () => {
    // The list is whole before a click can open it.
    if (chrome.runtime?.id && !select.length) {
      select.append(...copyFormNames.map((form) => new Option(words(`copyAs_${form}`), form)));
      select.value = settings.copyAs;
      void loadTools();
    }
  };
  on(bar, 'pointerenter', near);
  on(bar, 'focusin', near);

  const { copy, done, say, quiet, failed } = initCopy(part(bar, 'said'), loadTools);
  const sayGone = () => say(gone, true);
  const label = (form: CopyForm) => {
    main.firstElementChild!.textContent = main.ariaLabel = words(
      'copyAs_button',
      words(`copyAs_${form}`),
    );
  };
  const apply = (next: unknown) => {
    settings = readBarSettings(next);
    bar.setAttribute('data-corner', settings.corner);
    bar.toggleAttribute('data-collapsed', settings.collapsed);
    // The heading in it is not its name: that says what it does.
    toggle.ariaLabel = toggle.title = words(settings.collapsed ? 'bar_show' : 'bar_hide');
    if (tools) tools.show();
    else label(settings.copyAs);
  };
  apply(stored);

  on(bar, 'click', ({ target }) => {
    const button = (target as Element).closest('button');
    const row = known.get(button?.id);
    if (row) void copy(row.button, row.value);
    else if (button?.matches('.tool,.main')) void act(button);
  });
  const act = async (button: HTMLElement) => {
    await loadTools();
    if (tools) tools.act(button);
    else sayGone();
  };

  const root = document.documentElement;
  const put = () => {
    if (!host.isConnected) root.append(host);
    keep.stayIn(root);
  };
  const keep = initKeep(host, put);

  // Rows are kept for the pages to come: looking words up anew costs more than all the rest.
  const rowOf = (name: IdName) => {
    let row = known.get(name);
    if (!row) {
      const button = blank.cloneNode(true) as HTMLElement;
      button.id = name;
      button.ariaLabel = words(`copyId_${name}`);
      button.firstElementChild!.textContent = words(`id_${name}`);
      known.set(name, (row = { button, text: part(button, 'value'), value: '' }));
    }
    return row;
  };

  return {
    bar,
    /** The button that is to stand beside the title. */
    beside,
    main,
    move,
    select,
    /** Copies a value and says so, on the button and to screen readers. */
    copy,
    say,
    failed,
    /** Says that the extension is no longer there to do it. */
    sayGone,
    /** Names the form that the page is copied in. */
    label,
    settings: () => settings,
    /** Takes over what the person decided in another tab. */
    apply,
    /** Takes over what the person decided here, and keeps it. */
    decide(change: Partial<BarSettings>): void {
      apply({ ...settings, ...change });
      if (alive()) void chrome.storage.local.set({ bar: settings });
    },
    /** Adds styles for what a part shows in the bar: once a part, since they stay. */
    addStyle: (css: string) => addStyle(bar, css),
    /** Shows an element of a part's below the IDs, or none. */
    extra(element?: Element): void {
      if (extra.firstChild !== element) extra.replaceChildren(element ?? '');
    },
    /** Says that an ID, or the page in another form, was copied by other means. */
    said(id: string, refused?: boolean): void {
      if (refused) say(failed, true);
      else done(known.get(id)?.button ?? main);
    },
    /** Says whose account it is: its colour, and its name or what kind of account it is. */
    portal(hue: number | string | undefined, text: string): void {
      if (hue === undefined) bar.removeAttribute('style');
      else bar.setAttribute('style', `--hue:${hue}`);
      part(bar, 'portal').textContent = text;
      bar.ariaLabel = name + (text && `, ${text}`);
    },
    /** Shows these IDs; without any, nothing of the bar stays in the page. */
    show(ids: readonly PageId[]): void {
      const buttons = ids.map(([name, value]) => {
        const row = rowOf(name);
        if (row.value !== value) {
          // What is there already is changed in place, which costs less.
          if (row.value) (row.text.firstChild as Text).data = value;
          else row.text.textContent = value;
          row.value = value;
        }
        return row.button;
      });
      // Where the same IDs follow, a person who copies from page to page keeps the focus.
      if (shown !== (shown = ids.map(([name]) => name).join())) rows.replaceChildren(...buttons);
      tools?.forget();
      quiet();
      if (shown) put();
      else keep.leave();
    },
  };
}
