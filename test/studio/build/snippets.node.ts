import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {runInThisContext} from 'node:vm';
import {transform as toScript} from 'esbuild';
import {transform as transformCss} from 'lightningcss';
import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import {WIDGETS} from '../../../src/mount/widgets.js';
import {ATTRIBUTES} from '../../../src/studio/build/attributes.js';
import type {Embed} from '../../../src/studio/build/embed.js';
import {clean} from '../../../src/studio/build/escape.js';
import {HOWS, toWays} from '../../../src/studio/build/snippets.js';
import {toStyle} from '../../../src/studio/build/style.js';
import {EMBED, HARD, linesOf} from './embeds.js';

interface Found {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All elements of a piece of HTML. */
function elementsOf(html: string): readonly Found[] {
  const visit = (node: Tree.Node): readonly Found[] => {
    const children = 'childNodes' in node ? node.childNodes : [];
    const below = children.flatMap(visit);
    if (!('tagName' in node)) return below;
    const attributes = Object.fromEntries(node.attrs.map(({name, value}) => [name, value]));
    return [{tag: node.tagName, attributes, text: textOf(node)}, ...below];
  };
  return visit(parseFragment(html));
}

const textOf = (node: Tree.Node): string =>
  node.nodeName === '#text'
    ? (node as Tree.TextNode).value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';

const find = (html: string, tag: string) => {
  const found = elementsOf(html).filter((each) => each.tag === tag);
  assert.equal(found.length, 1, `${tag} in ${html}`);
  return found[0]!;
};

/** What a tag has to hold. */
const expected = ({src, lang, attributes}: Embed) => ({
  src: clean(src),
  lang: clean(lang),
  ...Object.fromEntries(attributes.map(([name, value]) => [name, clean(value)])),
});

const withPrefix = (attributes: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]));

/** The piece of the first way that has the words. */
const pieces = (how: (typeof HOWS)[number], embed: Embed, needle: string) =>
  linesOf(toWays[how](embed)).filter((text) => text.includes(needle));

/** Texts that may go wrong: the hard one, and what a generator with a seed makes of its signs. */
function* texts(): Generator<string> {
  yield HARD;
  yield ' ';
  yield '';
  const signs = [
    ...'"\'<>&{}[]$`\\@#%=-/!;: \t\né漢😀',
    '&amp;',
    '&#123;',
    '{{',
    '}}',
    '-->',
    '</a>',
    '${',
    '</script',
  ];
  let seed = 42;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let i = 0; i < 400; i++)
    yield Array.from({length: 1 + random(12)}, () => signs[random(signs.length)]!).join('');
}

const withText = (text: string): Embed => ({
  ...EMBED,
  attributes: [['heading', text], ...EMBED.attributes.slice(1)],
  link: {...EMBED.link, text},
});

