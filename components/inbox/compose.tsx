/** Writes a request. */
export function Compose() {
  return null;
}
