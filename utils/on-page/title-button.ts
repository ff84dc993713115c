import type { Bar } from './bar.ts';
import { makeHost } from './dom.ts';
import { initKeep } from './keep.ts';
import { signal } from './own.ts';
import { findTitle, isTitle } from './own-title.ts';
import { words } from './words.ts';

/**
 * Keeps a button beside the record's title that copies the record's ID. Returns a function that
 * tells it the record ID of the page, or that there is none.
 */
export function initTitleButton({
  beside: button,
  copy,
}: Bar): (recordId: string | undefined) => void {
  let recordId: string | undefined;
  let title: Element | null | undefined;
  let placed: ({ host: HTMLElement } & ReturnType<typeof initKeep>) | undefined;

  const make = () => {
    button.ariaLabel = button.title = words('copyId_recordId');
    button.addEventListener('click', ({ isTrusted }) => isTrusted && void copy(button, recordId!), {
      signal,
    });
    const host = makeHost('title', button);
    return { host, ...initKeep(host, put) };
  };
  const put = () => {
    const parent = title?.parentNode;
    if (!recordId || !parent) return placed?.leave();
    placed ??= make();
    if (placed.host.nextSibling !== title) parent.insertBefore(placed.host, title!);
    placed.stayIn(parent);
  };

  document.addEventListener(
    'animationstart',
    ({ isTrusted, target }) => {
      // Whichever animation it was: the title's own would only find the button in its place.
      if (!isTrusted || !isTitle(target as Element)) return;
      title = target as Element;
      put();
    },
    { capture: true, signal },
  );

  return (id) => {
    recordId = id;
    // The animation of a title that was here before this script has passed. To look for it costs a walk
    // through the page, and those that follow are told by theirs.
    if (id) title ??= findTitle();
    put();
  };
}
