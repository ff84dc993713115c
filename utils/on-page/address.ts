import { on } from './on.ts';

/**
 * Calls back after each change of the page's address, in-app navigation included. By the Navigation
 * API, which Chromium has had since 102 and Firefox since 147.
 */
export function onAddressChange(changed: () => void): void {
  let last = document.URL;
  on(navigation, 'currententrychange', () => {
    if (last !== (last = document.URL)) changed();
  });
}
