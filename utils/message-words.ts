import { browser } from 'wxt/browser';

/**
 * Words of the catalogue in the background, by key (`command.copied`). The catalogue's own lookup
 * would have to be read each time the background wakes.
 */
export const messageWords = (
  key: `${'ask' | 'command' | 'linkMenu' | 'id' | 'rotationIcon'}.${string}`,
  values?: string[],
) => browser.i18n.getMessage(key.replace('.', '_') as never, values);
