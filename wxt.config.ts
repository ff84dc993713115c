import { defineConfig } from 'wxt';
import { shortWordList } from './utils/build/short-word-list.ts';
import { bareScripts } from './utils/build/bare-scripts.ts';
import { polyfillAsModule } from './utils/build/polyfill-as-module.ts';
import { noWxtPlugins } from './utils/build/no-wxt-plugins.ts';
import { noNodeCrypto } from './utils/build/no-node-crypto.ts';
import { shortScripts } from './utils/build/short-scripts.ts';
import { noZipReader } from './utils/build/no-zip-reader.ts';
import { fewFiles } from './utils/build/few-files.ts';
import { commands } from './utils/command-table.ts';
import { requestFragment } from './utils/handoff/request-fragment.ts';
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

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  // Every name a file uses is in its import lines.
  imports: false,
  i18n: { localesDir: 'assets/locales' },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      shortWordList,
      bareScripts,
      polyfillAsModule,
      noNodeCrypto,
      noZipReader,
      noWxtPlugins,
      fewFiles,
      shortScripts,
    ],
    define: { __PAGES__: JSON.stringify(packPages(appPages)) },
    build: {
      modulePreload: { polyfill: false },
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
        // Firefox leaves the fragment out of what it holds against a glob, so it is read there.
        ...(browser === 'firefox' ? {} : { include_globs: [`*#${requestFragment}*`] }),
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
