import { fileName } from '../../utils/handoff/file-name.ts';
import { formats } from '../../utils/handoff/formats.ts';
import { accountEntries } from '../../utils/handoff/formats/account-entries.ts';
import { makePassphrase } from '../../utils/handoff/passphrase.ts';
import type { Random } from '../../utils/handoff/passphrase.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import type { SealedFile } from '../../utils/handoff/seal.ts';
import { effWords } from '../../utils/handoff/word-list.ts';
import type { Vault, VaultAnswer, VaultJob } from '../../utils/inbox/vault-job.ts';
import { pageWords, readable } from '../../utils/readable.ts';
import { runInWorker } from '../one-job.ts';

const random: Random = (bytes) => crypto.getRandomValues(bytes);

/**
 * Seals a handoff that is open into a password manager's own form, under a made passphrase. The key
 * takes a second, in which the page must go on: a worker makes it.
 */
export async function sealForVault(
  handoff: Handoff,
  vault: Vault,
): Promise<SealedFile & { readonly passphrase: string }> {
  const { extension, mediaType } = formats[vault];
  const portalId = handoff.accounts[0]?.portal?.portalId;
  const passphrase = makePassphrase(effWords, random);
  const content = { handoff, json: `${JSON.stringify(handoff, null, 2)}\n` };
  const entries = accountEntries({ ...content, readable, pageWords: pageWords() });
  const bytes = await runInWorker<VaultAnswer>('/vault.js', {
    vault,
    content,
    entries,
    passphrase,
  } satisfies VaultJob);
  const name = fileName(portalId, new Date(handoff.createdAt), extension, random);
  return { name, mediaType, bytes, passphrase };
}
