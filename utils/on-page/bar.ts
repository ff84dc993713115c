import type { IdName } from '../hubspot/ids.ts';
import type { Ids } from '../hubspot/read-ids.ts';
import { makeBarParts, makeRow } from './bar-parts.ts';
import type { BarSettings } from './bar-settings.ts';
import { initCopy } from './copy.ts';
import { nextCorner } from './corners.ts';
import { addStyle, makeHost } from './dom.ts';
import { initKeep } from './keep.ts';
import { initLoadMenu } from './load-menu.ts';
import type { PageId } from './page-ids.ts';
import type { PartName } from './parts.ts';
import type { Words } from './words.ts';

/** The bar, as the rest of the page's script sees it. */
export type Bar = {
  /** Shows these IDs; without any, nothing of the bar stays in the page. */
  show: (ids: readonly PageId[]) => void;
  /** Takes over what the person decided here or in another tab. */
  apply: (settings: BarSettings) => void;
  /** Adds styles for what a part shows. */
  addStyle: (css: string) => void;
  /** Shows an element of a part's below the IDs, or none. */
  extra: (element?: Element) => void;
  /** Says that an ID, or the page in another form, was copied by other means. */
  said: (id: string, refused?: boolean) => void;
  /** Says whose account it is: its colour, and its name or what kind of account it is. */
  portal: (hue: number | string | undefined, name: string) => void;
  /** Says something to screen readers for a moment; with `seen`, to everyone and until the next act. */
  say: (text: string, seen?: boolean) => void;
  /** Copies a value and says so, on the button and to screen readers. */
  copy: (button: HTMLElement, value: string) => Promise<void>;
};

/** Makes the bar. It shows nothing until it is told what; `save` keeps what the person decides. */
export function initBar(
  words: Words,
  settings: BarSettings,
  save: (settings: BarSettings) => void,
  loadPart: (name: PartName) => Promise<unknown>,
  signal: AbortSignal,
): Bar {
  const parts = makeBarParts(words);
  const { bar, toggle, rows } = parts;
  const { copy, done, say, quiet } = initCopy(
    words,
    parts,
    async () => (await menu.get())?.byHand,
    signal,
  );
  const host = makeHost('bar', bar);
  const known = new Map<string, ReturnType<typeof makeRow>>();
  let shown = '';
  let idsShown: Ids = {};

  const apply = (next: BarSettings) => {
    settings = next;
    bar.setAttribute('data-corner', next.corner);
    bar.toggleAttribute('data-collapsed', next.collapsed);
    toggle.title = words(next.collapsed ? 'bar.show' : 'bar.hide');
  };
  const decide = (change: Partial<BarSettings>) => {
    apply({ ...settings, ...change });
    save(settings);
  };

  const menu = initLoadMenu(
    loadPart,
    {
      words,
      parts,
      addStyle,
      copy,
      ids: () => idsShown,
      form: () => settings.copyAs,
      keepForm: (copyAs) => decide({ copyAs }),
    },
    signal,
  );
  const gone = words('copyAs.gone');
  const useMenu = async (action: 'copy' | 'toggle') => {
    const loaded = await menu.get();
    if (loaded) loaded[action]();
    else say(gone, true);
  };

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
      if (button === parts.main) void useMenu('copy');
      if (button === parts.more) void useMenu('toggle');
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
    apply(next) {
      apply(next);
      menu.show();
    },
    copy,
    addStyle,
    say,
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
      idsShown = Object.fromEntries(ids);
      menu.show();
      quiet();
      if (shown) put();
      else keep.leave();
    },
  };
}
