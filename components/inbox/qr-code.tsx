import type { Qr } from '../../utils/inbox/qr.ts';

/** How wide a module is drawn at most, in pixels: a phone's camera reads it off a screen. */
const moduleSize = 4;

/** A QR code, black on white whatever the colours around it: scanners expect that. */
export function QrCode({ qr: { size, path }, name }: { qr: Qr; name: string }) {
  return (
    <svg
      className="qr"
      role="img"
      aria-label={name}
      width={size * moduleSize}
      height={size * moduleSize}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
