import * as z from 'zod/mini';
import type { Result } from '../../result.ts';
import { failed, ok } from '../../result.ts';
import type { BitwardenFile } from '../bitwarden-file.ts';
import { partField, writeBitwardenFile } from '../bitwarden-file.ts';
import { bitwardenKeys, openEncString, readEncString } from '../bitwarden-keys.ts';
import { utf8 } from '../bytes.ts';
import type { OpenKeys, OpenedFile } from '../format.ts';
import type { OpenProblem } from '../problem.ts';
import { utf8Of } from './content.ts';

/** The most rounds that are worked through: Bitwarden itself allows 2,000,000. */
const mostIterations = 10_000_000;

const fileSchema = z.object({
  encrypted: z.literal(true),
  passwordProtected: z.literal(true),
  salt: z.string(),
  kdfType: z.literal(0),
  kdfIterations: z.int().check(z.minimum(1)),
  encKeyValidation_DO_NOT_EDIT: z.string(),
  data: z.string(),
});

const vaultSchema = z.object({
  items: z.array(
    z.object({
      notes: z.nullish(z.string()),
      fields: z.nullish(z.array(z.object({ name: z.nullish(z.string()), value: z.unknown() }))),
    }),
  ),
});

/**
 * Opens a Bitwarden export with a password, as `formats/bitwarden.ts` writes it, and puts
 * `handoff.json` together from its notes. The file must be to the byte what Bitwarden would write.
 */
export async function openBitwarden(
  bytes: Uint8Array<ArrayBuffer>,
  { passphrase }: OpenKeys,
): Promise<Result<OpenedFile, OpenProblem>> {
  const text = utf8Of(bytes);
  if (text === undefined) return failed({ kind: 'fileAltered' });
  if (!text.trimEnd().endsWith('}')) return failed({ kind: 'fileTruncated' });
  const file = readFile(text);
  const validation = file && readEncString(file.encKeyValidation_DO_NOT_EDIT);
  const data = file && readEncString(file.data);
  if (!validation || !data) return failed({ kind: 'fileAltered' });
  if (file.kdfIterations > mostIterations) return failed({ kind: 'fileTooCostly' });
  if (passphrase === undefined) return failed({ kind: 'passphraseNeeded' });
  const keys = await bitwardenKeys(passphrase, file.salt, file.kdfIterations);
  const valid = await openEncString(validation, keys);
  const vault = await openEncString(data, keys);
  if (valid && vault) return handoffIn(vault);
  return failed({ kind: valid || vault ? 'fileAltered' : 'passphraseWrong' });
}

function readFile(text: string): BitwardenFile | undefined {
  try {
    const read = fileSchema.safeParse(JSON.parse(text));
    return read.success && writeBitwardenFile(read.data) === text ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** `handoff.json` from the notes that hold its parts. */
function handoffIn(vault: Uint8Array): Result<OpenedFile, OpenProblem> {
  const text = utf8Of(vault);
  const read = vaultSchema.safeParse(text === undefined ? undefined : jsonOf(text));
  if (!read.success) return failed({ kind: 'contentUnreadable' });
  const parts = read.data.items.flatMap(({ notes, fields }) => {
    const part = fields?.find(({ name }) => name === partField)?.value;
    return typeof part === 'string' ? [{ part, notes: notes ?? '' }] : [];
  });
  if (parts.length === 0) return failed({ kind: 'contentNotOurs' });
  const inOrder = parts.every(({ part }, at) => part === `${at + 1}/${parts.length}`);
  if (!inOrder) return failed({ kind: 'contentUnreadable' });
  return ok({ bytes: utf8(parts.map(({ notes }) => notes).join('')) });
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
