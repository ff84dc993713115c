import { encode } from 'uqr';

/** The most bytes that a QR code of the largest size (version 40, level L) holds: ISO/IEC 18004. */
export const mostBytes = 2953;

/** White modules that scanners want around the code. */
export const quietZone = 4;

/** A code to draw: how many modules it is wide with its quiet zone, and the dark ones as an SVG path. */
export type Qr = { readonly size: number; readonly path: string };

/** The QR code of a text; `undefined` where it is too long for any. */
export function qrOf(text: string): Qr | undefined {
  if (new TextEncoder().encode(text).length > mostBytes) return undefined;
  const { size, data } = encode(text, { ecc: 'L', border: quietZone });
  return { size, path: data.map(rowPath).join('') };
}

/** One row: a bar for each run of dark modules. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const from = x;
    while (row[x]) x++;
    if (x > from) path += `M${from} ${y}h${x - from}v1h-${x - from}z`;
  }
  return path;
}
