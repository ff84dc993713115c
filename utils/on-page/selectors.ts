/*
 * Every place of HubSpot's own page that this extension knows, with the day and the source of what
 * is known. All of them are extras: the bar needs none, so a stale row costs a button and no more.
 * Class names there are generated and change with each release: never select on them.
 */

/**
 * The title of a record. Sources: Clockify and Toggl Track's HubSpot buttons, Portal Peeker's notes of the live page, 2026-08.
 */
export const recordTitle = '[data-selenium-test=highlightTitle]';

/**
 * What stands in a preview: it shows another record than the address names, so no button may stand
 * there. Source: Clockify's HubSpot button, 2026-08.
 */
export const previewed =
  '[data-selenium-test=sidebar-preview-panel] *,[data-test-id=IndexPageInlineSidebar] *';

/** The title of the record that the page is about. entrypoints/title-found.css repeats it. */
export const ownTitle = `${recordTitle}:not(${previewed})`;

/** How rows are known, and where in a row its ID, its name and its cell for the buttons are. */
export type RowRule = {
  /** The rows themselves. Their parents are watched, so no container needs a selector. */
  readonly row: string;
  /** The attributes of a row that can end in its ID; without any, the row's link says it. */
  readonly id: readonly string[];
  /** What holds the name, within the row; else it is the text of the row's link. */
  readonly name?: string;
};

/**
 * The rows of pages that list records, the surest rule first: the first that finds any is used. The
 * part for rows is lent what stands in a preview, which the page's script holds already.
 */
export const rowRulesBut = (preview: string): readonly RowRule[] => [
  /** Index tables. Source: Toggl Track's HubSpot button, 2026-08. */
  {
    row: ':is(tr,[role=row])[data-test-id^=row-]',
    id: ['data-test-id'],
    name: '[data-test-id=truncated-object-label],[data-table-external-id^=name-] a',
  },
  /** Cards of boards. Source: Toggl Track's HubSpot button, 2026-08. */
  {
    row: '[data-test-id=cdb-column-item]',
    id: ['data-selenium-id', 'data-rbd-draggable-id'],
    name: '[data-test-id=cdb-column-name]',
  },
  /**
   * Whatever else stands in rows and links to a record, as search results do and tables whose
   * markup is new to us; links to records in menus and previews are no rows of the page. It rests on
   * HubSpot's addresses alone (utils/hubspot/pages.ts), 2026-11.
   */
  {
    row: `:is(tr,[role=row],li,[role=listitem]):not(nav *,[role=navigation] *,${preview})`,
    id: [],
  },
];

/** What goes with rows. Source: roles and elements of HTML; seen in all of the above, 2026-11. */
export const rowSelectors = {
  /** A row's own checkbox, or, outside of rows, the one that selects them all. */
  checkbox: 'input[type=checkbox]',
  /** Within it a checkbox outside of rows selects all of them. */
  table: 'table,[role=table],[role=grid]',
  cell: 'td,th,[role=cell],[role=gridcell],[role=rowheader]',
} as const;
