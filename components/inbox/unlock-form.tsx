import type { StoredIdentity } from '../../utils/inbox/identities.ts';

/** Asks for the passphrase of an identity, and unlocks it. */
export function UnlockForm({ identity }: { identity: StoredIdentity }) {
  return <p hidden>{identity.name}</p>;
}
