import { ap1, byApp, eu1, na1, na2, na3, qa, qaEu1, record } from './example.ts';
import type { ExamplesOf } from './example.ts';
import type { servicePages } from './service.ts';

/** Examples of the service pages. Paths were seen in public; IDs and all else are made up. */
export const serviceExamples = {
  '/live-messages/:portalId': [
    qaEu1('/live-messages/7654321'),
    na1('/live-messages/7654321/inbox'),
    eu1('/live-messages/7654321/inbox/new?x=1'),
  ],
  '/live-messages/:portalId/inbox/:threadId': [
    na2('/live-messages/7654321/inbox/300479634', { threadId: '300479634' }),
    ap1('/live-messages/7654321/inbox/300479634#reply-editor', { threadId: '300479634' }),
    na3('/live-messages/7654321/inbox/300479634/?utm_source=mail', { threadId: '300479634' }),
  ],
  '/live-messages-settings/:portalId': [
    na1('/live-messages-settings/7654321'),
    qa('/live-messages-settings/7654321/inboxes/'),
    eu1('/live-messages-settings/7654321/inboxes/new'),
  ],
  '/live-messages-settings/:portalId/inboxes/:inboxId': [
    na1('/live-messages-settings/7654321/inboxes/1263703960/channels', { inboxId: '1263703960' }),
    qaEu1('/live-messages-settings/7654321/inboxes/1263703960', { inboxId: '1263703960' }),
    na1('/live-messages-settings/7654321/inboxes/1263703960/channels/?x=1#chat', {
      inboxId: '1263703960',
    }),
  ],
  '/help-desk/:portalId': [
    eu1('/help-desk/7654321/view//ticket/5551'),
    eu1('/help-desk/7654321'),
    na2('/help-desk/7654321/view'),
    ap1('/help-desk/7654321/view/search?query=refund'),
  ],
  '/help-desk/:portalId/view/:viewId': [
    na3('/help-desk/7654321/view/233410279/list-view', { viewId: '233410279' }),
    na1('/help-desk/7654321/view/233410279', { viewId: '233410279' }),
    qa(`/help-desk/7654321/view/233410279/${byApp}`, {
      viewId: '233410279',
    }),
  ],
  '/help-desk/:portalId/view/*/ticket/:recordId': [
    eu1('/help-desk/7654321/view/search/ticket/5551/', record('0-5', '5551')),
    na1('/help-desk/7654321/view/search/ticket/5551', record('0-5', '5551')),
    qaEu1('/help-desk/7654321/view/search/ticket/5551?query=refund', record('0-5', '5551')),
    na1('/help-desk/7654321/view/search/ticket/5551/thread/new', record('0-5', '5551')),
    eu1('/help-desk/7654321/view/233410279/ticket/5551#reply', record('0-5', '5551')),
  ],
  '/help-desk/:portalId/view/*/ticket/:recordId/thread/:threadId': [
    na2('/help-desk/7654321/view/1/ticket/5551/thread/777', {
      ...record('0-5', '5551'),
      threadId: '777',
    }),
    ap1('/help-desk/7654321/view/1/ticket/5551/thread/777/?utm_source=mail', {
      ...record('0-5', '5551'),
      threadId: '777',
    }),
    na3('/help-desk/7654321/view/search/ticket/5551/thread/777', {
      ...record('0-5', '5551'),
      threadId: '777',
    }),
  ],
  '/knowledge/:portalId': [
    na1('/knowledge/7654321'),
    qa('/knowledge/7654321/?x=1'),
    eu1('/knowledge/7654321/insights'),
  ],
  '/knowledge/:portalId/edit/:articleId': [
    na1('/knowledge/7654321/edit/93463466337', { articleId: '93463466337' }),
    qaEu1('/knowledge/7654321/edit/93463466337/?utm_source=mail', { articleId: '93463466337' }),
    na1('/knowledge/7654321/edit/93463466337/settings', { articleId: '93463466337' }),
  ],
  '/knowledge/:portalId/:knowledgeBaseId/articles': [
    eu1('/knowledge/7654321/164382084353/articles/state/all', { knowledgeBaseId: '164382084353' }),
    na2('/knowledge/7654321/164382084353/articles', { knowledgeBaseId: '164382084353' }),
    ap1('/knowledge/7654321/164382084353/articles/?page=2', { knowledgeBaseId: '164382084353' }),
  ],
} satisfies ExamplesOf<typeof servicePages>;
