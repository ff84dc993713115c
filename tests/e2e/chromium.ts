import { findChromium } from '../tools/find-chromium.mjs';

/** The Chromium that tests, demo and screenshots drive. */
export function chromiumPath(): string {
  const path = findChromium();
  if (!path) throw new Error('No Chromium was found: install one, or set CHROMIUM_PATH');
  return path;
}
