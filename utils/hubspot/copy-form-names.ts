/** The forms in which what a page is about can be copied, in the order in which they are offered. */
export const copyFormNames = [
  'id',
  'portalAndId',
  'link',
  'apiPath',
  'curl',
  'json',
  'markdown',
] as const;

/** The name of a form. */
export type CopyForm = (typeof copyFormNames)[number];
