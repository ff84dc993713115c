import { Encrypter, armor, generateX25519Identity } from 'age-encryption';
import { makeIdentity, writeIdentity } from '../../utils/handoff/identity.ts';
import type { SealTo } from '../../utils/handoff/seal.ts';
import { seal } from '../../utils/handoff/seal.ts';
import type { Handoff } from '../../utils/handoff/schema.ts';
import { sample, tools } from '../handoff/sample.ts';
import type { TokenName } from '../stand-in/accounts.ts';
import { tokenNamed } from '../stand-in/accounts.ts';
import { fileOf, secrets } from './handoff.ts';

/** Who receives in these tests, with a signing key; and a key as age-keygen writes it, without one. */
export const identity = await makeIdentity('Aurora', new Date('2026-11-20T08:00:00Z'));
export const identityFile = fileOf(writeIdentity(identity));
const bareKey = await generateX25519Identity();
export const bareFile = fileOf(`# created: 2026-11-20T08:00:00Z\n${bareKey}\n`);

for (const secret of [identity.age, identity.signing.d, bareKey]) secrets.add(secret);

/** Seals a handoff, and gives the path of the file, and of a file with its passphrase. */
export async function sealedFile(handoff: Handoff = sample, to?: SealTo) {
  const { recipient } = identity;
  const { bytes, passphrase } = await seal(handoff, to ?? { with: 'key', recipient }, tools);
  for (const { credential } of handoff.accounts) if (credential) secrets.add(credential.token);
  if (passphrase) secrets.add(passphrase);
  return { bytes, file: fileOf(bytes), passphrase, passphraseFile: fileOf(`${passphrase}\n`) };
}

/** The sample with a token of the stand-in's in the place of its own. */
export const handoffWithToken = (name: TokenName): Handoff => ({
  ...sample,
  accounts: sample.accounts.map((account) => ({
    ...account,
    credential: { ...account.credential!, token: tokenNamed(name).token },
  })),
});

/** Seals any text to the identity, handoff or not. */
export async function sealedText(text: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(identity.recipient);
  return fileOf(armor.encode(await encrypter.encrypt(text)));
}
