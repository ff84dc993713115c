import type { PageRow } from '../route.ts';

/** Automation, forms, emails, campaigns, reports, and meetings. */
export const marketingPages = [
  { kind: 'workflows', path: '/workflows/:portalId' },
  { kind: 'workflow', path: '/workflows/:portalId/platform/flow/:flowId', tail: '/edit' },
  { kind: 'workflow', path: '/workflows/:portalId/edit/:legacyWorkflowId' },
  { kind: 'sequences', path: '/sequences/:portalId' },
  { kind: 'sequence', path: '/sequences/:portalId/sequence/:sequenceId', tail: '/edit' },

  { kind: 'forms', path: '/forms/:portalId' },
  { kind: 'form', path: '/forms/:portalId/editor/:formGuid', tail: '/edit/form' },
  { kind: 'form', path: '/forms/:portalId/new-editor/:formGuid' },
  { kind: 'form', path: '/forms/:portalId/:formGuid' },

  { kind: 'marketingEmails', path: '/email/:portalId' },
  { kind: 'marketingEmail', path: '/email/:portalId/details/:emailId' },
  { kind: 'marketingEmail', path: '/email/:portalId/edit/:emailId' },
  { kind: 'campaigns', path: '/marketing/:portalId/campaigns' },
  // What stands before the GUID is not known for certain.
  { kind: 'campaign', path: '/marketing/:portalId/campaigns/*/:campaignGuid' },

  { kind: 'dashboards', path: '/reports-dashboard/:portalId' },
  { kind: 'dashboard', path: '/reports-dashboard/:portalId/view/:dashboardId' },
  { kind: 'dashboard', path: '/reports-dashboard/:portalId/view/:dashboardId/:reportId' },
  { kind: 'reports', path: '/reports-list/:portalId' },
  { kind: 'report', path: '/reports-list/:portalId/:reportId' },

  // Meetings: the tool, one link of it, and the old public booking address
  { kind: 'meetings', path: '/meetings/:portalId' },
  { kind: 'meetingLink', path: '/meetings/:portalId/:meetingId' },
  { kind: 'bookingPage', path: '/meetings/:meetingSlug+' },
] as const satisfies readonly PageRow[];
