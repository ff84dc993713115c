import { basename, dirname } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/**
 * Puts what the popup loads at once into one file, of which the other pages have most, and what those
 * share into another: a file of an extension costs the browser milliseconds, however small it is.
 */
export const fewFiles: Plugin = {
  name: 'few-files',
  outputOptions(options) {
    if (options.format !== 'es') return undefined;
    const group = (name: string, page: string): Rolldown.CodeSplittingGroup => ({
      debugName: name,
      name: (id, context) => {
        const pages = pagesWith(id, context);
        return pages.length > 1 && pages.includes(page) ? name : null;
      },
    });
    return {
      ...options,
      codeSplitting: { groups: [group('pages', 'popup'), group('inbox-and-panel', 'inbox')] },
    };
  },
};

/** The pages that load a module at once, by name. */
function pagesWith(id: string, context: Rolldown.ChunkingContext): string[] {
  const seen = new Set<string>();
  const pages: string[] = [];
  const climb = (at: string) => {
    if (seen.has(at)) return;
    seen.add(at);
    const { isEntry = false, importers = [] } = context.getModuleInfo(at) ?? {};
    if (isEntry) pages.push(basename(dirname(at)));
    importers.forEach(climb);
  };
  climb(id);
  return pages;
}
