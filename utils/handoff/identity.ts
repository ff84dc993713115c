import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import type { IdentityProblem } from './problem.ts';
import type { SigningKey } from './signing-key.ts';
import { makeSigningKey } from './signing-key.ts';

/** Who receives: the secret keys. Never stored but sealed under a passphrase. */
export type Identity = {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** `AGE-SECRET-KEY-1…` */
  readonly age: string;
  /** The public half of it, `age1…`. */
  readonly recipient: string;
  readonly signing: SigningKey;
};

/** Makes an identity. */
export async function makeIdentity(name: string, now: Date): Promise<Identity> {
  return identityFrom(await generateX25519Identity(), name, now);
}

/** An identity around an age key, with the signing key that is given or a new one. */
async function identityFrom(
  age: string,
  name: string,
  now: Date,
  signing?: SigningKey,
): Promise<Identity> {
  return {
    name,
    createdAt: now.toISOString(),
    age,
    recipient: await identityToRecipient(age),
    signing: signing ?? (await makeSigningKey()),
  };
}

const line = (key: string) => new RegExp(`^# ${key}: (.*)$`, 'm');

/**
 * Writes an identity as an age identity file, which `age -d -i` reads as it is: what is ours stands in
 * its comments (https://github.com/FiloSottile/age, age-keygen).
 */
export const writeIdentity = ({ name, createdAt, age, recipient, signing }: Identity): string =>
  `${[
    '# Handoff for HubSpot: keep this as safe as a password',
    `# name: ${name.replace(/\s+/g, ' ')}`,
    `# created: ${createdAt}`,
    `# public key: ${recipient}`,
    `# signing key: ed25519 ${signing.d}.${signing.x}`,
    age,
  ].join('\n')}\n`;

/**
 * Reads what `writeIdentity` or `age-keygen` wrote. Without a signing key of ours in it one is made: a
 * key that others know by its fingerprint must come from a backup of ours.
 */
export async function readIdentity(
  text: string,
  fallback: { readonly name: string; readonly now: Date },
): Promise<Result<Identity, IdentityProblem>> {
  if (/^-----BEGIN (?:OPENSSH|RSA) PRIVATE KEY-----/m.test(text)) {
    return failed({ kind: 'identityIsSsh' });
  }
  const keys = [...new Set(text.match(/AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+/gi) ?? [])];
  if (keys.length > 1) return failed({ kind: 'identitiesSeveral' });
  const age = keys[0]?.toUpperCase();
  if (!age) {
    return failed({
      kind: /\bage1[0-9a-z]{20,}/.test(text) ? 'identityIsPublic' : 'identityUnreadable',
    });
  }
  try {
    const name = line('name').exec(text)?.[1]?.trim() || fallback.name;
    const created = line('created').exec(text)?.[1]?.trim() ?? '';
    const createdAt = Number.isNaN(Date.parse(created)) ? fallback.now : new Date(created);
    const [, d, x] = /^# signing key: ed25519 ([\w-]{43})\.([\w-]{43})$/m.exec(text) ?? [];
    return ok(await identityFrom(age, name, createdAt, d && x ? { d, x } : undefined));
  } catch {
    return failed({ kind: 'identityUnreadable' });
  }
}
