import { makeHost } from './dom.ts';
import { copyPicture, fromMarkup } from './markup.ts';
import { initKeep } from './keep.ts';
import { findTitle } from './own-title.ts';
import { ownTitle } from './selectors.ts';
import type { Words } from './words.ts';

const markup = `<button class="tool beside">${copyPicture}</button>`;

/** What the button beside the title does when a person clicks it. */
type Copy = (button: HTMLElement, value: string) => void;

/**
 * Keeps a button beside the record's title that copies the record's ID. Returns a function that
 * tells it the record ID of the page, or that there is none.
 */
export function initTitleButton(
  words: Words,
  copy: Copy,
  signal: AbortSignal,
): (recordId: string | undefined) => void {
  let recordId: string | undefined;
  let title: Element | undefined;
  let placed: ({ host: HTMLElement } & ReturnType<typeof initKeep>) | undefined;

  const init = () => {
    const host = makeButton(words, (button) => recordId && copy(button, recordId), signal);
    return { host, ...initKeep(host, put, signal) };
  };
  const put = () => {
    const parent = title?.parentNode;
    if (!recordId || !parent) return placed?.leave();
    placed ??= init();
    if (placed.host.nextSibling !== title) title!.before(placed.host);
    placed.stayIn(parent);
  };

  document.addEventListener(
    'animationstart',
    ({ isTrusted, target }) => {
      // Whichever animation it was: the title's own would only find the button in its place.
      if (!isTrusted || !(target as Element).matches(ownTitle)) return;
      title = target as Element;
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

function makeButton(
  words: Words,
  clicked: (button: HTMLElement) => void,
  signal: AbortSignal,
): HTMLElement {
  const button = fromMarkup(markup);
  button.ariaLabel = button.title = words('copyId.recordId');
  button.addEventListener('click', (event) => event.isTrusted && clicked(button), { signal });
  return makeHost('title', button);
}
