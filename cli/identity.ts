import { writeFile } from 'node:fs/promises';
import { sealWithPassphrase } from '../utils/handoff/formats/age.ts';
import { makeIdentity, writeIdentity } from '../utils/handoff/identity.ts';
import type { Result } from '../utils/result.ts';
import { failed, ok } from '../utils/result.ts';
import { exitCodes } from './exit-codes.ts';
import { wordsOfKey } from './fingerprint.ts';
import type { FileIdentity } from './identities.ts';
import { readIdentityFile } from './identities.ts';
import { readOptions } from './options.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { refused } from './outcome.ts';
import { identityPassphraseVariable, passphraseFrom } from './passphrase.ts';

/** `handoff identity`: makes one, or shows what of one is public. */
export async function identityCommand([task, ...args]: readonly string[]): Promise<Outcome> {
  if (task === 'make') return make(args);
  return task === 'show'
    ? show(args)
    : refused('Say handoff identity make or handoff identity show.');
}

async function make(args: readonly string[]): Promise<Outcome> {
  const given = readOptions(args, {
    name: { type: 'string' },
    seal: { type: 'boolean' },
    'identity-passphrase-file': { type: 'string' },
  });
  if (!given.ok) return given.problem;
  const { file, values } = given.value;
  if (file === '-') return refused('An identity is secret, so it is written to a file: name one.');
  const identity = await makeIdentity(values.name ?? 'identity', new Date());
  const text = writeIdentity(identity);
  const content = values.seal ? await sealed(text, values['identity-passphrase-file']) : ok(text);
  if (!content.ok) return content.problem;
  try {
    await writeFile(file, content.value, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return refused(
      code === 'EEXIST'
        ? `${file} is there already, and is left as it is.`
        : `Cannot write ${file} (${code}).`,
    );
  }
  return { output: await publicPart({ identity, signs: true }), code: exitCodes.ok };
}

async function show(args: readonly string[]): Promise<Outcome> {
  const given = readOptions(args, { 'identity-passphrase-file': { type: 'string' } });
  if (!given.ok) return given.problem;
  const { file, values } = given.value;
  const read = await readIdentityFile(file, values['identity-passphrase-file']);
  return read.ok ? { output: await publicPart(read.value), code: exitCodes.ok } : read.problem;
}

/** The key to seal to, and, where it signs, the key to know its receipts by. */
async function publicPart({ identity, signs }: FileIdentity): Promise<object> {
  const { name, createdAt, recipient, signing } = identity;
  if (!signs) return { recipient };
  const fingerprint = await wordsOfKey(signing.x);
  return { name, createdAt, recipient, signer: signing.x, fingerprint };
}

async function sealed(
  text: string,
  file: string | undefined,
): Promise<Result<Uint8Array, Refusal>> {
  const source = { file, variable: identityPassphraseVariable };
  const passphrase = await passphraseFrom(source, 'Passphrase to seal the identity with: ');
  if (!passphrase.ok) return passphrase;
  if (passphrase.value === undefined) {
    return failed(refused('--seal needs a passphrase.', exitCodes.passphrase));
  }
  return ok(await sealWithPassphrase(text, passphrase.value));
}
