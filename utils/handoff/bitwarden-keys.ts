import { base64 } from '@scure/base';
import { joined, sameBytes, utf8 } from './bytes.ts';

/** The two keys of a Bitwarden export: for AES-256-CBC and for HMAC-SHA-256. */
export type BitwardenKeys = { readonly aes: CryptoKey; readonly mac: CryptoKey };

/**
 * Makes the keys of a passphrase as Bitwarden does for exports: PBKDF2 with SHA-256 on the salt as
 * text, and HKDF's second half (RFC 5869, 2.3), once with `enc` and once with `mac`.
 * https://bitwarden.com/help/encrypted-export/
 */
export async function bitwardenKeys(
  passphrase: string,
  salt: string,
  iterations: number,
): Promise<BitwardenKeys> {
  const { subtle } = crypto;
  const raw = await subtle.importKey('raw', utf8(passphrase), 'PBKDF2', false, ['deriveBits']);
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt: utf8(salt), iterations };
  const master = await subtle.deriveBits(pbkdf2, raw, 256);
  const hmac = { name: 'HMAC', hash: 'SHA-256' };
  const expander = await subtle.importKey('raw', master, hmac, false, ['sign']);
  const expand = (info: string) =>
    subtle.sign('HMAC', expander, joined(utf8(info), Uint8Array.of(1)));
  return {
    aes: await subtle.importKey('raw', await expand('enc'), 'AES-CBC', false, [
      'encrypt',
      'decrypt',
    ]),
    mac: await subtle.importKey('raw', await expand('mac'), hmac, false, ['sign']),
  };
}

/** Seals text as Bitwarden writes it: `2.iv|ciphertext|mac`, each in base64, the MAC over the others. */
export async function encString(
  text: string,
  { aes, mac }: BitwardenKeys,
  iv: Uint8Array<ArrayBuffer>,
): Promise<string> {
  const sealed = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, aes, utf8(text));
  const data = joined(iv, new Uint8Array(sealed));
  const authentic = new Uint8Array(await crypto.subtle.sign('HMAC', mac, data));
  return `2.${[iv, data.subarray(iv.length), authentic].map((part) => base64.encode(part)).join('|')}`;
}

/** The parts of such a text; `undefined` where it is not, to the letter, as Bitwarden writes it. */
export function readEncString(
  text: string,
): { iv: Uint8Array<ArrayBuffer>; sealed: Uint8Array<ArrayBuffer>; mac: Uint8Array } | undefined {
  const [, ...parts] = /^2\.([\w+/=]{24})\|([\w+/=]+)\|([\w+/=]{44})$/.exec(text) ?? [];
  try {
    const [iv, sealed, mac] = parts.map((part) => new Uint8Array(base64.decode(part)));
    return iv?.length === 16 && sealed && mac ? { iv, sealed, mac } : undefined;
  } catch {
    return undefined;
  }
}

/** Opens such a text. `undefined` where it does not fit its MAC: a wrong key, or a change. */
export async function openEncString(
  { iv, sealed, mac }: NonNullable<ReturnType<typeof readEncString>>,
  keys: BitwardenKeys,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const authentic = await crypto.subtle.sign('HMAC', keys.mac, joined(iv, sealed));
  if (!sameBytes(new Uint8Array(authentic), mac)) return undefined;
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-CBC', iv }, keys.aes, sealed));
  } catch {
    // Somebody who has the passphrase sealed what is no ciphertext.
    return undefined;
  }
}
