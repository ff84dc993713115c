const digits = /^\d+$/;
/** A GUID (RFC 9562) in HubSpot's spelling; which version it is does not matter. */
export const guid = /^[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12}$/;

/**
 * Every ID that a HubSpot address can carry, with the form it has there. All are kept as strings:
 * record IDs exceed 2^31. The order is the order in which people are shown them. Each form is whole,
 * from `^` to `$`, and has no flags: what reads a page's address puts them together (pack.ts).
 */
export const idForms = {
  recordId: digits,
  /** May hold slashes. A first segment of digits only is a portal, never a slug. */
  meetingSlug: /^(?!\d+(?![^/?])|[^?]{301})[^/?]+(\/[^/?]+)*$/,
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
  /** The first pipeline is called `default`; old ones have GUIDs (HubSpot's API docs, 2026-11). */
  pipelineId: /^(?:default|\d+|[\da-fA-F]{8}(-[\da-fA-F]{4}){3}-[\da-fA-F]{12})$/,
  /** A stage's ID is a word where HubSpot made it: `closedwon`. Addresses carry neither of these. */
  stageId: /^[\w-]+$/,
  ownerId: digits,
  propertyName: /^\w+$/,
  moduleId: digits,
  tableId: digits,
  buildId: digits,
  deployId: digits,
  componentUid: /^[\w.-]+$/,
  projectName: /^[\w.-]+$/,
  appId: digits,
  /** Of a call in an app's log. It comes after the app that the page is about. */
  logId: guid,
  /** Public: an app's address for consent carries it. The client secret never stands in one. */
  clientId: guid,
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
