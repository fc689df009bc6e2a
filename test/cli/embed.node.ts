import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {runCommand} from './support/command-line.js';

const folder = mkdtempSync(join(tmpdir(), 'plaza-embed-'));
const base = 'https://host.example/plaza';
const good = [
  '--base',
  base,
  '--widget',
  'contact-card',
  '--src',
  'https://a.example/{lang}.json',
  '--out',
  folder,
];
const embed = (...args: string[]) => runCommand('embed', ...args);

describe('plaza-widgets embed', () => {
  after(() => rmSync(folder, {recursive: true}));

  it('writes a page and its response, and says what to do with them', async () => {
    const {code, out} = await embed(
      ...good,
      '--title',
      'Contacts',
      '--name',
      'office',
      '--lang',
      'es-EC',
      '--hide-qr',
    );
    assert.equal(code, 0);
    assert.match(
      out,
      /Upload both to https:\/\/host\.example\/plaza\/ and paste https:\/\/host\.example\/plaza\/office\.html/,
    );
    const page = readFileSync(join(folder, 'office.html'), 'utf8');
    assert.match(
      page,
      /<link rel="alternate" type="application\/json\+oembed" href="https:\/\/host\.example\/plaza\/office\.oembed\.json"/,
    );
    assert.match(page, /<a href="https:\/\/a\.example\/es\.json">Contacts<\/a>/);
    assert.match(page, / hide-qr /);
    assert.doesNotMatch(page, /style="|<script>|<style/);
  });

  it('writes what is left of it when WordPress has taken out what it does not know', async () => {
    await embed(...good, '--heading', 'A & "B" <c>');
    const {html, ...rest} = JSON.parse(readFileSync(join(folder, 'contact-card.oembed.json'), 'utf8')) as {
      html: string;
      type: string;
      width: number;
      height: number;
    };
    assert.deepEqual([rest.type, rest.width, rest.height], ['rich', 600, 600]);
    // Links with an address, blockquotes without any attribute, and frames with some.
    const kept: Record<string, readonly string[]> = {
      a: ['href'],
      blockquote: [],
      iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
    };
    const left = html.replace(/<(\w+)((?: [\w-]+="[^"]*")*)>/g, (_, tag: string, attributes: string) => {
      const all = [...attributes.matchAll(/ ([\w-]+)="[^"]*"/g)];
      return `<${tag}${all
        .filter(([, name]) => kept[tag]!.includes(name!))
        .map(([text]) => text)
        .join('')}>`;
    });
    const [, link, frame] =
      /^(<blockquote><a href="[^"]+">.*?<\/a><\/blockquote>)(<iframe [^>]*><\/iframe>)$/s.exec(left)!;
    assert.match(link!, />A &amp; &quot;B&quot; &lt;c&gt;</);
    assert.match(frame!, / title="A &amp; &quot;B&quot; &lt;c&gt;"/);
    const src = / src="([^"]*)"/.exec(frame!)![1]!.replaceAll('&amp;', '&');
    // WordPress takes braces out of addresses, and puts its secret behind.
    assert.doesNotMatch(src, /[{}#<>"' ]/);
    const {origin, pathname, searchParams} = new URL(src);
    assert.equal(origin + pathname, `${base}/embed.html`);
    assert.deepEqual(Object.fromEntries(searchParams), {
      widget: 'contact-card',
      lang: 'en',
      theme: 'auto',
      src: 'https://a.example/{lang}.json',
      heading: 'A & "B" <c>',
    });
  });

  const wrong: readonly [readonly string[], RegExp][] = [
    [[], /Which --widget\?/],
    [['--widget', 'constructor'], /Which --widget\?/],
    [[...good, '--heading', 'x', '--collection', 'members'], /Unknown option '--collection'/],
    [[...good, '--heading', 'x', '--base', 'host.example'], /--base needs an address/],
    [[...good, '--heading', 'x', '--src', 'javascript:alert(1)'], /--src needs an address/],
    [[...good, '--heading', 'x', '--link', '/page'], /--link needs an address/],
    [good, /--title or a --heading/],
    [[...good, '--heading', 'x', '--out', ''], /--out/],
    [[...good, '--heading', 'x', '--name', '../x'], /--name/],
    [[...good, '--heading', 'x', '--theme', 'blue'], /--theme/],
    [[...good, '--heading', 'x', '--width', '100%'], /--width/],
    [[...good, '--heading', 'x', '--height', '0'], /--height/],
  ];
  for (const [args, sentence] of wrong) {
    it(`does not understand ${args.slice(-2).join(' ')}`, async () => {
      const {code, err, out} = await embed(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, sentence);
      assert.equal(existsSync(join(folder, '..', 'x.html')), false);
    });
  }

  it('explains itself', async () => {
    assert.match((await embed('--help')).out, /^Usage: plaza-widgets embed/);
  });
});
