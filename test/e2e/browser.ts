import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {preview} from 'vite';
import {browserArgs, findBrowser} from '../../scripts/browser.mjs';

/** The strictest policy that a page may have. */
export const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

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

/** Opens HTML as a page of the server, so that its addresses and policies hold. */
export async function openPage(
  browser: Browser,
  server: {url: string},
  html: string,
  headers: Record<string, string> = {},
  prepare?: (page: Page) => void,
): Promise<Page> {
  const page = await browser.newPage();
  prepare?.(page);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === `${server.url}page.html`) {
      void request.respond({body: html, contentType: 'text/html', headers});
    } else if (request.url().endsWith('/favicon.ico')) {
      void request.respond({status: 204});
    } else {
      void request.continue();
    }
  });
  await page.goto(`${server.url}page.html`);
  return page;
}
