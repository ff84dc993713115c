import { CompactSign, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import type * as z from 'zod/mini';
import type { Result } from '../result.ts';
import { failed, ok } from '../result.ts';
import type { SigningKey } from './signing-key.ts';

/** A kind of text that we sign. */
export type SignedForm<Content> = {
  /** The header's `typ`: keeps a request from being taken for a receipt. */
  readonly typ: string;
  /** What the payload calls itself, and the highest version of it that is read. */
  readonly format: string;
  readonly version: number;
  readonly schema: z.ZodMiniType<Content>;
};

/** What was signed, by whom (the public key in base64url), and the text that says so. */
export type Signed<Content> = {
  readonly content: Content;
  readonly signer: string;
  readonly compact: string;
};

/** Why signed text was not believed: not ours at all, not as it was signed, or of a later version. */
export type SignedProblem = 'Unreadable' | 'Forged' | 'Newer';

/** Longest text that is looked at; a link must carry it, and no request or receipt is nearly as long. */
const longestSigned = 400_000;

/**
 * Signed text within other text whose white space was taken out. A signature is 64 bytes, 86
 * characters: so is known where it ends when a mail goes on behind it.
 */
const signedText = /eyJ[\w-]+\.[\w-]+\.[\w-]{86}/;

/** RFC 9864's name for EdDSA over Curve25519. */
const alg = 'Ed25519';

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
 * Reads what `sign` wrote, within other text and with a mail's line breaks in it or not. Nothing of it
 * is given back unless the signature holds and the content keeps to its schema. Whether its key is one
 * to trust is for the caller to judge.
 */
export async function readSigned<Content>(
  text: string,
  { typ, format, version, schema }: SignedForm<Content>,
): Promise<Result<Signed<Content>, SignedProblem>> {
  const run = text.replace(/\s+/g, '');
  const compact = signedText.exec(run)?.[0] ?? run;
  if (compact.length > longestSigned || !/^[\w-]+\.[\w-]+\.[\w-]{86}$/.test(compact)) {
    return failed('Unreadable');
  }
  const signed = await verify(compact, typ);
  if (!signed.ok) return signed;
  const { payload, signer } = signed.value;
  const named = Object(payload) as { format?: unknown; version?: unknown };
  if (named.format === format && Number(named.version) > version) return failed('Newer');
  const read = schema.safeParse(payload);
  return read.success ? ok({ content: read.data, signer, compact }) : failed('Unreadable');
}

async function verify(
  compact: string,
  typ: string,
): Promise<Result<{ payload: unknown; signer: string }, SignedProblem>> {
  try {
    const header = decodeProtectedHeader(compact);
    if (header.typ !== typ || header.alg !== alg || header.jwk?.crv !== 'Ed25519') {
      return failed('Unreadable');
    }
    const { kty, crv, x } = header.jwk;
    const key = await importJWK({ kty: kty!, crv, x: x! }, alg);
    const { payload } = await compactVerify(compact, key, { algorithms: [alg] });
    return ok({ payload: JSON.parse(new TextDecoder().decode(payload)), signer: x! });
  } catch (error) {
    const { code } = Object(error) as { code?: string };
    return failed(code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' ? 'Forged' : 'Unreadable');
  }
}
