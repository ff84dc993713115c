/** The recipient’s keys. */
export function Identities() {
  return null;
}
