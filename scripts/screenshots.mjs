import {mkdirSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {createServer} from 'vite';
import {browserArgs, findBrowser} from './browser.mjs';

/** Makes the picture in the README from the live page; run it again when a widget's look has changed. */
const picture = {path: 'docs/images/plaza.png', width: 1280, height: 832};

/** The stages of the front door alone, in two columns. */
const scene = `
  :root { background: var(--wash); font-size: 13px !important; }
  .masthead, main > section:not(.widgets), .intro, .about, .source, .footer,
  .stage:has(#priorities-live), .pair .stage + .stage { display: none !important; }
  main > .widgets { padding: 0 !important; }
  .widgets .wrap { columns: 2; column-gap: 24px; max-inline-size: none; padding: 24px; }
  .widget { border: 0; break-inside: avoid; display: block; padding: 0 0 24px !important; }
  #timeline-widget { break-before: column; }
  .stages { display: block; }
  .stage { background: var(--paper); }
`;
const attributes = {
  '#figures-live': {statistic: 'ciudades-y-municipios paises asociaciones'},
  '#networks-live': {limit: '6', 'hide-search': '', 'hide-filters': ''},
  '#timeline-live': {limit: '2'},
};

const server = await createServer({server: {port: 0}, logLevel: 'warn'});
await server.listen();
const browser = await puppeteer.launch({executablePath: findBrowser(), args: browserArgs});
try {
  const page = await browser.newPage();
  await page.setBypassCSP(true); // for the styles of the scene
  await page.setViewport(picture);
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: 'light'},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await page.goto(`http://localhost:${server.httpServer.address().port}/`, {waitUntil: 'networkidle0'});
  await page.addStyleTag({content: scene});
  for (const [selector, values] of Object.entries(attributes)) {
    await page.$eval(
      selector,
      (element, pairs) => pairs.forEach(([name, value]) => element.setAttribute(name, value)),
      Object.entries(values),
    );
  }
  await page.waitForSelector('body:not(:has(.stage > :defined:not(.source, [ready])))');
  mkdirSync('docs/images', {recursive: true});
  await page.screenshot({path: picture.path});
  console.log(`${picture.path}: ${picture.width} × ${picture.height}`);
} finally {
  await browser.close();
  await server.close();
}
