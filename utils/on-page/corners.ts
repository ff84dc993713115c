/** The corners of the window in which the bar can stand, clockwise. */
export const corners = ['topLeft', 'topRight', 'bottomRight', 'bottomLeft'] as const;

/** A corner of the window. */
export type Corner = (typeof corners)[number];

/** The next corner, clockwise. */
export function nextCorner(corner: Corner): Corner {
  return corners[(corners.indexOf(corner) + 1) % corners.length]!;
}

/** The corner of the quarter in which a point lies; both numbers are parts of the window's size. */
export function cornerAt(across: number, down: number): Corner {
  return `${down < 0.5 ? 'top' : 'bottom'}${across < 0.5 ? 'Left' : 'Right'}`;
}

/** Where an arrow key moves the bar. Other keys, and arrows towards its own edge, move it nowhere. */
export function cornerTowards(corner: Corner, key: string): Corner | undefined {
  const down = key === 'ArrowUp' ? 0 : key === 'ArrowDown' ? 1 : corner.startsWith('top') ? 0 : 1;
  const across =
    key === 'ArrowLeft' ? 0 : key === 'ArrowRight' ? 1 : corner.endsWith('Left') ? 0 : 1;
  const found = cornerAt(across, down);
  return found === corner ? undefined : found;
}
