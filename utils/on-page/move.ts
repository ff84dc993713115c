import { cornerAt, cornerTowards, nextCorner } from './corners.ts';
import type { Corner } from './corners.ts';

/**
 * Lets a person move the bar by its button: dragging takes it to the corner that the pointer is
 * nearest to, an arrow key moves it that way, and a click or Enter to the next corner.
 */
export function initMove(
  button: HTMLElement,
  corner: () => Corner,
  moveTo: (corner: Corner) => void,
  signal: AbortSignal,
): void {
  let dragged = false;
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    act: (event: HTMLElementEventMap[Type]) => void,
  ) => button.addEventListener(type, (event) => event.isTrusted && act(event), { signal });

  on('pointerdown', (event) => {
    dragged = false;
    button.setPointerCapture(event.pointerId);
  });
  on('pointermove', (event) => {
    if (!button.hasPointerCapture(event.pointerId)) return;
    const under = cornerAt(event.clientX / innerWidth, event.clientY / innerHeight);
    if (under === corner()) return;
    dragged = true;
    moveTo(under);
  });
  on('click', () => {
    if (!dragged) moveTo(nextCorner(corner()));
    dragged = false;
  });
  on('keydown', (event) => {
    const next = cornerTowards(corner(), event.key);
    if (!next) return;
    // The page must neither scroll nor take the key for one of its own.
    event.preventDefault();
    event.stopPropagation();
    moveTo(next);
  });
}
