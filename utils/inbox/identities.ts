import type { Identity } from '../handoff/identity.ts';
import type { IdentityProblem, OpenProblem } from '../handoff/problem.ts';
import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import type { SessionArea } from '../session.ts';
import { isBackup } from './identity-text.ts';
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
  /** Has one job run at a time, in whichever tab: each reads what is stored before it writes. */
  readonly alone: <Value>(job: () => Promise<Value>) => Promise<Value>;
};

/** A sealed backup within other text. */
const armored = /-----BEGIN AGE ENCRYPTED FILE-----[^]*-----END AGE ENCRYPTED FILE-----/;

/** Reads and writes identities; loaded once there is one, for the age library comes with it. */
const loadIdentity = () => import('../handoff/identity.ts');

/** The identities that are stored, in the order in which they were added. */
export async function readStored({
  local,
}: Pick<IdentityTools, 'local'>): Promise<readonly StoredIdentity[]> {
  const { [identitiesKey]: stored } = await local.get([identitiesKey]);
  return Array.isArray(stored) ? (stored as StoredIdentity[]) : [];
}

/** What an identity is made of: nothing, or a text (an identity file or a sealed backup of one). */
export type NewIdentity = {
  /** `''` for a backup, which has a name of its own. */
  readonly name: string;
  readonly passphrase: string;
  readonly text?: string;
};

/**
 * Makes or takes in an identity, stores it sealed under the passphrase, and unlocks it. A sealed
 * backup is opened with the same passphrase. One that is here already stays as it is: a plain age
 * identity would bring another signing key than the one whose fingerprint others know.
 */
export async function addIdentity(
  given: NewIdentity,
  tools: IdentityTools,
): Promise<Result<StoredIdentity, IdentityProblem>> {
  const read = await givenIdentity(given, tools);
  if (!read.ok) return read;
  const identity = read.value;
  const here = async () => ofRecipient(identity.recipient, await readStored(tools));
  if (await here()) return failed({ kind: 'identityHere' });
  const { writeIdentity } = await loadIdentity();
  const sealed = await tools.scrypt.seal(writeIdentity(identity), given.passphrase);
  if (!sealed.ok) return failed(identityProblem(sealed.problem));
  const stored: StoredIdentity = {
    recipient: identity.recipient,
    name: identity.name,
    createdAt: identity.createdAt,
    signer: identity.signing.x,
    sealed: sealed.value,
  };
  return tools.alone(async () => {
    if (await here()) return failed({ kind: 'identityHere' });
    await tools.local.set({ [identitiesKey]: [...(await readStored(tools)), stored] });
    await keepUnlocked(identity, tools);
    return ok(stored);
  });
}

/** What was given, as an identity: a new one, the one in an identity file, or that of a backup. */
async function givenIdentity(
  { name, passphrase, text }: NewIdentity,
  tools: IdentityTools,
): Promise<Result<Identity, IdentityProblem>> {
  const now = new Date(tools.now());
  const { makeIdentity, readIdentity } = await loadIdentity();
  if (text === undefined) return ok(await makeIdentity(name, now));
  if (!isBackup(text)) {
    const read = await readIdentity(text, { name, now });
    return read.ok && name ? ok({ ...read.value, name }) : read;
  }
  const opened = await unsealed(armored.exec(text)?.[0] ?? text, passphrase, tools);
  return opened.ok ? readIdentity(opened.value, { name, now }) : opened;
}

/** Why a text cannot be taken in, as far as can be told without a passphrase. */
export async function textProblem(
  text: string,
  tools: Pick<IdentityTools, 'local'>,
): Promise<IdentityProblem | undefined> {
  if (isBackup(text)) return undefined;
  const { readIdentity } = await loadIdentity();
  const read = await readIdentity(text, { name: '', now: new Date(0) });
  if (!read.ok) return read.problem;
  const here = ofRecipient(read.value.recipient, await readStored(tools));
  return here && { kind: 'identityHere' };
}

