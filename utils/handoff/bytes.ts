/** Bytes one after the other. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Whether two runs of bytes are the same. Takes as long as they are long, whatever is in them. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let differences = a.length ^ b.length;
  for (const [at, byte] of a.entries()) differences |= byte ^ (b[at] ?? 0);
  return differences === 0;
}

/** So many random bytes. */
export function drawn(random: (bytes: Uint8Array<ArrayBuffer>) => void, length: number) {
  const bytes = new Uint8Array(length);
  random(bytes);
  return bytes;
}

/** The SHA-256 of bytes. */
export const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** Text as UTF-8. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
