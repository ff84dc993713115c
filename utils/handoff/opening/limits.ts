/** The most bytes that are looked at, and that anything unpacks to: 500 items are a few hundred kB. */
export const mostBytes = 16 * 1024 * 1024;
