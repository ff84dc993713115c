/** The fewest characters of a passphrase of the sender's own. */
const fewest = 12;

/**
 * A passphrase as it is sealed with: without space around it, which nobody sees, and composed, so that
 * the same letters typed on another computer are the same bytes (https://unicode.org/reports/tr15/).
 */
export const asSealed = (typed: string): string => typed.trim().normalize('NFC');

/** True where it is too short, whatever it is made of. How well it is chosen is judged in the page. */
export const isShort = (passphrase: string): boolean => passphrase.length < fewest;
