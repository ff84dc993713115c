import { CompactSign, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';

/** An Ed25519 key pair as in a JWK (RFC 8037): the secret `d`, the public `x`, both base64url. */
export type SigningKey = { readonly d: string; readonly x: string };

/** What was signed, and by whom: the public key in base64url. */
export type Signed = { readonly payload: unknown; readonly signer: string };

/** Why signed text was not believed: not ours at all, or ours and not as it was signed. */
export type SignedProblem = 'unreadable' | 'forged';

/** Longest text that is looked at; a link must carry it, and no request or receipt is nearly as long. */
export const longestSigned = 400_000;

/**
 * Signed text within other text whose white space was taken out. A signature is 64 bytes, 86
 * characters: so is known where it ends when a mail goes on behind it.
 */
export const signedForm = /eyJ[\w-]+\.[\w-]+\.[\w-]{86}/;

/** RFC 9864's name for EdDSA over Curve25519. */
const alg = 'Ed25519';

/** Makes a signing key. */
export async function makeSigningKey(): Promise<SigningKey> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const { d, x } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  return { d: d!, x: x! };
}

/**
 * Signs a payload as a compact JWS (RFC 7515) that carries its public key in its header. `typ` keeps a
 * request from being taken for a receipt.
 */
export async function sign(payload: unknown, typ: string, key: SigningKey): Promise<string> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: key.x };
  const secret = await importJWK({ ...jwk, d: key.d }, alg);
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg, typ, jwk })
    .sign(secret);
}

/**
 * Reads what `sign` wrote, line breaks and spaces of a mail in it or not. Nothing of the payload is
 * given back unless the signature holds. Whether its key is one to trust is for the caller to judge.
 */
export async function readSigned(
  text: string,
  typ: string,
): Promise<Result<Signed, SignedProblem>> {
  const compact = text.replace(/\s+/g, '');
  if (compact.length > longestSigned || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(compact)) {
    return failed('unreadable');
  }
  try {
    const header = decodeProtectedHeader(compact);
    if (header.typ !== typ || header.alg !== alg || header.jwk?.crv !== 'Ed25519') {
      return failed('unreadable');
    }
    const { kty, crv, x } = header.jwk;
    const key = await importJWK({ kty: kty!, crv, x: x! }, alg);
    const { payload } = await compactVerify(compact, key, { algorithms: [alg] });
    return ok({ payload: JSON.parse(new TextDecoder().decode(payload)), signer: x! });
  } catch (error) {
    const { code } = Object(error) as { code?: string };
    return failed(code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' ? 'forged' : 'unreadable');
  }
}
