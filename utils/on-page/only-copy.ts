/**
 * Sees to it that one copy of this script runs in a page. An update or a new installation starts
 * another in tabs that are open, and the browser leaves the older one to itself: it goes when a
 * newer one starts, or when it finds that its extension is gone.
 */
export function onlyCopy(
  extensionId: string,
  extensionIsThere: () => boolean,
): { signal: AbortSignal; alive: () => boolean } {
  const older = new AbortController();
  const { signal } = older;
  // Copies share nothing but the document. The name keeps other extensions apart.
  const started = `${extensionId}:started`;
  const stop = () => older.abort();
  document.dispatchEvent(new Event(started));
  document.addEventListener(started, stop, { signal });
  const alive = () => {
    if (!extensionIsThere()) stop();
    return !signal.aborted;
  };
  // A tab that is shown again may find that its extension was removed or switched off meanwhile.
  document.addEventListener('visibilitychange', alive, { signal });
  return { signal, alive };
}
