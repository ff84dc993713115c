/**
 * What a page calls itself, without the product's name behind it and the count of unread things
 * before it: "(2) Northwind renewal | HubSpot" is "Northwind renewal".
 */
export const cleanTitle = (title: string): string =>
  title
    .replace(/^\(\d+\+?\)\s*/, '')
    .replace(/\s*[|–-]\s*HubSpot\s*$/, '')
    .trim();
