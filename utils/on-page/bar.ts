import type { IdName } from '../hubspot/ids.ts';
import { makeBarParts, makeRow } from './bar-parts.ts';
import type { BarSettings } from './bar-settings.ts';
import { initCopy } from './copy.ts';
import type { CopyByHand } from './copy.ts';
import { initCopyAs } from './copy-as.ts';
import type { CopyTexts } from './copy-as.ts';
import { nextCorner } from './corners.ts';
import { addStyle, makeHost } from './dom.ts';
import { initKeep } from './keep.ts';
import type { Words } from './words.ts';

/** An ID of the page: its name and its value. */
export type PageId = readonly [name: IdName, value: string];

/** The bar, as the rest of the page's script sees it. */
export type Bar = {
  /** Shows these IDs; without any, nothing of the bar stays in the page. */
  show: (ids: readonly PageId[]) => void;
  /** Takes over what the person decided here or in another tab. */
  apply: (settings: BarSettings) => void;
  /** Adds styles for what a part shows in the bar: once a part, since they stay. */
  addStyle: (css: string) => void;
  /** Shows an element of a part's below the IDs, or none. */
  extra: (element?: Element) => void;
  /** Says that an ID, or the page in another form, was copied by other means. */
  said: (id: string, refused?: boolean) => void;
  /** Says whose account it is: its colour, and its name or what kind of account it is. */
  portal: (hue: number | string | undefined, name: string) => void;
  /** Copies a value and says so, on the button and to screen readers. */
  copy: (button: HTMLElement, value: string) => Promise<void>;
};

/** What the bar has done outside of the page. */
export type BarActions = {
  /** Keeps what the person decided. */
  save: (settings: BarSettings) => void;
  /** Has the page, which has this title, written in each of its forms. */
  write: (title: string) => Promise<CopyTexts>;
  /** Gives the way to copy where the clipboard is refused. */
  loadByHand: (bar: HTMLElement) => Promise<CopyByHand | undefined>;
};

/** Makes the bar. It shows nothing until it is told what. */
export function initBar(
  words: Words,
  settings: BarSettings,
  { save, write, loadByHand }: BarActions,
  signal: AbortSignal,
): Bar {
  const parts = makeBarParts(words);
  const { bar, toggle, rows } = parts;
  const { copy, done, say, quiet } = initCopy(words, parts, () => loadByHand(bar), signal);
  const host = makeHost('bar', bar);
  const known = new Map<string, ReturnType<typeof makeRow>>();
  let shown = '';

  const apply = (next: BarSettings) => {
    settings = next;
    bar.setAttribute('data-corner', next.corner);
    bar.toggleAttribute('data-collapsed', next.collapsed);
    toggle.title = words(next.collapsed ? 'bar.show' : 'bar.hide');
    copyAs.show();
  };
  const decide = (change: Partial<BarSettings>) => {
    apply({ ...settings, ...change });
    save(settings);
  };
  const copyAs = initCopyAs({
    words,
    parts,
    copy,
    say,
    form: () => settings.copyAs,
    keepForm: (form) => decide({ copyAs: form }),
    write,
  });

  bar.addEventListener(
    'click',
    (event) => {
      const button = (event.target as Element).closest('button');
      if (!event.isTrusted || !button) return;
      if (button === toggle) decide({ collapsed: !settings.collapsed });
      if (button === parts.move) {
        decide({ corner: nextCorner(settings.corner) });
        say(words(`bar.${settings.corner}`));
      }
      if (button === parts.main) void copyAs.copy();
      const row = known.get(button.id);
      if (row) void copy(button, row.id);
    },
    { signal },
  );

  const root = document.documentElement;
  const put = () => {
    if (!host.isConnected) root.append(host);
    keep.stayIn(root);
  };
  const keep = initKeep(host, put, signal);
  apply(settings);

  // Rows are kept for the pages to come: looking words up anew costs more than all the rest.
  const rowOf = (name: IdName) => {
    let row = known.get(name);
    if (!row) known.set(name, (row = makeRow(words, name)));
    return row;
  };

  return {
    apply,
    copy,
    addStyle: (css) => addStyle(bar, css),
    said(id, refused) {
      if (refused) say(words('copyFailed'), true);
      else done(known.get(id)?.button ?? parts.main);
    },
    portal(hue, name) {
      if (hue === undefined) bar.removeAttribute('style');
      else bar.style.setProperty('--hue', String(hue));
      parts.portal.textContent = name;
      bar.ariaLabel = words('bar.name') + (name && `, ${name}`);
    },
    extra(element) {
      if (parts.extra.firstChild !== (element ?? null))
        parts.extra.replaceChildren(...(element ? [element] : []));
    },
    show(ids) {
      for (const [name, text] of ids) {
        const row = rowOf(name);
        if (row.id !== text) row.value.textContent = row.id = text;
      }
      const names = ids.map(([name]) => name);
      // Where the same IDs follow, a person who copies from page to page keeps the focus.
      if (names.join() !== shown) {
        shown = names.join();
        rows.replaceChildren(...names.map((name) => rowOf(name).button));
      }
      copyAs.forget();
      quiet();
      if (shown) put();
      else keep.leave();
    },
  };
}
