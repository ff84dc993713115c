import { closeSync, openSync } from 'node:fs';
import { ReadStream } from 'node:tty';

/** The part of a terminal's input that is used here. */
export type Keys = AsyncIterable<Uint8Array | string> & {
  setRawMode(mode: boolean): unknown;
};

/**
 * Asks on a terminal, without showing what is typed. Enter ends it; the last character, or all, can be
 * taken back. `undefined` where the person presses Ctrl+C or Ctrl+D instead.
 */
export async function askHidden(
  question: string,
  keys: Keys,
  show: (text: string) => void,
): Promise<string | undefined> {
  keys.setRawMode(true);
  show(question);
  let typed: string[] = [];
  const decoder = new TextDecoder();
  try {
    for await (const chunk of keys) {
      const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      for (const key of text) {
        if (key === '\r' || key === '\n') return typed.join('');
        if (key === '\u0003' || key === '\u0004') return undefined;
        if (key === '\u007f' || key === '\b') typed.pop();
        else if (key === '\u0015') typed = [];
        else typed.push(key);
      }
    }
    return undefined;
  } finally {
    keys.setRawMode(false);
    show('\n');
  }
}

/**
 * Asks at the terminal that the command was started from, also while standard input is a file.
 * `undefined` where there is none, or the person gives none.
 */
export async function askAtTerminal(question: string): Promise<string | undefined> {
  const keys = openTerminal();
  if (!keys) return undefined;
  try {
    return await askHidden(question, keys, (text) => void process.stderr.write(text));
  } finally {
    keys.destroy();
  }
}

function openTerminal(): ReadStream | undefined {
  if (process.platform === 'win32') return process.stdin.isTTY ? process.stdin : undefined;
  try {
    const terminal = openSync('/dev/tty', 'r+');
    try {
      return new ReadStream(terminal);
    } catch {
      closeSync(terminal);
    }
  } catch {
    // No terminal: started by a job or a service.
  }
  return undefined;
}
