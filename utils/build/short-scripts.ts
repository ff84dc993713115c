import { minify } from 'terser';
import type { MinifyOptions } from 'terser';
import type { Plugin } from 'vite';

/** The scripts that run on HubSpot's pages, each a file. */
const scripts = /^(?:at-start|hubspot|offer|rows|tools)\.js$/;

/**
 * Names of properties that nothing but these scripts uses: no page, no browser API, no message and
 * nothing stored has one of them. A name that is missing here is only spelled out.
 */
const ownNames =
  'above addStyle beside byHand copied copyPicture decide element extra failed findTitle forget fromMarkup ' +
  'isPicked makeHost named portal quiet readIds rowAt sayGone selectAll settings stayIn take tellTitle words';

const options: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
  mangle: { properties: { regex: RegExp(`^(?:${ownNames.replaceAll(' ', '|')})$`) } },
};

/** The scripts share objects, so a name is the same in each: they are built one after the other. */
const nameCache = {};

/** Shortens the scripts that run on HubSpot's pages further than the build's own tool does. */
export const shortScripts: Plugin = {
  name: 'short-scripts',
  apply: (_, { mode }) => mode === 'production',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !scripts.test(chunk.fileName)) continue;
      const { code } = await minify(chunk.code, { ...options, nameCache });
      chunk.code = code!;
    }
  },
};
