import type { Identity } from '../handoff/identity.ts';
import { makeIdentity, readIdentity, writeIdentity } from '../handoff/identity.ts';
import type { IdentityProblem } from '../handoff/problem.ts';
import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import type { SessionArea } from '../session.ts';
import type { Scrypt } from './scrypt.ts';
import type { Unlocked } from './unlocked.ts';
import { readUnlocked, unlockedKey } from './unlocked.ts';

/** Where in `storage.local` the sealed identities lie. */
export const identitiesKey = 'identities';

/** An identity as it is stored: what is public of it, and all of it sealed under its passphrase. */
export type StoredIdentity = {
  /** `age1…` */
  readonly recipient: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** The public half of the signing key, base64url. */
  readonly signer: string;
  /** An armored age file around what `writeIdentity` writes. */
  readonly sealed: string;
};

/** How long after their last use identities stay unlocked. */
export const unlockedMs = 15 * 60_000;

/** What identities take from outside. */
export type IdentityTools = {
  /** `storage.local`: holds nothing but the sealed form. */
  readonly local: SessionArea;
  /** `storage.session`: memory only. */
  readonly session: SessionArea;
  readonly scrypt: Scrypt;
  readonly now: () => number;
  /** Sets the alarm at which all are locked. */
  readonly setAlarm: (when: number) => Promise<void>;
};

/** The identities that are stored, in the order in which they were added. */
export async function readStored({
  local,
}: Pick<IdentityTools, 'local'>): Promise<readonly StoredIdentity[]> {
  const { [identitiesKey]: stored } = await local.get([identitiesKey]);
  return Array.isArray(stored) ? (stored as StoredIdentity[]) : [];
}

/** What an identity is made of: nothing, or a text (an identity file or a sealed backup of one). */
export type NewIdentity = {
  readonly name: string;
  readonly passphrase: string;
  readonly text?: string;
};

/**
 * Makes or takes in an identity, stores it sealed under the passphrase, and unlocks it. A sealed
 * backup is opened with the same passphrase. One with the same public key is replaced.
 */
export async function addIdentity(
  { name, passphrase, text }: NewIdentity,
  tools: IdentityTools,
): Promise<Result<StoredIdentity, IdentityProblem>> {
  const now = new Date(tools.now());
  const backup = text?.includes('-----BEGIN AGE ENCRYPTED FILE-----') ? text : undefined;
  const plain = backup === undefined ? text : await tools.scrypt.unseal(backup, passphrase);
  if (backup !== undefined && plain === undefined) {
    return failed({ kind: 'identityPassphraseWrong' });
  }
  const read =
    plain === undefined
      ? ok(await makeIdentity(name, now))
      : await readIdentity(plain, { name, now });
  if (!read.ok) return read;
  const identity = read.value;
  const stored: StoredIdentity = {
    recipient: identity.recipient,
    name: identity.name,
    createdAt: identity.createdAt,
    signer: identity.signing.x,
    sealed: await tools.scrypt.seal(writeIdentity(identity), passphrase),
  };
  const others = await storedBut(identity.recipient, tools);
  await tools.local.set({ [identitiesKey]: [...others, stored] });
  await keepUnlocked(identity, tools);
  return ok(stored);
}

/** Opens a stored identity with its passphrase, into memory, until `unlockedMs` from now. */
export async function unlock(
  recipient: string,
  passphrase: string,
  tools: IdentityTools,
): Promise<Result<Identity, IdentityProblem>> {
  const stored = (await readStored(tools)).find((each) => each.recipient === recipient);
  if (!stored) return failed({ kind: 'identityUnreadable' });
  const text = await tools.scrypt.unseal(stored.sealed, passphrase);
  if (text === undefined) return failed({ kind: 'identityPassphraseWrong' });
  const read = await readIdentity(text, { name: stored.name, now: new Date(stored.createdAt) });
  if (read.ok) await keepUnlocked(read.value, tools);
  return read;
}

/** Forgets what is unlocked; all of it, or one. */
export async function lock(
  { session, now }: Pick<IdentityTools, 'session' | 'now'>,
  recipient?: string,
): Promise<void> {
  const unlocked = await readUnlocked(session, now());
  const identities = unlocked?.identities.filter((each) => each.recipient !== recipient) ?? [];
  if (unlocked && recipient !== undefined && identities.length > 0) {
    await session.set({ [unlockedKey]: { ...unlocked, identities } });
  } else {
    await session.remove([unlockedKey]);
  }
}

/** Keeps what is unlocked for another `unlockedMs`: to be called on each use. */
export async function touchUnlocked(
  tools: Pick<IdentityTools, 'session' | 'now' | 'setAlarm'>,
): Promise<void> {
  const now = tools.now();
  const unlocked = await readUnlocked(tools.session, now);
  if (!unlocked) return;
  const until = now + unlockedMs;
  await tools.session.set({ [unlockedKey]: { ...unlocked, until } });
  await tools.setAlarm(until);
}

/** Removes an identity, unlocked or not. What was sealed to it opens with a backup alone then. */
export async function removeIdentity(
  recipient: string,
  tools: Pick<IdentityTools, 'local' | 'session' | 'now'>,
): Promise<void> {
  await tools.local.set({ [identitiesKey]: await storedBut(recipient, tools) });
  await lock(tools, recipient);
}

/** The sealed file of an identity, to keep elsewhere; `undefined` where there is no such identity. */
export async function backupText(
  recipient: string,
  tools: Pick<IdentityTools, 'local'>,
): Promise<string | undefined> {
  return (await readStored(tools)).find((each) => each.recipient === recipient)?.sealed;
}

/** The name of a backup's file: letters, digits and hyphens of the identity's name. */
export const backupName = (name: string): string =>
  `handoff-identity-${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'key'}.age`;

const storedBut = async (recipient: string, tools: Pick<IdentityTools, 'local'>) =>
  (await readStored(tools)).filter((each) => each.recipient !== recipient);

async function keepUnlocked(identity: Identity, tools: IdentityTools): Promise<void> {
  const now = tools.now();
  const others = (await readUnlocked(tools.session, now))?.identities ?? [];
  const until = now + unlockedMs;
  const identities = [...others.filter((each) => each.recipient !== identity.recipient), identity];
  await tools.session.set({ [unlockedKey]: { identities, until } satisfies Unlocked });
  await tools.setAlarm(until);
}
