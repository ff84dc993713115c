import type { Content } from '../handoff/format.ts';
import type { AccountEntry } from '../handoff/formats/account-entries.ts';
import * as bitwarden from '../handoff/formats/bitwarden.ts';
import * as kdbx from '../handoff/formats/kdbx.ts';

/** What seals in the form of a password manager. */
const sealers = { kdbx, bitwarden };
export type Vault = keyof typeof sealers;

/**
 * What the worker that seals for password managers is asked: the entries with their words, since a
 * worker cannot look them up.
 */
export type VaultJob = {
  readonly vault: Vault;
  readonly content: Pick<Content, 'handoff' | 'json'>;
  readonly entries: readonly AccountEntry[];
  readonly passphrase: string;
};
export type VaultAnswer = Uint8Array;

/** Does the job. It takes a second, so a page has it done elsewhere. */
export const vaultJob = ({ vault, content, entries, passphrase }: VaultJob): Promise<VaultAnswer> =>
  sealers[vault].sealEntries(content, entries, passphrase, (bytes) =>
    crypto.getRandomValues(bytes),
  );
