import type { Plugin } from 'vite';

/**
 * Leaves out what WXT wraps around a script to log its crash, which browsers log anyway: 0.3 kB in
 * each of the scripts that run on HubSpot's pages.
 */
export const bareScripts: Plugin = {
  name: 'bare-scripts',
  transform(code, id) {
    if (id.includes('/define-unlisted-script.')) {
      return 'export const defineUnlistedScript = (main) => main;';
    }
    const entry = id.includes('unlisted-script-entrypoint')
      ? /^import definition from (.+);$/m.exec(code)?.[1]
      : undefined;
    return entry && `import definition from ${entry};\ndefinition();`;
  },
};
