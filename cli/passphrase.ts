import type { Result } from '../utils/result.ts';
import { ok } from '../utils/result.ts';
import { askAtTerminal } from './ask-hidden.ts';
import type { Refusal } from './outcome.ts';
import { readText } from './read-input.ts';

/** Where one passphrase can come from, besides a person who is asked. */
type Source = { readonly file: string | undefined; readonly variable: string };

/** The variables of the environment that hold the passphrase of a handoff and of an identity. */
export const passphraseVariable = 'HANDOFF_PASSPHRASE';
export const identityPassphraseVariable = 'HANDOFF_IDENTITY_PASSPHRASE';

/** A passphrase that was given beforehand: in a file (its line break apart) or in the environment. */
export async function givenPassphrase({
  file,
  variable,
}: Source): Promise<Result<string | undefined, Refusal>> {
  if (file === undefined) return ok(process.env[variable] || undefined);
  const text = await readText(file);
  return text.ok ? ok(text.value.replace(/\r?\n$/, '')) : text;
}

/** A passphrase that was given beforehand, or else is asked for; `undefined` where nobody gives one. */
export async function passphraseFrom(
  source: Source,
  question: string,
): Promise<Result<string | undefined, Refusal>> {
  const given = await givenPassphrase(source);
  if (!given.ok || given.value !== undefined) return given;
  return ok((await askAtTerminal(question)) || undefined);
}
