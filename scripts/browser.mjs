import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {Launcher} from 'chrome-launcher';

const playwrightDir = resolve('node_modules/.cache/playwright');
const playwrightVersion = '1.65.1';

/** Containers offer no user namespaces to sandbox in, and only our own pages are opened. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // With each window Chromium gets two pages of its own ready for its address bar, hundreds of files beside what is tested.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup',
];

const succeeds = (command, args, env = {}) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {...process.env, ...env},
  }).status === 0;

function installed() {
  if (process.env.CHROME_PATH && !existsSync(process.env.CHROME_PATH)) {
    throw new Error(`CHROME_PATH names ${process.env.CHROME_PATH}, which does not exist.`);
  }
  try {
    return Launcher.getFirstInstallation();
  } catch (error) {
    if (error.code === 'ERR_LAUNCHER_PATH_NOT_SET') return undefined;
    throw error;
  }
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium from Debian …');
  const apt = (...args) => succeeds('apt-get', ['-qq', ...args], {DEBIAN_FRONTEND: 'noninteractive'});
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium')
    ? installed()
    : undefined;
}

function playwrightExecutable() {
  if (!existsSync(playwrightDir)) return undefined;
  const names = /[\\/](chrome|chrome\.exe|Chromium|Google Chrome for Testing)$/;
  const files = readdirSync(playwrightDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return files.find((path) => names.test(path));
}

function fromPlaywright() {
  console.log("Installing Playwright's Chromium …");
  const install = ['--yes', `playwright@${playwrightVersion}`, 'install', '--no-shell', 'chromium'];
  return succeeds('npx', install, {PLAYWRIGHT_BROWSERS_PATH: playwrightDir})
    ? playwrightExecutable()
    : undefined;
}

/** The path of a Chrome or Chromium; one is installed if the machine has none. */
export function findBrowser() {
  const path = installed() ?? playwrightExecutable() ?? fromDebian() ?? fromPlaywright();
  if (path) return path;
  throw new Error(
    'The tests need Chrome or Chromium, and none could be found or installed: install one, or set CHROME_PATH to its program.',
  );
}
