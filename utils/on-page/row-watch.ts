import { rowRules } from './row-rules.ts';

/** The least time in milliseconds between two searches of a page in which no rows are found yet. */
const pause = 250;

/** What of a row's attributes changes where a page uses an element again for another row. */
const attributeFilter = ['href', ...rowRules.flatMap(({ id }) => id)];

/**
 * Calls `look` whenever rows may have come or gone, until the signal aborts. `look` gives the rows
 * that it found. Once there are some, only the children of what holds them are watched, up to the
 * root: scrolling a table then costs one call for each of the page's own changes to it. Until then
 * the whole page is watched, and looked at now and then.
 */
export function watchRows(look: () => readonly Element[], signal: AbortSignal): () => void {
  let watched = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const again = () => {
    clearTimeout(timer);
    timer = undefined;
    if (signal.aborted) return;
    const parents = new Set(look().map((row) => row.parentNode!));
    const isWatched = [...parents].every((parent) => watched.has(parent));
    const isGone = [...watched].some((node) => !node.isConnected);
    if (parents.size > 0 && isWatched && !isGone) return;
    stop();
    watched = new Set();
    if (parents.size === 0) {
      children.observe(document, { childList: true, subtree: true });
      return;
    }
    for (const parent of parents) {
      reused.observe(parent, { attributeFilter, subtree: true });
      for (let node: Node | null = parent; node && !watched.has(node); node = node.parentNode) {
        watched.add(node);
        children.observe(node, { childList: true });
      }
    }
  };
  // At once where there are rows, so that none is missed that soon goes again.
  const changed = () => {
    if (watched.size > 0) again();
    else timer ??= setTimeout(again, pause);
  };
  const children = new MutationObserver(changed);
  const reused = new MutationObserver(changed);
  const stop = () => {
    children.disconnect();
    reused.disconnect();
  };
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
  again();
  return again;
}
