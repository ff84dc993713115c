/** An Ed25519 key pair as in a JWK (RFC 8037): the secret `d`, the public `x`, both base64url. */
export type SigningKey = { readonly d: string; readonly x: string };

/** Makes a signing key. */
export async function makeSigningKey(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { d, x } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { d: d!, x: x! };
}
