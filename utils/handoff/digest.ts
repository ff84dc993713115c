import { sha256 } from './bytes.ts';

/** The SHA-256 of a sealed file in hexadecimal, as `sha256sum` prints it: 64 lower-case digits. */
export const digestOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...(await sha256(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
