import { ap1, byApp, eu1, na1, na2, na3, qa, qaEu1 } from './example.ts';
import type { ExamplesOf } from './example.ts';
import type { contentPages } from './content.ts';

/** Examples of the content pages. Paths were seen in public; IDs and all else are made up. */
export const contentExamples = {
  '/pages/:portalId/editor/:pageId': [
    na3('/pages/7654321/editor/212534416190/content', { pageId: '212534416190' }),
    na1('/pages/7654321/editor/212534416190', { pageId: '212534416190' }),
    qa('/pages/7654321/editor/212534416190/settings?x=1', { pageId: '212534416190' }),
    eu1(`/pages/7654321/editor/212534416190/${byApp}`, {
      pageId: '212534416190',
    }),
  ],
  '/content/:portalId/edit/:pageId': [
    na1('/content/7654321/edit/212534416190', { pageId: '212534416190' }),
    qaEu1('/content/7654321/edit/212534416190/#seo', { pageId: '212534416190' }),
  ],
  '/website/:portalId/pages': [
    na1('/website/7654321/pages/site'),
    eu1('/website/7654321/pages/landing'),
    na2('/website/7654321/pages'),
    ap1('/website/7654321/pages/site/domain/all?page=2'),
  ],
  '/website/:portalId/blog': [
    na3('/website/7654321/blog'),
    na1('/website/7654321/blog/posts/?query=a'),
  ],
  '/files/:portalId?folderId=:folderId': [
    qa('/files/7654321'),
    eu1('/files/7654321/?folderId=none'),
    na1('/files/7654321?folderId=&x=1'),
    qaEu1('/files/7654321/?folderId=88', { folderId: '88' }),
    na1('/files/7654321?utm_source=mail&folderId=88#a', { folderId: '88' }),
  ],
  '/file-manager/:portalId': [eu1('/file-manager/7654321'), na2('/file-manager/7654321/?x=1')],
  '/design-manager/:portalId': [
    ap1('/design-manager/7654321'),
    na3('/design-manager/7654321/?tfid=183598018164'),
    na1('/design-manager/7654321/code/1'),
  ],
  '/design-manager/:portalId/modules/:moduleId': [
    qa('/design-manager/7654321/modules/96919533807', { moduleId: '96919533807' }),
    eu1('/design-manager/7654321/modules/96919533807/?x=1', { moduleId: '96919533807' }),
  ],
  '/hubdb/:portalId/table/:tableId': [
    na1('/hubdb/7654321/table/294548351', { tableId: '294548351' }),
    qaEu1('/hubdb/7654321/table/294548351/?page=2', { tableId: '294548351' }),
    na1('/hubdb/7654321/table/294548351#row', { tableId: '294548351' }),
  ],
  '/hubdb/:portalId': [
    eu1('/hubdb/7654321'),
    na2('/hubdb/7654321/'),
    ap1('/hubdb/7654321/table/new'),
  ],
} satisfies ExamplesOf<typeof contentPages>;
