import type { PageRow } from '../route.ts';

/** Websites, files, and the tools they are built with. */
export const contentPages = [
  { kind: 'websitePage', path: '/pages/:portalId/editor/:pageId', tail: '/content' },
  { kind: 'websitePage', path: '/content/:portalId/edit/:pageId' },
  { kind: 'websitePages', path: '/website/:portalId/pages' },
  { kind: 'blog', path: '/website/:portalId/blog' },
  { kind: 'files', path: '/files/:portalId?folderId=:folderId' },
  { kind: 'files', path: '/file-manager/:portalId' },
  { kind: 'designManager', path: '/design-manager/:portalId' },
  // One sighting each: notes on a theme's modules; a link in a React template, 2026-11.
  { kind: 'designModule', path: '/design-manager/:portalId/modules/:moduleId' },
  { kind: 'hubdbTable', path: '/hubdb/:portalId/table/:tableId' },
  { kind: 'hubdb', path: '/hubdb/:portalId' },
] as const satisfies readonly PageRow[];
