import type { appPages, bookingPages } from './pages.ts';
import type { IdName } from './ids.ts';

/** An address, and every ID that `readPage` must read from it (no more, no fewer). */
export type Example = readonly [url: string, ids: { readonly [name in IdName]?: string }];

type AppPath = (typeof appPages)[number]['path'];
type BookingPath = (typeof bookingPages)[number]['path'];

const portalId = '7654321';
const at = (rest: string, host = 'app.hubspot.com') => `https://${host}${rest}`;
const formGuid = '866a9eb0-c553-49c6-9374-431e82d71b5e';

/** Examples of each row of the app's catalogue. IDs are made up; the forms were seen in public. */
export const appExamples = {
  '/contacts/:portalId/record/:objectTypeId/:recordId?taskId=:taskId': [
    [at('/contacts/7654321/record/0-1/9101'), { portalId, objectTypeId: '0-1', recordId: '9101' }],
    [
      at('/contacts/7654321/record/0-3/9101?taskId=55'),
      { portalId, objectTypeId: '0-3', recordId: '9101', taskId: '55' },
    ],
    [
      at('/contacts/7654321/record/0-3/9101?taskId=none'),
      { portalId, objectTypeId: '0-3', recordId: '9101' },
    ],
    [
      at('/contacts/7654321/record/0-47/9101', 'app-na2.hubspot.com'),
      { portalId, objectTypeId: '0-47', recordId: '9101' },
    ],
    [
      at('/contacts/7654321/record/2-7701/9303', 'app-eu1.hubspot.com'),
      { portalId, objectTypeId: '2-7701', recordId: '9303' },
    ],
    [
      at('/contacts/7654321/record/0-1/9101/view/1', 'app-na3.hubspot.com'),
      { portalId, objectTypeId: '0-1', recordId: '9101' },
    ],
    [
      at(
        '/contacts/7654321/record/0-3/113317718836/?portalId=7654321&clienttimeout=15000#activity',
        'app-ap1.hubspot.com',
      ),
      { portalId, objectTypeId: '0-3', recordId: '113317718836' },
    ],
  ],
  '/contacts/:portalId/contact/:recordId': [
    [
      at('/contacts/7654321/contact/9101/?query=x#top'),
      { portalId, objectTypeId: '0-1', recordId: '9101' },
    ],
  ],
  '/contacts/:portalId/company/:recordId': [
    [at('/contacts/7654321/company/9101'), { portalId, objectTypeId: '0-2', recordId: '9101' }],
  ],
  '/contacts/:portalId/deal/:recordId': [
    [at('/contacts/7654321/deal/9101'), { portalId, objectTypeId: '0-3', recordId: '9101' }],
  ],
  '/contacts/:portalId/ticket/:recordId': [
    [at('/contacts/7654321/ticket/9101/'), { portalId, objectTypeId: '0-5', recordId: '9101' }],
  ],
  '/quotes/:portalId/details/:recordId': [
    [at('/quotes/7654321/details/12345'), { portalId, objectTypeId: '0-14', recordId: '12345' }],
  ],
  '/contacts/:portalId/record/:objectTypeId': [
    [at('/contacts/7654321/record/0-1'), { portalId, objectTypeId: '0-1' }],
    [at('/contacts/7654321/record/0-1/undefined'), { portalId, objectTypeId: '0-1' }],
  ],
  '/contacts/:portalId/objects/:objectTypeId': [
    [at('/contacts/7654321/objects/0-53?filters=%5B%5D'), { portalId, objectTypeId: '0-53' }],
    [at('/contacts/7654321/objects/2-61481665'), { portalId, objectTypeId: '2-61481665' }],
  ],
  '/contacts/:portalId/objects/:objectTypeId/views/*/list': [
    [at('/contacts/7654321/objects/0-3/views/all/list'), { portalId, objectTypeId: '0-3' }],
  ],
  '/contacts/:portalId/objects/:objectTypeId/views/:viewId/list': [
    [
      at('/contacts/7654321/objects/0-3/views/412/list'),
      { portalId, objectTypeId: '0-3', viewId: '412' },
    ],
  ],
  '/contacts/:portalId/objects/:objectTypeId/views/*/board': [
    [at('/contacts/7654321/objects/0-5/views/all/board'), { portalId, objectTypeId: '0-5' }],
  ],
  '/contacts/:portalId/objects/:objectTypeId/views/:viewId/board': [
    [
      at('/contacts/7654321/objects/0-5/views/412/board'),
      { portalId, objectTypeId: '0-5', viewId: '412' },
    ],
  ],
  '/contacts/:portalId/objects/:objectTypeId/restore': [
    [at('/contacts/7654321/objects/0-1/restore'), { portalId, objectTypeId: '0-1' }],
  ],
  '/contacts/:portalId/contacts': [
    [at('/contacts/7654321/contacts/list/view/all'), { portalId, objectTypeId: '0-1' }],
  ],
  '/contacts/:portalId/companies': [
    [at('/contacts/7654321/companies'), { portalId, objectTypeId: '0-2' }],
  ],
  '/contacts/:portalId/deals': [[at('/contacts/7654321/deals'), { portalId, objectTypeId: '0-3' }]],
  '/contacts/:portalId/tickets': [
    [at('/contacts/7654321/tickets'), { portalId, objectTypeId: '0-5' }],
  ],
  '/contacts/:portalId/objectLists': [[at('/contacts/7654321/objectLists'), { portalId }]],
  '/contacts/:portalId/objectLists/:listId': [
    [at('/contacts/7654321/objectLists/4242'), { portalId, listId: '4242' }],
    [at('/contacts/7654321/objectLists/4242/performance'), { portalId, listId: '4242' }],
  ],
  '/contacts/:portalId/lists/:legacyListId': [
    [at('/contacts/7654321/lists/771000001'), { portalId, legacyListId: '771000001' }],
  ],
  '/lists/:portalId/:listId': [[at('/lists/7654321/4242'), { portalId, listId: '4242' }]],
  '/segments/:portalId/:listId': [
    [at('/segments/7654321/4242/filters'), { portalId, listId: '4242' }],
  ],
  '/workflows/:portalId': [[at('/workflows/7654321'), { portalId }]],
  '/workflows/:portalId/platform/flow/:flowId': [
    [at('/workflows/7654321/platform/flow/567500453/edit'), { portalId, flowId: '567500453' }],
  ],
  '/workflows/:portalId/edit/:legacyWorkflowId': [
    [at('/workflows/7654321/edit/771000001'), { portalId, legacyWorkflowId: '771000001' }],
  ],
  '/sequences/:portalId/sequence/:sequenceId': [
    [
      at('/sequences/7654321/sequence/248070596/edit?page=2'),
      { portalId, sequenceId: '248070596' },
    ],
  ],
  '/forms/:portalId/editor/:formGuid': [
    [at(`/forms/7654321/editor/${formGuid}/edit/form`), { portalId, formGuid }],
  ],
  '/forms/:portalId/new-editor/:formGuid': [
    [at(`/forms/7654321/new-editor/${formGuid}`), { portalId, formGuid }],
  ],
  '/forms/:portalId/:formGuid': [
    [at(`/forms/7654321/${formGuid}/submissions`), { portalId, formGuid }],
  ],
  '/email/:portalId/edit/:emailId': [
    [at('/email/7654321/edit/3982/settings'), { portalId, emailId: '3982' }],
  ],
  '/email/:portalId/details/:emailId': [
    [at('/email/7654321/details/3982'), { portalId, emailId: '3982' }],
  ],
  '/marketing/:portalId/campaigns/*/:campaignGuid': [
    [at(`/marketing/7654321/campaigns/details/${formGuid}`), { portalId, campaignGuid: formGuid }],
  ],
  '/reports-dashboard/:portalId/view/:dashboardId': [
    [at('/reports-dashboard/7654321/view/112851152'), { portalId, dashboardId: '112851152' }],
  ],
  '/reports-dashboard/:portalId/view/:dashboardId/:reportId': [
    [
      at('/reports-dashboard/7654321/view/112851152/310951648'),
      { portalId, dashboardId: '112851152', reportId: '310951648' },
    ],
  ],
  '/meetings/:portalId': [
    [at('/meetings/7654321'), { portalId }],
    [at('/meetings/7654321/settings'), { portalId }],
  ],
  '/meetings/:portalId/:meetingId': [
    [at('/meetings/7654321/31415926'), { portalId, meetingId: '31415926' }],
  ],
  '/meetings/:meetingSlug+': [
    [at('/meetings/jane-doe?embed=true'), { meetingSlug: 'jane-doe' }],
    [at('/meetings/acme/consult-30'), { meetingSlug: 'acme/consult-30' }],
  ],
  '/tasks/:portalId/view/*/task/:taskId': [
    [at('/tasks/7654321/view/all/task/113317718836'), { portalId, taskId: '113317718836' }],
  ],
  '/live-messages/:portalId/inbox/:threadId': [
    [
      at('/live-messages/7654321/inbox/300479634#reply-editor'),
      { portalId, threadId: '300479634' },
    ],
  ],
  '/live-messages-settings/:portalId/inboxes/:inboxId': [
    [
      at('/live-messages-settings/7654321/inboxes/1263703960/channels'),
      { portalId, inboxId: '1263703960' },
    ],
  ],
  '/help-desk/:portalId': [[at('/help-desk/7654321'), { portalId }]],
  '/help-desk/:portalId/view/:viewId': [
    [at('/help-desk/7654321/view/233410279/list-view'), { portalId, viewId: '233410279' }],
  ],
  '/help-desk/:portalId/view/*/ticket/:recordId': [
    [
      at('/help-desk/7654321/view/search/ticket/5551/'),
      { portalId, objectTypeId: '0-5', recordId: '5551' },
    ],
  ],
  '/help-desk/:portalId/view/*/ticket/:recordId/thread/:threadId': [
    [
      at('/help-desk/7654321/view/1/ticket/5551/thread/777'),
      { portalId, objectTypeId: '0-5', recordId: '5551', threadId: '777' },
    ],
  ],
  '/knowledge/:portalId/edit/:articleId': [
    [at('/knowledge/7654321/edit/93463466337'), { portalId, articleId: '93463466337' }],
  ],
  '/knowledge/:portalId/:knowledgeBaseId/articles': [
    [
      at('/knowledge/7654321/164382084353/articles/state/all'),
      { portalId, knowledgeBaseId: '164382084353' },
    ],
  ],
  '/pages/:portalId/editor/:pageId': [
    [at('/pages/7654321/editor/212534416190/content'), { portalId, pageId: '212534416190' }],
  ],
  '/content/:portalId/edit/:pageId': [
    [at('/content/7654321/edit/212534416190'), { portalId, pageId: '212534416190' }],
  ],
  '/files/:portalId?folderId=:folderId': [
    [at('/files/7654321/?folderId=88'), { portalId, folderId: '88' }],
  ],
  '/property-settings/:portalId/properties?type=:objectTypeId&property=:propertyName': [
    [
      at('/property-settings/7654321/properties?type=0-3&search=x&action=edit&property=dealstage'),
      { portalId, objectTypeId: '0-3', propertyName: 'dealstage' },
    ],
  ],
  '/sales-products-settings/:portalId/object/:objectTypeId': [
    [
      at('/sales-products-settings/7654321/object/0-3/record-customization'),
      { portalId, objectTypeId: '0-3' },
    ],
  ],
  '/sales-products-settings/:portalId/deals/:pipelineId': [
    [at('/sales-products-settings/7654321/deals/12345'), { portalId, pipelineId: '12345' }],
  ],
  '/settings/:portalId': [[at('/settings/7654321/users'), { portalId }]],
  '/integrations-settings/:portalId/installed/framework/:appId': [
    [
      at('/integrations-settings/7654321/installed/framework/6524513/general-settings'),
      { portalId, appId: '6524513' },
    ],
  ],
  '/service-keys/:portalId': [[at('/service-keys/7654321'), { portalId }]],
  '/service-keys/:portalId/key/:serviceKeyId': [
    [at('/service-keys/7654321/key/39045903'), { portalId, serviceKeyId: '39045903' }],
  ],
  '/private-apps/:portalId': [
    [at('/private-apps/7654321'), { portalId }],
    [at('/private-apps/7654321/create'), { portalId }],
  ],
  '/private-apps/:portalId/:appId': [
    [at('/private-apps/7654321/33327041/webhooks'), { portalId, appId: '33327041' }],
    [at(`/private-apps/7654321/33327041/logs/api?id=${formGuid}`), { portalId, appId: '33327041' }],
  ],
  '/legacy-apps/:portalId': [[at('/legacy-apps/7654321'), { portalId }]],
  '/personal-access-key/:portalId': [[at('/personal-access-key/7654321'), { portalId }]],
  '/developer-projects/:portalId/project/*/component/*/distribution': [
    [
      at('/developer-projects/7654321/project/my-project/component/my_app/distribution'),
      { portalId },
    ],
  ],
  '/static-token/:portalId/authorize?appId=:appId': [
    [at('/static-token/7654321/authorize?appId=123'), { portalId, appId: '123' }],
  ],
  '/home?portalId=:portalId': [
    [at('/home?portalId=7654321'), { portalId }],
    [at('/home'), {}],
  ],
  '/academy': [[at('/academy/7654321/tracks'), {}]],
  '/l': [[at('/l/developer-test-accounts/'), {}]],
  '/login': [[at('/login?loginRedirectUrl=%2Fcontacts%2F7654321'), {}]],
  '/myaccounts-beta': [[at('/myaccounts-beta'), {}]],
  '/payments': [[at('/payments/7654321'), {}]],
  '/portal-recommend': [[at('/portal-recommend/l?slug=personal-access-key'), {}]],
  '/signup-hubspot': [[at('/signup-hubspot/crm'), {}]],
} satisfies Record<AppPath, readonly Example[]>;

/** Examples of each row of the booking hosts' catalogue. */
export const bookingExamples = {
  '/:meetingSlug+': [
    ['https://meetings.hubspot.com/jane-doe', { meetingSlug: 'jane-doe' }],
    ['https://meetings.hubspot.com/acme/consult-30', { meetingSlug: 'acme/consult-30' }],
  ],
  '/meetings/:meetingSlug+': [
    [
      `https://meetings-eu1.hubspot.com/meetings/serrano/lead-kalender?uuid=${formGuid}`,
      { meetingSlug: 'serrano/lead-kalender' },
    ],
  ],
} satisfies Record<BookingPath, readonly Example[]>;
