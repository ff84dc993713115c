import { maskedText } from '../utils/handoff/masked.ts';

/**
 * What cannot be seen in a terminal, or makes it do something: all control and format characters but
 * the line break. Names and labels come from whoever sealed the file.
 */
const unseen = /[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu;

const escaped = (text: string): string =>
  text.replaceAll(unseen, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );

/** Prints an object as JSON, in which such characters are escaped, or text as it is. */
export function print(output: object | string): void {
  const text =
    typeof output === 'string' ? output : `${escaped(JSON.stringify(output, null, 2))}\n`;
  process.stdout.write(text);
}

/** Says something to the person. No token ever stands in it, whatever was asked for. */
export function say(text: string): void {
  process.stderr.write(`${maskedText(escaped(text))}\n`);
}
