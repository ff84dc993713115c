import type { Menu, MenuGiven } from './menu.ts';
import { loadPart } from './parts.ts';
import type { PartName } from './parts.ts';

/**
 * Has the part for copying in other forms loaded when it is first used, or once the browser is idle
 * for who uses another form than the one that the button begins with.
 */
export function initLoadMenu(
  load: (name: PartName) => Promise<unknown>,
  given: MenuGiven,
  signal: AbortSignal,
) {
  let menu: Menu | undefined;
  const get = async () => {
    const init = await loadPart('menu', load);
    return (menu ??= init?.(given, signal));
  };
  return {
    get,
    show(): void {
      if (menu) menu.show();
      else if (given.form() !== 'link') requestIdleCallback(() => void get());
    },
  };
}
