import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {execute, installPacked, type Packed} from './packed.js';

const elements = {
  'network-list': 'NetworkList',
  'membership-stats': 'MembershipStats',
  'advocacy-timeline': 'AdvocacyTimeline',
  'contact-card': 'ContactCard',
};

describe('the package in Node, without a DOM', () => {
  let packed: Packed;
  before(() => {
    packed = installPacked('@lit-labs/ssr');
  });
  after(() => packed?.remove());
  const run = (code: string) =>
    execute(process.execPath, ['--input-type=module', '--eval', code], packed.folder).trim();

  it('gives its classes, and registers none', () => {
    const imports = Object.entries(elements).map(
      ([name, className], index) =>
        `import {${className} as Class${index}} from 'plaza-widgets/${name}';
         if (Class${index} !== all.${className}) console.log('${name} is another class');`,
    );
    const output = run(`import * as all from 'plaza-widgets';
      ${imports.join('\n')}
      for (const name of ${JSON.stringify(Object.keys(elements))})
        if (globalThis.customElements?.get('plaza-' + name)) console.log(name + ' is registered');
      console.log(Object.keys(all).sort().join());`);
    assert.equal(
      output,
      'AdvocacyTimeline,ContactCard,FeedError,MembershipStats,NetworkList,PlazaErrorEvent,PlazaLoadEvent,PlazaSelectEvent',
    );
  });

  it('has entries of types only that can be imported all the same', () => {
    const names = ['react', 'preact', 'solid', 'vue', 'svelte'];
    assert.equal(run(names.map((name) => `import 'plaza-widgets/${name}';`).join('\n')), '');
  });

  for (const name of Object.keys(elements))
    it(`renders ${name} as it stands before its feed is there`, () => {
      const html = run(`import {render} from '@lit-labs/ssr';
        import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
        import {html} from 'lit';
        import 'plaza-widgets/${name}/define';
        console.log(await collectResult(render(html\`
          <plaza-${name} src="https://example.org/feed.json" heading="FLACMA" heading-level="3"><a href="/">More</a></plaza-${name}>
        \`)));`);
      assert.match(html, new RegExp(`<plaza-${name}[^>]*><template shadowroot="open" shadowrootmode="open"`));
      assert.match(html, /<h3[^>]*>[^]*FLACMA[^]*<\/h3>/);
      assert.match(html, /<\/template><a href="\/">More<\/a>/);
      assert.doesNotMatch(html, /undefined|\[object/);
    });
});
