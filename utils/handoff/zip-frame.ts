import { joined } from './bytes.ts';

/** The day on which a handoff was sealed (UTC), within what a ZIP can say. */
export function zipDay(createdAt: string): { year: number; month: number; day: number } {
  const date = new Date(createdAt);
  const year = date.getUTCFullYear();
  if (year < 1980) return { year: 1980, month: 1, day: 1 };
  if (year > 2107) return { year: 2107, month: 12, day: 31 };
  return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A file in a ZIP, as it lies there. */
export type ZipPart = {
  readonly name: string;
  /** Bytes of the file itself. */
  readonly size: number;
  /** What is sealed: salt, check of the passphrase, ciphertext, authentication code. */
  readonly sealed: Uint8Array;
};

/**
 * A ZIP as `formats/zip.ts` writes it, to the byte, around what is sealed in it: local headers,
 * directory and end (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16) with the extra field of WinZip's AE-2
 * (https://www.winzip.com/en/support/aes-encryption/). Nothing of it depends on chance, so a ZIP that
 * differs anywhere was changed.
 */
export function zipFrame(parts: readonly ZipPart[], createdAt: string): Uint8Array<ArrayBuffer> {
  const locals: number[][] = [];
  const directory: number[] = [];
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const part of parts) {
    const shared = sharedFields(part, createdAt);
    const name = [...new TextEncoder().encode(part.name)];
    const local = [...u32(0x04034b50), ...shared, ...name, ...aesField];
    const attributes = [...u16(0), ...u16(0), ...u16(0), ...u32(0x81a4_0000)];
    directory.push(...u32(0x02014b50), 0, 3, ...shared, ...attributes, ...u32(at));
    directory.push(...name, ...aesField);
    locals.push(local);
    chunks.push(Uint8Array.from(local), part.sealed);
    at += local.length + part.sealed.length;
  }
  const count = [...u16(parts.length), ...u16(parts.length)];
  const end = [...u32(0x06054b50), ...u32(0), ...count, ...u32(directory.length), ...u32(at), 0, 0];
  chunks.push(Uint8Array.from(directory), Uint8Array.from(end));
  return joined(...chunks);
}

/** What a local header and the directory say alike: from the version needed to the lengths. */
function sharedFields({ name, size, sealed }: ZipPart, createdAt: string): number[] {
  const { year, month, day } = zipDay(createdAt);
  return [
    // Needs 5.1; sealed; the method that says so.
    ...u16(51),
    ...u16(1),
    ...u16(99),
    // Noon.
    ...u16(12 << 11),
    ...u16(((year - 1980) << 9) | (month << 5) | day),
    // AE-2 leaves the checksum out.
    ...u32(0),
    ...u32(sealed.length),
    ...u32(size),
    ...u16(name.length),
    ...u16(aesField.length),
  ];
}

const u16 = (number: number): number[] => [number & 255, (number >>> 8) & 255];
const u32 = (number: number): number[] => [...u16(number & 0xffff), ...u16(number >>> 16)];

/** AE-2, AES-256, deflated. */
const aesField = [...u16(0x9901), ...u16(7), ...u16(2), 0x41, 0x45, 3, ...u16(8)];
