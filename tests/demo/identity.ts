import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';

/** An age key of the demo's own, made anew at each start. */
export type DemoIdentity = {
  /** The secret half, which opens what is sealed to `recipient`. */
  identity: string;
  recipient: string;
  /** Where the secret half is written, for the program age. */
  file: string;
};

/** Makes the demo's key. The older kind, since age 1.1 in Debian 12 reads no other. */
export async function makeIdentity(dir: string): Promise<DemoIdentity> {
  const identity = await generateX25519Identity();
  const file = join(dir, 'demo-identity.txt');
  await writeFile(file, `${identity}\n`, { mode: 0o600 });
  return { identity, recipient: await identityToRecipient(identity), file };
}
