// The PHP files of the WordPress plugin that come from custom-elements.json.
import {readFileSync} from 'node:fs';

/** These belong to any element of HTML, and are of use to these. */
const COMMON = [
  {name: 'id', type: {text: 'string'}, description: 'Name of this widget in addresses that lead to it.'},
  {
    name: 'lang',
    type: {text: 'string'},
    description: 'Language of this widget, for example `es`; that of the page without it.',
  },
];

/** What an author of a WordPress page reads in place of what a developer does. */
const REWORDED = {src: 'Address of the feed; that of the settings without it.'};

/** The elements with their attributes, in the order of their tags. */
function readElements() {
  const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  return modules
    .flatMap(({declarations = []}) => declarations)
    .filter(({tagName}) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName))
    .map(({tagName, attributes}) => ({
      tag: tagName,
      attributes: [...attributes, ...COMMON].map(toAttribute),
    }));
}

function toAttribute({name, type: {text}, description}) {
  const words = (REWORDED[name] ?? description).replace(/\s+/g, ' ');
  return {name, type: toType(text), values: toValues(text, words), description: words.replaceAll('`', '')};
}

const toType = (text) => (['boolean', 'number'].includes(text) ? text : 'string');

/** Values that an attribute is limited to. A type with a name of its own has them in its description. */
function toValues(type, description) {
  if (/^[a-z]/.test(type)) return [];
  const source = /^[A-Z]/.test(type) ? description : type;
  return [...source.matchAll(/['`]([\w.-]+)['`]/g)].map(([, value]) => value);
}

const toPhp = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const translated = (text) => `__( ${toPhp(text)}, 'plaza-widgets' )`;
/** Names that would not be understood as they are. */
const LABELS = {
  src: 'Feed',
  lang: 'Language',
  id: 'Name in addresses',
  for: 'Followed by',
  'sync-url': 'Keep in the address',
  vcard: 'vCard',
  'hide-qr': 'Hide QR code',
  openstreetmap: 'OpenStreetMap',
};
/** `heading-level` as people read it. */
const toLabel = (name) =>
  LABELS[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[-_]/g, ' ');

/** An array in the style of WordPress, from lines of code by key. */
function phpArray(entries, depth, align = true) {
  const tabs = '\t'.repeat(depth);
  const width = Math.max(...entries.map(([key]) => key.length));
  const lines = entries.map(
    ([key, code]) => `${tabs}\t${toPhp(key)}${align ? ' '.repeat(width - key.length) : ''} => ${code},`,
  );
  return ['array(', ...lines, `${tabs})`].join('\n');
}

const phpFile = (about, entries) => `<?php
/**
 * ${about}
 *
 * @package Plaza_Widgets
 */

defined( 'ABSPATH' ) || exit;

return ${phpArray(entries, 0, false)};
`;

function schema({type, values}) {
  const list = values.map(toPhp).join(', ');
  const entries = [['type', toPhp(type)], ...(list ? [['enum', `array( ${list} )`]] : [])];
  return phpArray(entries, 2);
}

function words({name, description, values}) {
  const entries = [
    ['label', translated(toLabel(name))],
    ['help', translated(description)],
  ];
  if (values.length)
    entries.push([
      'values',
      phpArray(
        values.map((value) => [value, translated(toLabel(value))]),
        3,
      ),
    ]);
  return phpArray(entries, 2);
}

const byElement = (elements, toCode) =>
  elements.map(({tag, attributes}) => [
    tag,
    phpArray(
      attributes.map((attribute) => [attribute.name, toCode(attribute)]),
      1,
      false,
    ),
  ]);

/** The text of each generated file, by its path in the plugin. */
export function generateFiles() {
  const elements = readElements();
  return {
    'includes/elements.php': phpFile(
      'The elements and their attributes. Made from custom-elements.json by: npm run wordpress.',
      byElement(elements, schema),
    ),
    'includes/words.php': phpFile(
      'What the block editor says of the attributes. Made from custom-elements.json by: npm run wordpress.',
      byElement(elements, words),
    ),
  };
}
