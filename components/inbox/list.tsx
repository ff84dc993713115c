/** All handoffs that came in. */
export function List() {
  return null;
}
