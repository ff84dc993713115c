import { basename, extname } from 'node:path';
import type { Identity } from '../utils/handoff/identity.ts';
import { readIdentity } from '../utils/handoff/identity.ts';
import { openAge } from '../utils/handoff/opening/age.ts';
import type { Result } from '../utils/result.ts';
import { failed, ok } from '../utils/result.ts';
import type { Refusal } from './outcome.ts';
import { refused, refusedFor } from './outcome.ts';
import { exitCodes } from './exit-codes.ts';
import { identityPassphraseVariable, passphraseFrom } from './passphrase.ts';
import { readInput } from './read-input.ts';

/** An identity from a file, and whether the signing key stood there too: age-keygen writes none. */
export type FileIdentity = { readonly identity: Identity; readonly signs: boolean };

/** Reads an age identity file, or a backup of one that is sealed with a passphrase. */
export async function readIdentityFile(
  path: string,
  passphraseFile: string | undefined,
): Promise<Result<FileIdentity, Refusal>> {
  const bytes = await readInput(path);
  if (!bytes.ok) return bytes;
  const text = await plainText(bytes.value, path, passphraseFile);
  if (!text.ok) return text;
  const name = path === '-' ? 'identity' : basename(path, extname(path));
  const read = await readIdentity(text.value, { name, now: new Date() });
  if (!read.ok) return failed(refusedFor(read.problem));
  const identity = read.value;
  return ok({ identity, signs: text.value.includes(identity.signing.d) });
}

/** Reads several; the first that cannot be read ends it. */
export async function readIdentityFiles(
  paths: readonly string[],
  passphraseFile: string | undefined,
): Promise<Result<FileIdentity[], Refusal>> {
  const identities: FileIdentity[] = [];
  for (const path of paths) {
    const read = await readIdentityFile(path, passphraseFile);
    if (!read.ok) return read;
    identities.push(read.value);
  }
  return ok(identities);
}

async function plainText(
  bytes: Uint8Array<ArrayBuffer>,
  path: string,
  passphraseFile: string | undefined,
): Promise<Result<string, Refusal>> {
  const text = new TextDecoder().decode(bytes);
  const sealed = /^\s*(?:-----BEGIN AGE ENCRYPTED FILE-----|age-encryption\.org\/)/.test(text);
  if (!sealed) return ok(text);
  const passphrase = await passphraseFrom(
    { file: passphraseFile, variable: identityPassphraseVariable },
    `Passphrase of the identity ${path}: `,
  );
  if (!passphrase.ok) return passphrase;
  if (passphrase.value === undefined) {
    return failed(
      refused(
        `The identity is sealed with a passphrase. Give it by --identity-passphrase-file or ${identityPassphraseVariable}.`,
        exitCodes.passphrase,
      ),
    );
  }
  const opened = await openAge(bytes, { identities: [], passphrase: passphrase.value });
  if (opened.ok) return ok(new TextDecoder().decode(opened.value.bytes));
  const wrong = opened.problem.kind === 'passphraseWrong';
  return failed(refusedFor(wrong ? { kind: 'identityPassphraseWrong' } : opened.problem));
}
