/** What the header of a KeePass database says: https://keepass.info/help/kb/kdbx.html */
export type KdbxHeader = {
  readonly version: number;
  /** Bytes of the header, after which its digest and authentication code follow. */
  readonly length: number;
  readonly fields: ReadonlyMap<number, Uint8Array<ArrayBuffer>>;
};

/** The numbers of the header's fields. */
export const headerField = { cipher: 2, compression: 3, seed: 4, iv: 7, kdf: 11 } as const;

/** Bytes before the fields: two signatures and the version. */
const prefix = 12;

/** Reads the header of a KDBX 4 file; `undefined` where the file ends within it. */
export function readKdbxHeader(bytes: Uint8Array<ArrayBuffer>): KdbxHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < prefix) return undefined;
  const version = view.getUint16(10, true);
  const fields = new Map<number, Uint8Array<ArrayBuffer>>();
  if (version !== 4) return { version, length: 0, fields };
  for (let at = prefix; at + 5 <= bytes.length;) {
    const [id, size] = [bytes[at]!, view.getUint32(at + 1, true)];
    if (at + 5 + size > bytes.length) return undefined;
    fields.set(id, bytes.slice(at + 5, at + 5 + size));
    at += 5 + size;
    if (id === 0) return { version, length: at, fields };
  }
  return undefined;
}

/**
 * Reads a dictionary of the header: names to values as bytes. `undefined` where it is not one.
 */
export function readDictionary(
  bytes: Uint8Array<ArrayBuffer>,
): ReadonlyMap<string, Uint8Array<ArrayBuffer>> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const values = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = 2;
  /** The next run of bytes, with its length before it. */
  const next = () => {
    const size = view.getInt32(at, true);
    const run = bytes.slice(at + 4, at + 4 + size);
    if (size < 0 || run.length < size) throw new RangeError('Past the end');
    at += 4 + size;
    return run;
  };
  try {
    while (bytes[at++]) values.set(new TextDecoder().decode(next()), next());
    return values;
  } catch {
    return undefined;
  }
}
