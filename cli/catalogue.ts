import { fileURLToPath } from 'node:url';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

/** The word catalogue as the browser has it once the extension is built. */
export const messages = generateChromeMessages(
  await parseMessagesFile(fileURLToPath(new URL('../assets/locales/en.yml', import.meta.url))),
);

/** `browser.i18n` of an English browser; an unknown key gives `''`, as in browsers. */
const browserI18n = {
  getMessage: (key: string, values: readonly string[] = []): string =>
    (messages[key]?.message ?? '').replaceAll(/\$(\d)/g, (_, place) => values[place - 1] ?? ''),
};

Object.assign(globalThis, { chrome: { i18n: browserI18n } });
const { createI18n } = await import('@wxt-dev/i18n');

/** What `#i18n` is without a browser: the extension's own lookup, on the catalogue's file. */
export const i18n = createI18n();
