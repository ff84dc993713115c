/** The least time in milliseconds between two returns, so that no page can draw us into a race. */
const pause = 500;

/**
 * Calls `putBack` whenever the page has taken `host` out of `parent`. It watches the children of
 * one node only: watching a whole page costs time at each of the page's own changes.
 */
export function keepIn(
  parent: Node,
  host: Element,
  putBack: () => unknown,
  signal: AbortSignal,
): void {
  let last = -pause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    if (host.parentNode === parent) return;
    last = performance.now();
    putBack();
  };
  const observer = new MutationObserver(() => {
    if (timer || host.parentNode === parent) return;
    const wait = last + pause - performance.now();
    if (wait > 0) timer = setTimeout(look, wait);
    else look();
  });
  observer.observe(parent, { childList: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
