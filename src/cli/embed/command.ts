import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs, type ParseArgsConfig} from 'node:util';
import {canonical} from '../../locale/language-tag.js';
import {UsageError, type Command} from '../command.js';
import {EXIT} from '../exit.js';
import {toPrintable} from '../terminal.js';
import {readAttributes, type Attribute} from '../attributes.js';
import {pageUrl, toPage, toResponse, type Embedding} from './files.js';

const HELP = `Usage: plaza-widgets embed --base <url> --widget <name> --src <url> --out <folder> [options]

Writes a page with one widget, and the oEmbed response that it names. Upload both beside the files of dist/cdn: who
pastes the address of the page into WordPress, or into whatever else knows oEmbed, then has the widget there.

Options:
  --base <url>      The folder on your server with the files of dist/cdn, and soon these two.
  --widget <name>   network-list, membership-stats, advocacy-timeline or contact-card.
  --src <url>       The feed. Its server has to send Access-Control-Allow-Origin: *.
  --out <folder>    Where to write.
  --title <text>    What it is called; otherwise its --heading.
  --name <name>     Name of the files; otherwise that of the widget.
  --lang <code>     Language of the widget. Default: en.
  --theme <name>    auto, light or dark. Default: auto.
  --link <url>      A page for who has no JavaScript; otherwise the feed.
  --provider <text> Who publishes it; otherwise the server's name.
  --width, --height <pixels>   Of the frame, until it knows better. Default: 600 and 600.
Each attribute of the widget is an option, too: --layout cards --limit 10 --hide-search.

Exit code: 0 written; 2 the command was not understood.
`;

const OWN = [
  'base',
  'widget',
  'out',
  'title',
  'name',
  'lang',
  'theme',
  'link',
  'provider',
  'width',
  'height',
];

export const embed: Command = {
  summary: 'Write a page and an oEmbed response, for pasting a widget by its address.',
  help: HELP,

  run(args, terminal) {
    const {embedding, out} = parse(args);
    mkdirSync(out, {recursive: true});
    const files = {
      [join(out, `${embedding.name}.html`)]: toPage(embedding),
      [join(out, `${embedding.name}.oembed.json`)]: toResponse(embedding),
    };
    for (const [file, text] of Object.entries(files)) writeFileSync(file, text);
    terminal.out(
      `${Object.keys(files).map(toPrintable).join('\n')}\nUpload both to ${embedding.base} and paste ${pageUrl(embedding)}\n`,
    );
    return Promise.resolve(EXIT.good);
  },
};

function parse(args: readonly string[]): {embedding: Embedding; out: string} {
  const known = readAttributes();
  const {widget} = parseArgs({args: [...args], options: {widget: {type: 'string'}}, strict: false}).values;
  const names = [...known.keys()].join(', ');
  const attributes = typeof widget === 'string' ? known.get(widget) : undefined;
  if (typeof widget !== 'string' || !attributes) throw new UsageError(`Which --widget? One of ${names}.`);
  const values = parseStrictly(args, attributes);
  const text = (name: string) => {
    const value = values[name];
    return typeof value === 'string' && value.trim() ? value : undefined;
  };
  const base = new URL(webAddress('base', text('base')).replace(/\/?$/, '/')).href;
  const src = webAddress('src', text('src'));
  const title = text('title') ?? text('heading');
  const out = text('out');
  const name = text('name') ?? widget;
  const theme = text('theme') ?? 'auto';
  if (!title) throw new UsageError('What is it called? Give it a --title or a --heading.');
  if (!out) throw new UsageError('Where to? Name a folder with --out.');
  if (!/^[\w-]+$/.test(name)) throw new UsageError('--name has only letters, digits, - and _.');
  if (/^(embed|snippets)$/i.test(name)) throw new UsageError(`--name ${name} is a file of dist/cdn.`);
  if (!canonical(text('lang') ?? 'en')) throw new UsageError(`--lang ${text('lang')} is no language code.`);
  if (!/^(auto|light|dark)$/.test(theme)) throw new UsageError('--theme is auto, light or dark.');
  const lang = text('lang') ?? 'en';
  const embedding: Embedding = {
    base,
    name,
    widget,
    title,
    lang,
    theme,
    provider: text('provider') ?? new URL(base).host,
    width: pixels('width', text('width')),
    height: pixels('height', text('height')),
    link: webAddress('link', text('link') ?? src.replaceAll('{lang}', lang.split('-', 1)[0]!)),
    attributes: attributes
      .filter(({name}) => values[name] !== undefined)
      .map(({name}) => [name, values[name] === true ? '' : String(values[name])]),
  };
  return {embedding, out};
}

function parseStrictly(
  args: readonly string[],
  attributes: readonly Attribute[],
): Readonly<Record<string, unknown>> {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  for (const name of OWN) options[name] = {type: 'string'};
  for (const {name, isBoolean} of attributes) options[name] = {type: isBoolean ? 'boolean' : 'string'};
  try {
    return parseArgs({args: [...args], options}).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function webAddress(name: string, value: string | undefined): string {
  if (value && /^https?:\/\//i.test(value) && URL.canParse(value)) return value;
  throw new UsageError(`--${name} needs an address that begins with https://`);
}

function pixels(name: string, value = '600'): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number <= 0) throw new UsageError(`--${name} needs a number of pixels.`);
  return number;
}
