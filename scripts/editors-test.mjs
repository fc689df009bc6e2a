// What the editors and the sanitiser of content management systems leave of the snippets in docs/cms.md. Each editor is the
// real one, in the version that stands here; they are installed into a temporary folder, as nothing else needs them.
// npm run test:editors [FOLDER TO INSTALL INTO]
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {preview} from 'vite';
import {browserArgs, findBrowser} from './browser.mjs';
import {run} from './run.mjs';

const packages = {
  tinymce5: 'npm:tinymce@5.10.9',
  tinymce7: 'npm:tinymce@7.9.3',
  ckeditor5: '48.5.2',
};

const feed = 'https://example.org/feed.json';
const framed = '<p><iframe src="https://example.org/embed.html?widget=network-list"></iframe></p>';
const link = '<a href="https://example.org/networks">Our networks</a>';

/** What is pasted, and what makes it work. */
const snippets = {
  tag: [
    `<plaza-network-list src="${feed}" layout="table">${link}</plaza-network-list>`,
    /<plaza-network-list [^>]*src="https:\/\/example.org\/feed.json"/,
  ],
  div: [
    `<div class="plaza" data-plaza="network-list" data-src="${feed}" data-layout="table">${link}</div>`,
    /<div (?=[^>]*data-plaza="network-list")(?=[^>]*data-src="https:\/\/example.org\/feed.json")(?=[^>]*data-layout="table")/,
  ],
  'empty div': [
    `<div class="plaza" data-plaza="network-list" data-src="${feed}"></div>`,
    /<div [^>]*data-plaza="network-list"/,
  ],
  link: [
    `<p><a href="${feed}#plaza-network-list?layout=table">Our networks</a></p>`,
    /<a href="https:\/\/example.org\/feed.json#plaza-network-list\?layout=table"/,
  ],
  frame: [framed, /<iframe (?![^>]*sandbox)[^>]*src="https/],
  // Without scripts, a frame of Plaza is empty.
  'sandboxed frame': [framed, /<iframe [^>]*sandbox=""/],
  script: ['<script defer src="https://example.org/plaza.classic.js"></script>', /<script [^>]*src="https/],
};

const names = Object.keys(snippets);
const survivors = (results) => names.filter((name) => snippets[name][1].test(results[name]));

/** A page with an editor, and what starts it: `window.roundTrip` then sets content and gets it back. */
const tinymce = (folder) => ({
  script: `${folder}/tinymce.min.js`,
  async start(settings) {
    const [editor] = await window.tinymce.init({selector: '#text', license_key: 'gpl', ...settings});
    window.roundTrip = (html) => {
      editor.setContent(html);
      return editor.getContent();
    };
  },
});
const ckeditor = {
  script: 'ckeditor5/dist/browser/ckeditor5.umd.js',
  async start({allow}) {
    const {ClassicEditor, ...all} = window.CKEDITOR;
    const plugins = ['Essentials', 'Paragraph', 'Bold', 'Link', 'List', 'SourceEditing'].map(
      (name) => all[name],
    );
    if (allow) plugins.push(all.GeneralHtmlSupport);
    const rule = {name: allow === '*' ? /.*/ : allow, attributes: true, classes: true};
    const editor = await ClassicEditor.create(document.querySelector('#text'), {
      licenseKey: 'GPL',
      plugins,
      htmlSupport: {allow: [rule]},
    });
    window.roundTrip = (html) => {
      editor.setData(html);
      return editor.getData();
    };
  },
};

/** What an administrator tells TinyMCE of the tags. */
const knowsTags = {
  custom_elements: '~plaza-network-list',
  extended_valid_elements: 'plaza-network-list[*]',
};

/** Each editor as it comes and as an administrator may set it up, and what it leaves of the snippets. */
const editors = [
  ['TinyMCE 5', tinymce('tinymce5'), {}, ['div', 'empty div', 'link', 'frame']],
  ['TinyMCE 7', tinymce('tinymce7'), {}, ['div', 'empty div', 'link', 'sandboxed frame']],
  [
    'TinyMCE 5, told of the tag',
    tinymce('tinymce5'),
    knowsTags,
    ['tag', 'div', 'empty div', 'link', 'frame'],
  ],
  [
    'TinyMCE 7, told of the tag',
    tinymce('tinymce7'),
    knowsTags,
    ['tag', 'div', 'empty div', 'link', 'sandboxed frame'],
  ],
  ['CKEditor 5', ckeditor, {}, ['link']],
  ['CKEditor 5, div allowed', ckeditor, {allow: 'div'}, ['div', 'link']],
  ['CKEditor 5, the tag allowed', ckeditor, {allow: 'plaza-network-list'}, ['link']],
  ['CKEditor 5, everything allowed', ckeditor, {allow: '*'}, ['tag', 'div', 'link', 'frame', 'script']],
];

let folder = process.argv[2];
const isTemporary = !folder;
folder ??= mkdtempSync(join(tmpdir(), 'plaza-editors-'));

describe('editors', () => {
  let server;
  let browser;
  before(async () => {
    if (!existsSync(join(folder, 'node_modules/ckeditor5'))) {
      writeFileSync(join(folder, 'package.json'), '{"private": true}');
      const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
      run('npm', [
        'install',
        '--prefix',
        folder,
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--silent',
        ...wanted,
      ]);
    }
    [server, browser] = await Promise.all([
      preview({
        configFile: false,
        root: join(folder, 'node_modules'),
        logLevel: 'error',
        build: {outDir: '.'},
        preview: {port: 0},
      }),
      puppeteer.launch({executablePath: findBrowser(), args: browserArgs}),
    ]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    if (isTemporary) rmSync(folder, {recursive: true, force: true});
  });

  for (const [name, {script, start}, settings, left] of editors) {
    it(`${name}: ${left.join(', ')}`, async () => {
      const page = await browser.newPage();
      const url = server.resolvedUrls.local[0];
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const body = `<!doctype html><meta charset="utf-8"><div id="text"></div><script src="/${script}"></script>`;
        if (request.url() === `${url}editor.html`) void request.respond({body, contentType: 'text/html'});
        // What the snippets name is nowhere.
        else if (request.url().startsWith(url)) void request.continue();
        else void request.abort();
      });
      await page.goto(`${url}editor.html`);
      await page.evaluate(start, settings);
      const results = {};
      for (const [key, [html]] of Object.entries(snippets))
        results[key] = await page.evaluate((text) => window.roundTrip(text), html);
      assert.deepEqual(survivors(results), left, JSON.stringify(results, null, 2));
      await page.close();
    });
  }
});

describe('HTMLPurifier', () => {
  const source = '/usr/share/php';
  const isThere = existsSync(`${source}/HTMLPurifier.auto.php`);
  it('leaves the link', {skip: !isThere && 'apt-get install php-cli php-htmlpurifier'}, () => {
    const copy = mkdtempSync(join(tmpdir(), 'plaza-htmlpurifier-'));
    for (const name of readdirSync(source).filter((file) => file.startsWith('HTMLPurifier')))
      cpSync(join(source, name), join(copy, name), {recursive: true});
    // The package of Debian 12 is for PHP 7, in which $text{0} was another way to write $text[0].
    for (const name of ['Encoder', 'ChildDef/Custom', 'TagTransform/Font']) {
      const file = join(copy, `HTMLPurifier/${name}.php`);
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replaceAll(/(\$\w+)\{([^}]+)\}/g, '$1[$2]'));
    }
    const program = `require 'HTMLPurifier.auto.php';
      $purifier = new HTMLPurifier(HTMLPurifier_Config::createDefault());
      echo json_encode(array_map([$purifier, 'purify'], json_decode($argv[1], true)));`;
    const input = JSON.stringify(Object.fromEntries(names.map((name) => [name, snippets[name][0]])));
    const settings = ['-d', 'error_reporting=0', '-d', `include_path=${copy}`];
    const {stdout} = spawnSync('php', [...settings, '-r', program, '--', input], {encoding: 'utf8'});
    rmSync(copy, {recursive: true, force: true});
    assert.deepEqual(survivors(JSON.parse(stdout)), ['link'], stdout);
  });
});