async function unsealed(
  sealed: string,
  passphrase: string,
  { scrypt }: Pick<IdentityTools, 'scrypt'>,
): Promise<Result<string, IdentityProblem>> {
  const opened = await scrypt.unseal(sealed, passphrase);
  return opened.ok ? opened : failed(identityProblem(opened.problem));
}

/** What stood in the way of a file, said of the identity in it. */
function identityProblem({ kind }: OpenProblem): IdentityProblem {
  if (kind === 'passphraseWrong') return { kind: 'identityPassphraseWrong' };
  return { kind: kind === 'openingEnded' ? 'identityEnded' : 'identityDamaged' };
}

/**
 * Opens a stored identity with its passphrase, into memory, until `unlockedMs` from now. One that was
 * removed meanwhile stays away.
 */
export async function unlock(
  recipient: string,
  passphrase: string,
  tools: IdentityTools,
): Promise<Result<Identity, IdentityProblem>> {
  const stored = ofRecipient(recipient, await readStored(tools));
  if (!stored) return failed({ kind: 'identityUnreadable' });
  const text = await unsealed(stored.sealed, passphrase, tools);
  if (!text.ok) return text;
  const { readIdentity } = await loadIdentity();
  const fallback = { name: stored.name, now: new Date(stored.createdAt) };
  const read = await readIdentity(text.value, fallback);
  if (!read.ok) return read;
  return tools.alone(async () => {
    if (!ofRecipient(recipient, await readStored(tools))) {
      return failed({ kind: 'identityUnreadable' });
    }
    await keepUnlocked(read.value, tools);
    return read;
  });
}

/** Forgets what is unlocked; all of it, or one. */
export const lock = (
  tools: Pick<IdentityTools, 'session' | 'now' | 'alone'>,
  recipient?: string,
): Promise<void> => tools.alone(() => forgetUnlocked(tools, recipient));

/** Forgets what is past its time, should the alarm be late. Gives what is left. */
export const lockLate = (
  tools: Pick<IdentityTools, 'session' | 'now' | 'alone'>,
): Promise<Unlocked | undefined> => tools.alone(() => readUnlocked(tools.session, tools.now()));

async function forgetUnlocked(
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
export const touchUnlocked = (
  tools: Pick<IdentityTools, 'session' | 'now' | 'setAlarm' | 'alone'>,
): Promise<void> =>
  tools.alone(async () => {
    const now = tools.now();
    const unlocked = await readUnlocked(tools.session, now);
    if (!unlocked) return;
    const until = now + unlockedMs;
    await tools.session.set({ [unlockedKey]: { ...unlocked, until } });
    await tools.setAlarm(until);
  });

/** Removes an identity, unlocked or not. What was sealed to it opens with a backup alone then. */
export const removeIdentity = (
  recipient: string,
  tools: Pick<IdentityTools, 'local' | 'session' | 'now' | 'alone'>,
): Promise<void> =>
  tools.alone(async () => {
    const others = (await readStored(tools)).filter((each) => each.recipient !== recipient);
    await tools.local.set({ [identitiesKey]: others });
    await forgetUnlocked(tools, recipient);
  });

/** The name of a backup's file: letters, digits and hyphens of the identity's name. */
export const backupName = (name: string): string =>
  `handoff-identity-${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'key'}.age`;

const ofRecipient = (recipient: string, all: readonly StoredIdentity[]) =>
  all.find((each) => each.recipient === recipient);

async function keepUnlocked(identity: Identity, tools: IdentityTools): Promise<void> {
  const now = tools.now();
  const others = (await readUnlocked(tools.session, now))?.identities ?? [];
  const until = now + unlockedMs;
  const identities = [...others.filter((each) => each.recipient !== identity.recipient), identity];
  await tools.session.set({ [unlockedKey]: { identities, until } satisfies Unlocked });
  await tools.setAlarm(until);
}
