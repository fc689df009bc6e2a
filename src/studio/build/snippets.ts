import type {Code, Embed, Step, StepName, Way, WayName} from './embed.js';
import {toBlockJson, toHtmlWithoutBraces, toWordPressHtml} from './escape.js';
import {ATTRIBUTES} from './attributes.js';
import {toAngular, toReact, toSvelte, toVue} from './frameworks.js';
import {attributesOf, toFrame, toHead, toMarked, toMarkedLink, toTag, writeAttributes} from './markup.js';
import {toStyle} from './style.js';

/** The systems that there are lines to paste for. */
export const HOWS = [
  'html',
  'classic',
  'wordpress',
  'drupal',
  'joomla',
  'frame',
  'react',
  'vue',
  'svelte',
  'angular',
] as const;
export type How = (typeof HOWS)[number];

const step = (say: StepName, language?: Code['language'], text = ''): Step =>
  language ? {say, code: {language, text}} : {say};

/** The step of the style sheet, where there is anything to put into it. */
function styles(say: StepName, embed: Embed): readonly Step[] {
  const css = toStyle(embed);
  return css ? [step(say, 'css', css)] : [];
}

const way = (name: WayName, ...steps: readonly Step[]): Way => ({name, steps});

/** What to do to have a widget on a page, system by system; the way that most people can go first. */
export const toWays: Readonly<Record<How, (embed: Embed) => readonly Way[]>> = {
  html: (embed) => [onPage(embed, 'plaza.js')],
  classic: (embed) => [onPage(embed, 'plaza.classic.js')],
  wordpress: toWordPress,
  drupal: (embed) => [
    way(
      'drupal.marked',
      step('drupal.head', 'html', toHead(embed, 'plaza.classic.js')),
      step('drupal.format', 'html', toAllowedDiv(embed)),
      ...styles('drupal.style', embed),
      step('drupal.marked', 'html', toMarked(embed)),
      step('look'),
    ),
    way(
      'drupal.link',
      step('drupal.head', 'html', toHead(embed, 'plaza.classic.js')),
      step('drupal.link', 'html', toMarkedLink(embed)),
      step('look'),
    ),
  ],
  joomla: (embed) => [
    way(
      'joomla.marked',
      step('joomla.head', 'html', toHead(embed, 'plaza.classic.js')),
      ...styles('joomla.style', embed),
      // It takes away attributes without a value.
      step('joomla.marked', 'html', toMarked(embed, toHtmlWithoutBraces, 'true')),
      step('look'),
    ),
    way(
      'joomla.link',
      step('joomla.head', 'html', toHead(embed, 'plaza.classic.js')),
      step('joomla.link', 'html', toMarkedLink(embed, toHtmlWithoutBraces)),
      step('look'),
    ),
  ],
  frame: (embed) => [
    way(
      'only',
      step('frame.copy'),
      ...styles('frame.style', {...embed, height: undefined}),
      step('frame.body', 'html', toFrame(embed)),
      step('look'),
    ),
  ],
  react: (embed) => [inFramework(embed, 'tsx', toReact(embed), toTypes('react'))],
  vue: (embed) => [
    inFramework(embed, 'vue', toVue(embed), toTypes('vue'), step('vue.config', 'js', VUE_CONFIG)),
  ],
  svelte: (embed) => [inFramework(embed, 'svelte', toSvelte(embed), toTypes('svelte'))],
  angular: (embed) => [inFramework(embed, 'ts', toAngular(embed))],
};

const onPage = (embed: Embed, file: 'plaza.js' | 'plaza.classic.js') =>
  way(
    'only',
    step('head', 'html', toHead(embed, file)),
    ...styles('style', embed),
    step('body', 'html', toTag(embed)),
    step('look'),
  );

function toWordPress(embed: Embed): readonly Way[] {
  const shortcode = toShortcode(embed);
  const head = toHead(embed, 'plaza.classic.js');
  return [
    way(
      'wordpress.plugin',
      step('wordpress.install'),
      ...styles('wordpress.style', embed),
      step('wordpress.block', 'html', toBlock(embed)),
      shortcode
        ? step('wordpress.shortcode', 'text', shortcode)
        : step('wordpress.tag', 'html', toTag(embed, toWordPressHtml, true)),
      step('look'),
    ),
    way(
      'wordpress.html',
      ...styles('wordpress.style', embed),
      step('wordpress.html', 'html', `${head}\n${toTag(embed, toWordPressHtml, true)}`),
      step('look'),
    ),
    way(
      'wordpress.marked',
      step('wordpress.head', 'html', head),
      ...styles('wordpress.style', embed),
      step('wordpress.marked', 'html', toMarked(embed, toWordPressHtml)),
      step('wordpress.link', 'html', toMarkedLink(embed, toWordPressHtml)),
      step('look'),
    ),
  ];
}

/** A block of the plugin, as the editor takes it from the clipboard. */
function toBlock(embed: Embed): string {
  const kinds = new Map(ATTRIBUTES[embed.widget].map(({name, kind}) => [name, kind]));
  const values = attributesOf(embed).map(([name, value]) => {
    const kind = kinds.get(name);
    return [name, kind === 'boolean' ? true : kind === 'number' ? Number(value) : value] as const;
  });
  return `<!-- wp:plaza/${embed.widget} ${toBlockJson(Object.fromEntries(values))} /-->`;
}

/** A shortcode of the plugin; none where a value has signs that WordPress has no way to write in one. */
function toShortcode(embed: Embed): string | undefined {
  const attributes = attributesOf(embed);
  if (attributes.some(([, value]) => /["[\]<>\\]|&\w+;/.test(value))) return undefined;
  const name = `plaza_${embed.widget.replaceAll('-', '_')}`;
  return `[${name} ${writeAttributes(attributes, (text) => text).join(' ')}]`;
}

/** What the settings of a text format in Drupal have to allow. */
const toAllowedDiv = (embed: Embed): string =>
  `<div class data-plaza ${attributesOf(embed)
    .map(([name]) => `data-${name}`)
    .join(' ')}>`;

const VUE_CONFIG = `import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => tag.startsWith('plaza-');

export default {plugins: [vue({template: {compilerOptions: {isCustomElement}}})]};`;

const toTypes = (framework: string) =>
  step('types', 'json', `{"compilerOptions": {"types": ["plaza-widgets/${framework}"]}}`);

const inFramework = (
  embed: Embed,
  language: Code['language'],
  component: string,
  ...settings: readonly Step[]
) =>
  way(
    'only',
    step('npm', 'sh', 'npm install plaza-widgets'),
    ...settings,
    step('component', language, component.trimEnd()),
    ...styles('npm.style', embed),
  );
