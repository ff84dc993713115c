import { joined, sha256 } from '../bytes.ts';

/** Blocks that are encrypted at once. */
const most = 65_536;

/** Bytes of a block. */
const block = 16;

/**
 * KeePass's AES-KDF (https://keepass.info/help/kb/kdbx.html): AES-256 without a mode, run over and
 * over on each half of the key, then SHA-256. Browsers have no AES without a mode; CBC over zeros is
 * the same, each block being the encryption of the one before it.
 */
export async function aesKdf(
  key: Uint8Array<ArrayBuffer>,
  seed: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const aes = await crypto.subtle.importKey('raw', seed, 'AES-CBC', false, ['encrypt']);
  const zeros = new Uint8Array(most * block);
  const halves = [key.slice(0, block), key.slice(block)].map(async (half) => {
    let iv = half;
    for (let left = rounds; left > 0; left -= most) {
      const length = Math.min(left, most) * block;
      const input = zeros.subarray(0, length);
      // Behind the blocks asked for comes one of padding.
      const output = await crypto.subtle.encrypt({ name: 'AES-CBC', iv }, aes, input);
      iv = new Uint8Array(output).slice(length - block, length);
    }
    return iv;
  });
  return sha256(joined(...(await Promise.all(halves))));
}
