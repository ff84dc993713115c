/**
 * The colour of a portal, as a hue in degrees: always the same for one portal, so that people see
 * whose account they copy from. Steps of the golden angle lie far apart even for portal IDs that
 * follow one another (H. Vogel, Mathematical Biosciences 44, 1979).
 */
export const portalHue = (portalId: string): number =>
  Math.round((Number(portalId.slice(-9)) * 137.508) % 360);
