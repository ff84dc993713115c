import type { Random } from './passphrase.ts';

/**
 * Names a sealed file: `hubspot-handoff-<portalId>-<yyyy-mm-dd>-<4 letters>.<extension>`. The
 * letters keep two files of one day apart; the date is the sender's own.
 */
export function fileName(
  portalId: string | undefined,
  now: Date,
  extension: string,
  random: Random,
): string {
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return (
    ['hubspot-handoff', portalId, date, fourLetters(random)].filter(Boolean).join('-') +
    `.${extension}`
  );
}

const two = (number: number) => String(number).padStart(2, '0');

/** The letters only keep files apart, so the slight bias of the remainder does no harm. */
function fourLetters(random: Random): string {
  const bytes = new Uint8Array(4);
  random(bytes);
  return String.fromCharCode(...bytes.map((byte) => 97 + (byte % 26)));
}
