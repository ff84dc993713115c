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
  'above act addStyle apply ask beside button byHand copied copy decide done ' +
  'element extra failed findTitle forget fromMarkup hasEnded isPicked key label leave link main ' +
  'makeHost move named nextCorner on onEnd portal previewed quiet readIds row rowAt say ' +
  'sayGone selectAll settings show stayIn take tellTitle text toggle words';

const options: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true },
  mangle: {
    // The browser has some of these names too, for what these scripts do not use.
    properties: { builtins: true, regex: RegExp(`^(?:${ownNames.replaceAll(' ', '|')})$`) },
  },
};

/** What the browser has for every script, by names that are long and that these scripts say often. */
const globals = ['chrome', 'clearTimeout', 'document', 'location', 'setTimeout', 'Object'];

/** Hands a script those globals that it says often as parameters, whose names can be shortened. */
function withGlobals(code: string): string {
  const often = globals.filter((name) => code.split(RegExp(`(?<![.\\w])${name}\\b`)).length > 4);
  return often.length > 0 ? `((${often.join()})=>{${code}})(${often.join()})` : code;
}

/** The scripts share objects, so a name is the same in each: they are built one after the other. */
const nameCache = {};

/** Shortens the scripts that run on HubSpot's pages further than the build's own tool does. */
export const shortScripts: Plugin = {
  name: 'short-scripts',
  apply: (_, { mode }) => mode === 'production',
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !scripts.test(chunk.fileName)) continue;
      const { code } = await minify(withGlobals(chunk.code), { ...options, nameCache });
      chunk.code = code!;
    }
  },
};
