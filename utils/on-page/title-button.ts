import type { Bar } from './bar.ts';
import { makeHost } from './dom.ts';
import { initKeep } from './keep.ts';
import { on } from './on.ts';
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
    on(button, 'click', () => copy(button, recordId!));
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

  const found = ({ animationName, target }: AnimationEvent) => {
    // That of entrypoints/title-found.css, which the browser runs for the record's title alone.
    if (animationName !== 'handoff') return;
    title = target as Element;
    put();
  };
  on(document, 'animationstart', found, true);

  return (id) => {
    const stays = placed && id && recordId;
    recordId = id;
    // The next record's title is told of by its animation.
    if (stays) return;
    // That of a title that was here before this script has passed: the page is searched once.
    if (id) title ??= findTitle();
    put();
  };
}
