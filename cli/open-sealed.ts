import { createHash } from 'node:crypto';
import type { OpenKeys, Opened } from '../utils/handoff/open.ts';
import { open } from '../utils/handoff/open.ts';
import type { Result } from '../utils/result.ts';
import { failed, ok } from '../utils/result.ts';
import type { FileIdentity } from './identities.ts';
import { readIdentityFiles } from './identities.ts';
import type { Given, openingOptions } from './options.ts';
import type { Refusal } from './outcome.ts';
import { refusedFor } from './outcome.ts';
import { givenPassphrase, passphraseFrom, passphraseVariable } from './passphrase.ts';
import { readInput } from './read-input.ts';

/** A sealed file that has been opened. */
export type Sealed = Opened & {
  /** Of the file as it came, in hexadecimal: a receipt names it. */
  readonly sealedSha256: string;
  readonly identities: readonly FileIdentity[];
};

/** Opens a sealed file with what the options name; asks for a passphrase where one is needed. */
export async function openSealed({
  file,
  values,
}: Given<typeof openingOptions>): Promise<Result<Sealed, Refusal>> {
  const bytes = await readInput(file);
  if (!bytes.ok) return bytes;
  const files = await readIdentityFiles(values.identity ?? [], values['identity-passphrase-file']);
  if (!files.ok) return files;
  const source = { file: values['passphrase-file'], variable: passphraseVariable };
  const given = await givenPassphrase(source);
  if (!given.ok) return given;

  const identities = files.value.map(({ identity }) => identity.age);
  const tryWith = (passphrase: string | undefined) =>
    open(bytes.value, {
      identities,
      ...(passphrase !== undefined && { passphrase }),
    } satisfies OpenKeys);
  let opened = await tryWith(given.value);
  if (!opened.ok && opened.problem.kind === 'passphraseNeeded') {
    const typed = await passphraseFrom(source, 'Passphrase of the handoff: ');
    if (!typed.ok) return typed;
    if (typed.value !== undefined) opened = await tryWith(typed.value);
  }
  if (!opened.ok) return failed(refusedFor(opened.problem, hints[opened.problem.kind]));
  const sealedSha256 = createHash('sha256').update(bytes.value).digest('hex');
  return ok({ ...opened.value, sealedSha256, identities: files.value });
}

const hints: { readonly [kind: string]: string } = {
  fileOtherKey: 'An identity is given by --identity FILE.',
  passphraseNeeded: `It can also be given by --passphrase-file or ${passphraseVariable}.`,
};
