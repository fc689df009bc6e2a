import {existsSync} from 'node:fs';

/** Where Debian has them, on any kind of machine. */
const machine = {x64: 'x86_64', arm64: 'aarch64'}[process.arch] ?? process.arch;

export const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

export const webkit = {
  driver: '/usr/bin/WebKitWebDriver',
  binary: `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
};

/** Debian's packages, and what of each has to be there. */
const needs = {
  firefox: {'firefox-esr': [firefox]},
  webkit: {
    'webkit2gtk-driver': Object.values(webkit),
    xvfb: ['/usr/bin/xvfb-run'],
    xauth: ['/usr/bin/xauth'],
  },
};

/** The packages that are missing for a browser. */
export const missingFor = (browser) =>
  Object.entries(needs[browser] ?? {})
    .filter(([, files]) => !files.every((file) => existsSync(file)))
    .map(([name]) => name);
