/**
 * What a look at a page gives back: the pieces of its text that begin like a token, whole or masked;
 * or that another page than the one asked for was there.
 */
export type Scan = { readonly pieces: readonly string[] } | { readonly moved: true };

/**
 * Looks once at the page it runs in, and changes nothing there. The browser carries this function's
 * source into the page's isolated world, so it may use nothing but what stands in it. It looks at
 * the address again at the very last moment: since the click the tab may have gone elsewhere.
 *
 * Text that is not rendered is passed over, what stands in fields is read, and so is what stands in
 * open shadow roots. HubSpot has no lasting mark for the place of a token (2026-11), hence the form.
 */
export function scanPage(origin: string, pathname: string): Scan {
  const { location } = document;
  const isApp = /^https:\/\/(app|local)(-[a-z]{2}\d)?\.hubspot(qa)?\.com$/.test(origin);
  if (!isApp || location.origin !== origin || location.pathname !== pathname)
    return { moved: true };
  const pieces = new Set<string>();
  const begin = /pat-[a-z]{2,4}\d{1,2}-[\w*•●-]{0,60}/gi;
  const look = (text: string | null) => {
    if (!text || text.length > 10_000) return false;
    const found = text.match(begin) ?? [];
    for (const piece of found) pieces.add(piece);
    return found.length > 0;
  };
  const walk = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (/^(SCRIPT|STYLE|TEMPLATE|NOSCRIPT)$/.test(element.tagName)) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
        look(element.value);
      }
      const own = [...element.childNodes].filter((node) => node.nodeType === 3);
      const said = own.map((node) => node.nodeValue).join('');
      // A token may be set in several elements: then it is whole in what holds them.
      if (/pat-/i.test(said)) look(said);
      else if (element.childElementCount > 0 && element.childElementCount <= 50) {
        const { length } = element.textContent ?? '';
        if (length > 40 && length < 200 && element instanceof HTMLElement) look(element.innerText);
      }
    }
  };
  walk(document);
  return { pieces: [...pieces].slice(0, 50) };
}
