import { ap1, bare, byApp, eu1, guid, na1, na2, na3, qa, qaEu1 } from './example.ts';
import type { ExamplesOf } from './example.ts';
import type { marketingPages } from './marketing.ts';

/** Examples of the marketing pages. Paths were seen in public; IDs and all else are made up. */
export const marketingExamples = {
  '/workflows/:portalId': [
    na3('/workflows/7654321'),
    na1('/workflows/7654321/'),
    qa('/workflows/7654321/view/all-workflows'),
    eu1('/workflows/7654321/?query=onboarding'),
  ],
  '/workflows/:portalId/platform/flow/:flowId': [
    na1('/workflows/7654321/platform/flow/567500453/edit', { flowId: '567500453' }),
    qaEu1('/workflows/7654321/platform/flow/567500453', { flowId: '567500453' }),
    na1('/workflows/7654321/platform/flow/567500453/edit/actions/1/enrollment', {
      flowId: '567500453',
    }),
    eu1('/workflows/7654321/platform/flow/567500453/history?page=2', { flowId: '567500453' }),
    na2(`/workflows/7654321/platform/flow/567500453/edit/${byApp}`, {
      flowId: '567500453',
    }),
  ],
  '/workflows/:portalId/edit/:legacyWorkflowId': [
    ap1('/workflows/7654321/edit/771000001', { legacyWorkflowId: '771000001' }),
    na3('/workflows/7654321/edit/771000001/?utm_source=mail', { legacyWorkflowId: '771000001' }),
    na1('/workflows/7654321/edit/771000001#goal', { legacyWorkflowId: '771000001' }),
  ],
  '/sequences/:portalId': [qa('/sequences/7654321'), eu1('/sequences/7654321/?page=1')],
  '/sequences/:portalId/sequence/:sequenceId': [
    na1('/sequences/7654321/sequence/248070596/edit?page=2', { sequenceId: '248070596' }),
    qaEu1('/sequences/7654321/sequence/248070596', { sequenceId: '248070596' }),
    na1('/sequences/7654321/sequence/248070596/edit', { sequenceId: '248070596' }),
    eu1(`/sequences/7654321/sequence/248070596/${byApp}`, {
      sequenceId: '248070596',
    }),
  ],
  '/forms/:portalId': [
    na2('/forms/7654321'),
    ap1('/forms/7654321/?query=demo'),
    na3('/forms/7654321/editor'),
  ],
  '/forms/:portalId/editor/:formGuid': [
    na1(`/forms/7654321/editor/${guid}/edit/form`, { formGuid: guid }),
    qa(`/forms/7654321/editor/${guid}`, { formGuid: guid }),
    eu1(`/forms/7654321/editor/${guid}/edit/options?x=1`, { formGuid: guid }),
  ],
  '/forms/:portalId/new-editor/:formGuid': [
    na1(`/forms/7654321/new-editor/${guid}`, { formGuid: guid }),
    qaEu1(`/forms/7654321/new-editor/${guid}/?utm_source=mail`, { formGuid: guid }),
  ],
  '/forms/:portalId/:formGuid': [
    na1(`/forms/7654321/${guid}/submissions`, { formGuid: guid }),
    eu1(`/forms/7654321/${guid}`, { formGuid: guid }),
    na2(`/forms/7654321/${guid}/performance#views`, { formGuid: guid }),
    ap1('/forms/7654321/866A9EB0-C553-49C6-9374-431E82D71B5E/', {
      formGuid: '866A9EB0-C553-49C6-9374-431E82D71B5E',
    }),
  ],
  '/email/:portalId': [
    na3('/email/7654321'),
    na1('/email/7654321/manage'),
    qa('/email/7654321/manage/state/all?page=2'),
  ],
  '/email/:portalId/details/:emailId': [
    eu1('/email/7654321/details/3982', { emailId: '3982' }),
    na1('/email/7654321/details/3982/performance', { emailId: '3982' }),
    qaEu1('/email/7654321/details/3982/?utm_source=mail', { emailId: '3982' }),
  ],
  '/email/:portalId/edit/:emailId': [
    na1('/email/7654321/edit/3982/settings', { emailId: '3982' }),
    eu1('/email/7654321/edit/3982/content', { emailId: '3982' }),
    na2('/email/7654321/edit/3982', { emailId: '3982' }),
  ],
  '/marketing/:portalId/campaigns': [
    ap1('/marketing/7654321/campaigns'),
    na3('/marketing/7654321/campaigns/?page=2'),
    na1('/marketing/7654321/campaigns/details'),
  ],
  '/marketing/:portalId/campaigns/*/:campaignGuid': [
    qa(`/marketing/7654321/campaigns/details/${guid}`, { campaignGuid: guid }),
    eu1(`/marketing/7654321/campaigns/details/${guid}/?utm_source=mail`, { campaignGuid: guid }),
    na1(`/marketing/7654321/campaigns/details/${guid}/assets#top`, { campaignGuid: guid }),
  ],
  '/reports-dashboard/:portalId': [
    qaEu1('/reports-dashboard/7654321'),
    na1('/reports-dashboard/7654321/view/custom'),
    eu1('/reports-dashboard/7654321/?x=1'),
  ],
  '/reports-dashboard/:portalId/view/:dashboardId': [
    na2('/reports-dashboard/7654321/view/112851152', { dashboardId: '112851152' }),
    ap1('/reports-dashboard/7654321/view/112851152/', { dashboardId: '112851152' }),
    na3('/reports-dashboard/7654321/view/112851152?filter=%7B%7D', { dashboardId: '112851152' }),
  ],
  '/reports-dashboard/:portalId/view/:dashboardId/:reportId': [
    na1('/reports-dashboard/7654321/view/112851152/310951648', {
      dashboardId: '112851152',
      reportId: '310951648',
    }),
    qa('/reports-dashboard/7654321/view/112851152/310951648/?utm_source=mail', {
      dashboardId: '112851152',
      reportId: '310951648',
    }),
  ],
  '/reports-list/:portalId': [
    eu1('/reports-list/7654321'),
    na1('/reports-list/7654321/templates/marketing/sources'),
    qaEu1('/reports-list/7654321/templates/marketing/pages?config=JTdC'),
  ],
  '/reports-list/:portalId/:reportId': [
    na1('/reports-list/7654321/310951648', { reportId: '310951648' }),
    eu1('/reports-list/7654321/310951648/', { reportId: '310951648' }),
    na2('/reports-list/7654321/310951648?x=1#chart', { reportId: '310951648' }),
  ],
  '/meetings/:portalId': [
    ap1('/meetings/7654321'),
    na3('/meetings/7654321/'),
    na1('/meetings/7654321/settings'),
    qa('/meetings/7654321/?page=2'),
    eu1(`/meetings/7654321?uuid=${guid}`),
  ],
  '/meetings/:portalId/:meetingId': [
    na1('/meetings/7654321/31415926', { meetingId: '31415926' }),
    qaEu1('/meetings/7654321/31415926/?utm_source=mail', { meetingId: '31415926' }),
    na1('/meetings/7654321/31415926/edit', { meetingId: '31415926' }),
  ],
  '/meetings/:meetingSlug+': [
    bare('/meetings/jane-doe?embed=true', { meetingSlug: 'jane-doe' }, 'app-eu1.hubspot.com'),
    bare('/meetings/acme/consult-30', { meetingSlug: 'acme/consult-30' }, 'app-na2.hubspot.com'),
    bare('/meetings/jane-doe/', { meetingSlug: 'jane-doe' }, 'app-ap1.hubspot.com'),
    bare('/meetings/j%C3%BCrgen', { meetingSlug: 'j%C3%BCrgen' }, 'app-na3.hubspot.com'),
    bare('/meetings/42-answers', { meetingSlug: '42-answers' }),
    bare(
      `/meetings/acme/sales/consult-30?uuid=${guid}`,
      { meetingSlug: 'acme/sales/consult-30' },
      'app.hubspotqa.com',
    ),
    bare('/meetings/jane.doe#form', { meetingSlug: 'jane.doe' }, 'app-eu1.hubspot.com'),
    bare('/meetings/a%2Fb', { meetingSlug: 'a%2Fb' }),
  ],
} satisfies ExamplesOf<typeof marketingPages>;
