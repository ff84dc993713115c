/** Fills an array with random bytes; `crypto.getRandomValues` in every real use. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => void;

/** Seven words of 7,776 are 90 bits; six would be 77, below the 80 we promise. */
const wordCount = 7;

/**
 * Makes a passphrase of words from a list, joined by hyphens. Each word is drawn with equal chance:
 * 16-bit numbers beyond the last full multiple of the list's length are drawn again.
 */
export function makePassphrase(words: readonly string[], random: Random): string {
  const limit = Math.floor(65_536 / words.length) * words.length;
  const chosen: string[] = [];
  const bytes = new Uint8Array(2);
  while (chosen.length < wordCount) {
    random(bytes);
    const number = bytes[0]! * 256 + bytes[1]!;
    if (number < limit) chosen.push(words[number % words.length]!);
  }
  return chosen.join('-');
}
