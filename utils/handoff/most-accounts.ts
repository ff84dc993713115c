/** The most accounts that one handoff holds. Alone, so that a view can say so without the schema. */
export const mostAccounts = 50;
