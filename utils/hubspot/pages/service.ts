import type { PageRow } from '../route.ts';

/** Conversations, the help desk, and the knowledge base. */
export const servicePages = [
  { kind: 'inbox', path: '/live-messages/:portalId' },
  { kind: 'inboxThread', path: '/live-messages/:portalId/inbox/:threadId' },
  { kind: 'inboxSettings', path: '/live-messages-settings/:portalId' },
  {
    kind: 'inboxSettings',
    path: '/live-messages-settings/:portalId/inboxes/:inboxId',
    tail: '/channels',
  },
  { kind: 'helpDesk', path: '/help-desk/:portalId' },
  { kind: 'helpDesk', path: '/help-desk/:portalId/view/:viewId', tail: '/list-view' },
  { kind: 'record', path: '/help-desk/:portalId/view/*/ticket/:recordId', objectTypeId: '0-5' },
  {
    kind: 'record',
    // One sighting: the pattern of a time tracker's integration, 2026-11.
    path: '/help-desk/:portalId/view/*/ticket/:recordId/thread/:threadId',
    objectTypeId: '0-5',
  },
  { kind: 'knowledgeBase', path: '/knowledge/:portalId' },
  { kind: 'article', path: '/knowledge/:portalId/edit/:articleId' },
  { kind: 'knowledgeBase', path: '/knowledge/:portalId/:knowledgeBaseId/articles' },
] as const satisfies readonly PageRow[];
