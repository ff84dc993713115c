import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Finds a Chromium that loads unpacked extensions from the command line: the one CHROMIUM_PATH
 * names, Playwright's own, Chrome for Testing, or the system's. Branded Chrome is not looked for:
 * it no longer has that flag (since version 137).
 * @returns {string | undefined} the path of its program
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return runs(named) ? named : undefined;
  return [...playwrightOwn(), ...chromeForTesting(), ...onPath(), ...applications()].find(runs);
}

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const cache =
  platform() === 'darwin'
    ? join(homedir(), 'Library', 'Caches')
    : platform() === 'win32'
      ? (process.env.LOCALAPPDATA ?? '')
      : join(homedir(), '.cache');

/** The programs inside a downloaded Chromium or Chrome for Testing, on each system. */
const programs = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-win64/chrome.exe',
  ...['mac-arm64', 'mac-x64'].flatMap((kind) => [
    `chrome-${kind}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    `chrome-${kind}/Chromium.app/Contents/MacOS/Chromium`,
  ]),
];

/** @param {string} dir @param {RegExp} name */
function newestFirst(dir, name) {
  try {
    const found = readdirSync(dir).filter((entry) => name.test(entry));
    return found
      .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }))
      .map((entry) => join(dir, entry));
  } catch {
    return [];
  }
}

function playwrightOwn() {
  const dir = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(cache, 'ms-playwright');
  const builds = newestFirst(dir, /^chromium-\d+$/);
  return builds.flatMap((build) => programs.map((program) => join(build, program)));
}

function chromeForTesting() {
  const dir = join(
    process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer'),
    'chrome',
  );
  const builds = newestFirst(dir, /-\d+(\.\d+)+$/);
  return builds.flatMap((build) => programs.map((program) => join(build, program)));
}

function onPath() {
  const dirs = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    'chrome-for-testing',
    'google-chrome-for-testing',
    'chromium',
    'chromium-browser',
  ].flatMap((name) => dirs.map((dir) => join(dir, name)));
}

function applications() {
  return [
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
}
