import { addStyle, fromMarkup, makeHost, on, part, words } from './lent.ts';
import type { PageRow } from './row-reader.ts';
import { rowSelectors } from './selectors.ts';
import css from './rows.css?inline';

/** Events of the buttons that HubSpot's row is not to take for its own: it opens, or is dragged. */
const own = ['click', 'dblclick', 'pointerdown', 'mousedown', 'touchstart', 'keydown'];

/** What the buttons ask of the rest. */
export type RowActions = {
  /** The row of an element in the page, read anew each time: elements are used again. */
  rowAt: (element: Element) => (PageRow & { element: Element; name: string }) | undefined;
  isPicked: (key: string) => boolean;
  copy: (button: HTMLElement, row: PageRow) => void;
  toggle: (row: PageRow) => void;
};

/**
 * One pair of buttons that goes to the row under the mouse or with the keyboard's focus: a pair in
 * each row would cost more than all the rest. It stands last in the name's cell, with no height.
 */
export function initRowButtons({ rowAt, isPicked, copy, toggle }: RowActions, signal: AbortSignal) {
  const group = fromMarkup(
    '<div class="beside-row box" role=group><button class="tool one"></button><button class="tool pick"><bdi>',
  );
  const host = makeHost('row', group);
  addStyle(group, css);
  const one = part(group, 'one');
  const pick = part(group, 'pick');
  one.ariaLabel = one.title = words('copyId_recordId');
  pick.lastElementChild!.textContent = words('rows_pick');
  let current: Element | undefined;

  const leave = () => {
    host.remove();
    current = undefined;
  };
  const show = () => {
    const row = current && rowAt(current);
    if (!row) return;
    group.ariaLabel = row.name;
    pick.ariaPressed = String(isPicked(row.key));
  };
  const place = (target: EventTarget | null) => {
    if (target === host) return;
    const row = target instanceof Element ? rowAt(target) : undefined;
    if (row?.element === current && host.isConnected) return;
    // Who is on the buttons with the keyboard stays there, whatever lies under the mouse.
    if (group.querySelector(':focus-visible')) return;
    if (!row) {
      if (!current?.matches(':focus-within')) leave();
      return;
    }
    current = row.element;
    (row.named?.closest(rowSelectors.cell) ?? current).append(host);
    show();
    const outer = current.getBoundingClientRect();
    // In the middle of a table's row, and at the top of a card.
    const middle = Math.min(outer.height / 2, 24) - group.offsetHeight / 2;
    group.style.top = `${outer.top + middle - host.getBoundingClientRect().top}px`;
  };

  for (const type of own) group.addEventListener(type, (event) => event.stopPropagation());
  on(group, 'click', ({ target }) => {
    const button = (target as Element).closest('button');
    const row = current && rowAt(current);
    if (!button || !row) return;
    if (button === pick) toggle(row);
    else copy(one, row);
  });
  for (const type of ['pointerover', 'focusin'] as const) {
    on(document, type, ({ target }) => place(target), false, signal);
  }
  signal.addEventListener('abort', leave);
  return { show, leave };
}
