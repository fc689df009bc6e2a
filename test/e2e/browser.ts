import puppeteer, {type Browser} from 'puppeteer-core';
import {preview} from 'vite';
import {browserArgs, findBrowser} from '../../scripts/browser.mjs';

/** Starts the browser that the tests run in. */
export function openBrowser(): Promise<Browser> {
  return puppeteer.launch({executablePath: findBrowser(), args: browserArgs});
}

/** Serves the files of the repository as they are, and resolves to the server's URL and a function that ends it. */
export async function serve(
  headers: Record<string, string> = {},
): Promise<{url: string; close: () => Promise<void>}> {
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: {outDir: '.'},
    preview: {port: 0, headers},
  });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('The server has no address.');
  return {url, close: () => server.close()};
}
