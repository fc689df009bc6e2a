import puppeteer, {type Browser, type Frame, type Page} from 'puppeteer-core';
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
export function openBrowser(args: readonly string[] = []): Promise<Browser> {
  return puppeteer.launch({executablePath: findBrowser(), args: [...browserArgs, ...args]});
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

/** What a test answers in place of the server; nothing for what the server shall answer itself. */
export type Answer = (path: string) => {body: string; contentType: string} | undefined;

/** Opens HTML as a page of the server, so that its addresses and policies hold. */
export async function openPage(
  browser: Browser,
  server: {url: string},
  html: string,
  headers: Record<string, string> = {},
  prepare?: (page: Page) => void | Promise<void>,
  answer?: Answer,
): Promise<Page> {
  const page = await browser.newPage();
  await prepare?.(page);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    const instead = answer?.(pathname);
    if (pathname === '/page.html') {
      void request.respond({body: html, contentType: 'text/html', headers});
    } else if (pathname === '/favicon.ico') {
      void request.respond({status: 204});
    } else if (instead) {
      void request.respond({...instead, headers: {'access-control-allow-origin': '*'}});
    } else {
      void request.continue();
    }
  });
  await page.goto(`${server.url}page.html`);
  return page;
}

/** Opens a page of these parts; answers it, and all that it asked for and that went wrong. */
export async function openWatched(
  browser: Browser,
  server: {url: string},
  {
    head = '',
    body,
    lang = 'en',
    csp,
    answer,
  }: {head?: string; body: string; lang?: string; csp?: string; answer?: Answer},
) {
  const errors: string[] = [];
  const requests: string[] = [];
  const html = `<!doctype html><html lang="${lang}"><title>Page</title>${head}<body>${body}`;
  const prepare = (page: Page) => {
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) errors.push(message.text());
    });
    page.on('request', (request) => requests.push(request.url()));
  };
  const headers: Record<string, string> = csp ? {'Content-Security-Policy': csp} : {};
  const page = await openPage(browser, server, html, headers, prepare, answer);
  return {page, errors, requests};
}

/** Resolves when an element shows its feed. */
export const ready = (page: Page | Frame, selector: string) =>
  page.waitForSelector(`${selector}[ready]`, {timeout: 8000});

/**
 * Resolves when something is seen that may be in a shadow root. It looks at every frame: without `visible`, Puppeteer
 * looks again only when the document changes, and what happens in shadow roots is no change of the document.
 */
export const seen = (page: Page | Frame, selector: string) =>
  page.waitForSelector(selector, {visible: true, timeout: 8000});

/** What an element shows. */
export const wordsOf = (page: Page | Frame, selector: string) =>
  page.$eval(selector, (element) =>
    element.shadowRoot!.querySelector('.base')!.textContent.replace(/\s+/g, ' '),
  );
