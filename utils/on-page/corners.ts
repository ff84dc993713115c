/** The corners of the window in which the bar can stand, clockwise. */
export const corners = ['topLeft', 'topRight', 'bottomRight', 'bottomLeft'] as const;

/** A corner of the window. */
export type Corner = (typeof corners)[number];

/** The next corner, clockwise. */
export function nextCorner(corner: Corner): Corner {
  return corners[(corners.indexOf(corner) + 1) % 4]!;
}
