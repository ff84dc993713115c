/**
 * What the keyboard can do, in the order in which it is listed. Browsers let four commands suggest a
 * key; people change all of them on the browser's own page. `words` is a key below `command` in the
 * word catalogue; `firefox` is the command's name there, where the browser has it itself.
 */
export const commands = [
  { name: 'copy-record-id', words: 'copyRecordId', keys: 'Alt+Shift+I' },
  { name: 'copy-portal-id', words: 'copyPortalId', keys: 'Alt+Shift+O' },
  { name: 'copy-link', words: 'copyLink', keys: 'Alt+Shift+L' },
  { name: '_execute_action', words: 'openPopup', keys: 'Alt+Shift+H' },
  { name: 'open-panel', words: 'openPanel', firefox: '_execute_sidebar_action' },
] as const satisfies readonly {
  name: string;
  words: string;
  keys?: string;
  firefox?: string;
}[];
