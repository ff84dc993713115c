import type { Bar } from './bar.ts';
import { makeHost } from './dom.ts';
import { initKeep } from './keep.ts';
import { signal } from './own.ts';
import { findTitle } from './own-title.ts';
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
    if (placed.host.nextSibling !== title) title!.before(placed.host);
    placed.stayIn(parent);
  };

  document.addEventListener(
    'animationstart',
    ({ animationName }) => {
      // That of assets/title-found.css. Should the page feign it, the title is looked for and no more.
      if (animationName !== 'handoff') return;
      title = findTitle() ?? title;
      put();
    },
    { capture: true, signal },
  );

  return (id) => {
    recordId = id;
    // The animation of a title that is here already has passed.
    if (id && !title?.isConnected) title = findTitle() ?? title;
    put();
  };
}
