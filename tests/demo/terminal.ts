import { relative, resolve } from 'node:path';
import { stripVTControlCharacters, styleText } from 'node:util';
import { tokens } from '../stand-in/accounts.ts';
import type { DemoIdentity } from './identity.ts';

/** The repository's folder. */
export const root = resolve(import.meta.dirname, '../..');

/** Where the demo leaves what it made. */
export const outputDir = resolve(root, '.output/demo');

/** A path as it is said: from the repository's folder. */
export const short = (path: string): string => relative(root, path).replaceAll('\\', '/');

/** Says a line. */
export const say = (line = ''): void => console.log(line);

/** What has to be known before anything is typed. */
export function warn(): void {
  say(
    styleText(['bold', 'yellow'], 'Everything in this demo is pretend. Type no real token here.'),
  );
  say('Its HubSpot runs on this computer, with made-up accounts and tokens, and the browser’s');
  say('certificate checks are off: a real token would not be safe.');
  say();
}

/** A step that went well, with the time it took. */
export function sayDone(name: string, ms: number): void {
  say(`${styleText('green', '✓')} ${name} ${styleText('dim', seconds(ms))}`);
}

/** A step that did not happen, and why. */
export function sayFailed(name: string, ms: number, error: unknown): void {
  say(`${styleText('red', '✗')} ${name} ${styleText('dim', seconds(ms))}`);
  const why = error instanceof Error ? error.message : String(error);
  say(process.stdout.isTTY ? why : stripVTControlCharacters(why));
}

/** A time as it is said, e.g. `0.4 s`. */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** What a person at the window can try. */
export function guide({ recipient, file }: DemoIdentity): void {
  const heading = (text: string) => say(styleText('bold', text));
  heading('What to try in the window');
  say('  1. Copy the record ID, in the bar at the bottom right or beside the deal’s name.');
  say('  2. Open the popup: click the puzzle piece beside the address, then the pin at');
  say('     "Handoff for HubSpot" to keep it in sight, then its icon.');
  say('  3. Add the deal, paste a demo token from below, and press "Check token".');
  say('  4. Seal it to the demo’s own key, or choose what else its recipient has.');
  say('  "Service keys" at the left of the page holds the same tokens, as HubSpot shows them.');
  say();
  heading('The demo’s own age key');
  say(`  public key    ${recipient}`);
  say(`  open a file   age -d -i ${short(file)} ${short(outputDir)}/<file>`);
  say();
  heading('Demo tokens');
  const width = Math.max(...tokens.map(({ name }) => name.length));
  for (const { name, token, shows } of tokens) say(`  ${name.padEnd(width)}  ${token}  ${shows}`);
  say();
  say(`Downloads go to ${short(outputDir)}/. Close the window or press Ctrl+C to end the demo.`);
}
