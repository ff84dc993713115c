/**
 * Cuts one page out of rows, by `limit` and `after` as HubSpot's list endpoints have them.
 * `after` is an offset here; HubSpot promises nothing about its form.
 */
export function pageOf<T>(rows: readonly T[], limit: unknown, after: unknown, most = 100) {
  const size = Math.min(Math.max(Number(limit) || 10, 1), most);
  const start = Number(after) || 0;
  const end = start + size;
  const paging = end < rows.length ? { paging: { next: { after: String(end) } } } : {};
  return { results: rows.slice(start, end), ...paging };
}