describe('lines to paste', () => {
  it('hold what was set, in HTML, whatever it is', () => {
    for (const text of texts()) {
      const embed = withText(text);
      for (const how of ['html', 'classic', 'wordpress'] as const) {
        for (const html of pieces(how, embed, '<plaza-')) {
          assert.deepEqual(find(html, 'plaza-network-list').attributes, expected(embed));
          assert.equal(find(html, 'a').text, clean(text));
          assert.equal(find(html, 'a').attributes['href'], EMBED.link.href);
        }
      }
      for (const how of ['wordpress', 'drupal', 'joomla'] as const) {
        const [html] = pieces(how, embed, 'class="plaza"');
        const {class: _, 'data-plaza': widget, ...attributes} = find(html!, 'div').attributes;
        assert.equal(widget, 'network-list');
        const flag = how === 'joomla' ? {'data-hide-search': 'true'} : {};
        const filled = Object.fromEntries(
          Object.entries(withPrefix(expected(embed))).map(([name, value]) => [
            name,
            how === 'joomla' && value === '' ? 'true' : value,
          ]),
        );
        assert.deepEqual(attributes, {...filled, ...flag});
        const [link] = pieces(how, embed, '#plaza-');
        const {href} = find(link!, 'a').attributes;
        const url = new URL(href!);
        const [name, query] = url.hash.split('?', 2);
        assert.equal(name, '#plaza-network-list');
        assert.equal(url.href.split('#')[0], EMBED.link.href);
        assert.deepEqual(Object.fromEntries(new URLSearchParams(query)), expected(embed));
      }
      const frame = find(pieces('frame', embed, '<iframe')[0]!, 'iframe').attributes;
      const {widget, ...rest} = Object.fromEntries(new URL(frame['src']!).searchParams);
      assert.equal(widget, 'network-list');
      assert.deepEqual(rest, expected(embed));
      assert.equal(frame['title'], clean(text));
    }
  });

  it('hold it in JSX', async () => {
    const createElement = (type: string, props: object | null, ...children: unknown[]) => ({
      type,
      props,
      children,
    });
    for (const text of texts()) {
      const embed = withText(text);
      const [code] = pieces('react', embed, 'export function');
      const {code: script} = await toScript(code!, {
        loader: 'tsx',
        jsx: 'transform',
        jsxFactory: 'h',
        format: 'cjs',
      });
      const run = runInThisContext(
        `(h, require, module) => {${script}; return module.exports.NetworkList()}`,
      ) as (...parts: unknown[]) => ReturnType<typeof createElement>;
      const made = run(createElement, () => ({}), {});
      assert.equal(made.type, 'plaza-network-list');
      assert.deepEqual(made.props, {
        ...expected(embed),
        limit: 5,
        'heading-level': 3,
        'hide-search': true,
        ...(text ? {} : {heading: true}),
      });
      const [link] = made.children as ReturnType<typeof createElement>[];
      assert.deepEqual(link!.props, {href: EMBED.link.href});
      if (clean(text).trim()) assert.deepEqual(link!.children, [clean(text)]);
    }
  });

  it('leave no brace in templates of Vue and Svelte, and in those of Angular only names', () => {
    for (const text of texts()) {
      const embed = withText(text);
      for (const how of ['vue', 'svelte'] as const) {
        const [code] = pieces(how, embed, '<plaza-');
        const template = code!
          .slice(code!.indexOf('</script>') + 9)
          .replaceAll(/="?\{\d\}"?|="\d"|<\/?template>/g, '');
        assert.doesNotMatch(template, /[{}]/);
        const {heading} = find(template, 'plaza-network-list').attributes;
        assert.equal(heading, clean(text));
        assert.equal(find(template, 'a').text, clean(text));
      }
      const [code] = pieces('angular', embed, '@Component');
      const [, template, fields] = /template: `([^]*?)`,\n\}\)\nexport class NetworkList \{([^]*)\}/.exec(
        code!,
      )!;
      assert.doesNotMatch(template!.replace('{{ linkText }}', ''), /[{}$\\@]/);
      const {heading} = find(template!, 'plaza-network-list').attributes;
      const held = new Map(
        [...fields!.matchAll(/readonly (\w+) = (.*);$/gm)].map(([, name, value]) => [
          name,
          runInThisContext(value!) as string,
        ]),
      );
      assert.equal(heading ?? held.get('heading'), clean(text));
      const shown = find(template!, 'a').text;
      assert.equal(shown === '{{ linkText }}' ? held.get('linkText') : shown, clean(text));
    }
  });

  it('hold it in a block of WordPress, and in a shortcode where one can', () => {
    for (const text of texts()) {
      const embed = withText(text);
      const [block] = pieces('wordpress', embed, '<!-- wp:');
      const [, json] = /^<!-- wp:plaza\/network-list (\{.*\}) \/-->$/.exec(block!)!;
      assert.doesNotMatch(json!, /--|[<>]/);
      assert.deepEqual(JSON.parse(json!), {
        ...expected(embed),
        limit: 5,
        'heading-level': 3,
        'hide-search': true,
      });
      for (const shortcode of pieces('wordpress', embed, '[plaza_network_list'))
        assert.match(shortcode, /^\[plaza_network_list ( ?[\w-]+(="[^"[\]<>]*")?)+\]$/);
    }
    assert.deepEqual(pieces('wordpress', withText('Redes & más'), '[plaza_'), [
      '[plaza_network_list src="https://example.org/feed.json" lang="es" heading="Redes & más" layout="list" limit="5" heading-level="3" hide-search]',
    ]);
  });

  it('have no brackets and no braces where a system looks for its own in them', () => {
    for (const html of pieces('wordpress', EMBED, '<plaza-')) assert.doesNotMatch(html, /[[\]]/);
    for (const html of linesOf(toWays.joomla(EMBED)).filter(
      (text) => text.includes('<div') || text.includes('<a'),
    ))
      assert.doesNotMatch(html, /[{}]/);
    for (const how of ['html', 'drupal'] as const)
      for (const html of [...pieces(how, EMBED, '<plaza-'), ...pieces(how, EMBED, '<div class="plaza"')])
        assert.doesNotMatch(html, /\{[{%]/);
  });

  it('pin the files whose hashes are known, and no others', () => {
    const head = pieces('html', EMBED, '<script')[0]!;
    assert.deepEqual(find(head, 'script').attributes, {
      type: 'module',
      src: `${EMBED.base}plaza.js`,
      integrity: 'sha384-one',
      crossorigin: 'anonymous',
    });
    assert.equal(find(head, 'link').attributes['integrity'], 'sha384-three');
    const unknown = {...EMBED, integrity: undefined};
    for (const how of HOWS)
      for (const text of linesOf(toWays[how](unknown))) assert.doesNotMatch(text, /integrity|crossorigin/);
  });

  it('name only attributes that the element has, for every widget and system', () => {
    for (const widget of WIDGETS) {
      const attributes = ATTRIBUTES[widget]
        .filter(({name}) => name !== 'src')
        .map(({name, kind, choices}) => [name, kind === 'boolean' ? '' : (choices?.at(-1) ?? '7')] as const);
      const embed: Embed = {...EMBED, widget, attributes};
      for (const how of HOWS)
        assert.ok(
          linesOf(toWays[how](embed)).some((text) => text.includes(widget)),
          how,
        );
      const {lang: _, ...found} = find(pieces('html', embed, '<plaza-')[0]!, `plaza-${widget}`).attributes;
      assert.deepEqual(Object.keys(found).sort(), ATTRIBUTES[widget].map(({name}) => name).sort());
    }
  });

  it('reserve the height that was measured, in CSS that is valid', () => {
    const css = toStyle(EMBED);
    const {code} = transformCss({filename: 'a.css', code: Buffer.from(css), errorRecovery: false});
    assert.match(code.toString(), /block-size: 25em/);
    assert.match(css, /@media \(width < 48em\) \{[^]*block-size: 50\.5em/);
    assert.match(css, /--plaza-color-brand: #0b6b4f;/);
    assert.match(css, /^\/\* Sitio para el widget\. \*\/$/m);
    const pair = toStyle({...EMBED, theme: {'--plaza-color-brand': 'light-dark(#000, #fff)'}});
    assert.ok(pair.startsWith('/*\n * light-dark() sigue\n * a color-scheme.\n */\n:root {'), pair);
    assert.equal(toStyle({...EMBED, theme: {}, height: undefined}), '');
    const inline: Embed = {...EMBED, theme: {}, attributes: [['layout', 'inline']]};
    assert.equal(toStyle(inline), '');
  });

  it('have a step without a style sheet where there is nothing for it', () => {
    const plain = {...EMBED, theme: {}, height: undefined};
    for (const how of HOWS)
      for (const {steps} of toWays[how](plain)) assert.ok(!steps.some(({say}) => say.endsWith('style')), how);
  });
});
