import { copiedNote } from './bar-parts.ts';
import { make, makeHost } from './dom.ts';
import { keepIn } from './keep.ts';
import { copyPicture, donePicture } from './pictures.ts';
import { selectors } from './selectors.ts';
import css from './title-button.css?inline';
import type { Words } from './words.ts';

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
  let host: HTMLElement | undefined;
  let leave: AbortController | undefined;

  const remove = () => {
    leave?.abort();
    leave = undefined;
    host?.remove();
  };

  const place = (title: Element) => {
    const parent = title.parentElement;
    if (!recordId || !parent || title.closest(selectors.preview)) return;
    host ??= makeButton(words, (button) => recordId && copy(button, recordId), signal);
    if (leave && host.nextSibling === title) return;
    leave?.abort();
    leave = new AbortController();
    const button = host;
    const put = () => (title.parentNode === parent ? title.before(button) : remove());
    put();
    keepIn(parent, host, put, leave.signal);
  };

  document.addEventListener(
    'animationstart',
    (event) => {
      if (!event.isTrusted || event.animationName !== 'handoff-title') return;
      if (event.target instanceof Element && event.target.matches(selectors.recordTitle)) {
        place(event.target);
      }
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', remove);

  return (id) => {
    recordId = id;
    if (!id) return remove();
    if (host?.isConnected) return;
    // The animation of a title that is here already has passed.
    const title = document.querySelector(selectors.recordTitle);
    if (title) place(title);
  };
}

function makeButton(
  words: Words,
  clicked: (button: HTMLElement) => void,
  signal: AbortSignal,
): HTMLElement {
  const button = make(
    'button',
    { type: 'button', title: words('copyId.recordId') },
    copyPicture(),
    donePicture(),
    copiedNote(words),
  );
  button.addEventListener('click', (event) => event.isTrusted && clicked(button), { signal });
  return makeHost('title', css, button);
}
