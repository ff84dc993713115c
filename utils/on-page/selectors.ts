/**
 * Every place of HubSpot's own page that this extension knows, with the day and the source of what
 * is known. All of them are extras: the bar needs none, so a stale row costs a button and no more.
 * Class names there are generated and change with each release: never select on them.
 */
export const selectors = {
  /**
   * The title of the record that the page is about. entrypoints/title-found.css repeats it.
   * Sources: Clockify and Toggl Track's HubSpot buttons, Portal Peeker's notes of the live page, 2026-08.
   */
  recordTitle: '[data-selenium-test="highlightTitle"]',
  /**
   * Previews show the title of another record than the address names: no button may stand there.
   * Source: Clockify's HubSpot button, 2026-08.
   */
  preview: '[data-selenium-test="sidebar-preview-panel"], [data-test-id="IndexPageInlineSidebar"]',
} as const;
