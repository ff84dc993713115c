const digits = /^\d+$/;
/** A GUID (RFC 9562) in HubSpot's spelling; which version it is does not matter. */
export const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Every ID that a HubSpot address can carry, with the form it has there. All are kept as strings:
 * record IDs exceed 2^31. The order is the order in which people are shown them.
 */
export const idForms = {
  recordId: digits,
  /** May hold slashes. A first segment of digits only is a portal, never a slug. */
  meetingSlug: /^(?!\d+(\/|$)).{1,300}$/,
  meetingId: digits,
  listId: digits,
  legacyListId: digits,
  flowId: digits,
  legacyWorkflowId: digits,
  sequenceId: digits,
  formGuid: guid,
  campaignGuid: guid,
  taskId: digits,
  threadId: digits,
  inboxId: digits,
  reportId: digits,
  dashboardId: digits,
  emailId: digits,
  pageId: digits,
  articleId: digits,
  knowledgeBaseId: digits,
  /** A pipeline's and a stage's ID is a word where HubSpot made it: `default`, `closedwon`. */
  pipelineId: /^[\w-]+$/,
  stageId: /^[\w-]+$/,
  ownerId: digits,
  propertyName: /^\w+$/,
  appId: digits,
  serviceKeyId: digits,
  folderId: digits,
  viewId: digits,
  /** `0-3` for HubSpot's own types, `2-123` for an account's custom objects. */
  objectTypeId: /^\d+-\d+$/,
  portalId: digits,
};

/** The name of an ID, as HubSpot's own APIs spell it where they have one. */
export type IdName = keyof typeof idForms;

/** All ID names, the most particular first and the portal ID last. */
export const idNames = Object.keys(idForms) as IdName[];
