import { onEnd } from './own.ts';

/** The least time in milliseconds between two returns, so that no page can draw us into a race. */
const pause = 500;

/**
 * Calls `putBack` whenever the page has taken `host` out of the parent it was last told to stay in.
 * It watches the children of one node only: watching a whole page costs time at each of the page's
 * own changes.
 */
export function initKeep(
  host: Element,
  putBack: () => unknown,
): { stayIn: (parent: Node) => void; leave: () => void } {
  let parent: Node | undefined;
  let last = -pause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isAway = () => parent && host.parentNode !== parent;
  const look = () => {
    timer = undefined;
    if (!isAway()) return;
    last = performance.now();
    putBack();
  };
  const observer = new MutationObserver(() => {
    if (isAway()) timer ??= setTimeout(look, last + pause - performance.now());
  });
  const leave = () => {
    parent = undefined;
    observer.disconnect();
    host.remove();
  };
  onEnd(leave);
  return {
    stayIn(next) {
      if (parent === next) return;
      observer.disconnect();
      observer.observe((parent = next), { childList: true });
    },
    leave,
  };
}
