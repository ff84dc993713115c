// Sets up what a command needs: the npm packages, and the programs named as arguments. It runs
// before anything is installed, so it is plain JavaScript for Node 20 and uses nothing else.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

/** Each program: how to see that it is there, and the Debian package that brings it. */
const programs = {
  chromium: { there: () => findChromium() !== undefined, debian: 'chromium' },
  firefox: { there: () => answers('firefox-esr'), debian: 'firefox-esr' },
  age: { there: () => answers('age'), debian: 'age' },
  'keepassxc-cli': { there: () => answers('keepassxc-cli'), debian: 'keepassxc' },
  '7z': { there: () => answers('7z'), debian: 'p7zip-full' },
};

/** @param {string} program */
function answers(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell });
  if (status !== 0) process.exit(status ?? 1);
}

/** Installs the packages of the lockfile, unless just these are installed. */
function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const stamp = 'node_modules/.set-up';
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing the npm packages…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

/** @param {(keyof typeof programs)[]} wanted */
function installPrograms(wanted) {
  const missing = () => wanted.filter((name) => !programs[name].there());
  const packages = () => missing().map((name) => programs[name].debian);
  if (packages().length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.log(`Installing ${packages().join(', ')}…`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', ...packages()]);
  }
  if (packages().length === 0) return;
  console.error(
    `Please install ${missing().join(', ')} (Debian: apt-get install ${packages().join(' ')}; ` +
      'elsewhere "npx playwright install chromium", or let CHROMIUM_PATH name one) and start again.',
  );
  process.exit(1);
}

installPackages();
installPrograms(/** @type {(keyof typeof programs)[]} */ (process.argv.slice(2)));
