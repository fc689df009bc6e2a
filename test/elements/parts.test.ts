import {expect} from '@open-wc/testing';
import {unsafeStatic, html as staticHtml} from 'lit/static-html.js';
import '../../src/define.js';
import {$$, feeds, mountLoaded, settled, unmount} from '../support/page.js';

type Element = HTMLElement & {updateComplete: Promise<boolean>};

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly {readonly name: string}[];
    }[];
  }[];
}

const layouts = {
  'network-list': ['cards', 'list', 'compact', 'table'],
  'membership-stats': ['tiles', 'table'],
  'advocacy-timeline': ['vertical', 'compact', 'horizontal'],
  'contact-card': ['card', 'list'],
};
const samples = {...feeds, offices: '/stories/feeds/offices.json'};

/** What holds other pieces: words that are in nothing else cannot be told apart. */
const HOLDERS = ['base', 'list', 'item', 'controls', 'panel'];

/** What is seen and in no part of its own. */
function findUnreachable(element: Element): readonly string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement!;
    const words = texts.currentNode.textContent!.trim();
    if (!words || parent.closest('.visually-hidden, style') || !parent.checkVisibility()) continue;
    if (HOLDERS.includes(parent.closest('[part]')!.getAttribute('part')!))
      found.push(`<${parent.localName} class="${parent.className}">${words}`);
  }
  return found;
}

describe('parts', () => {
  let documented: ReadonlyMap<string, readonly string[]>;
  before(async () => {
    const {modules} = (await (await fetch('/custom-elements.json')).json()) as Manifest;
    const elements = modules.flatMap(({declarations}) => declarations);
    documented = new Map(
      elements.map(({tagName = '', cssParts = []}) => [tagName, cssParts.map(({name}) => name)]),
    );
  });
  afterEach(unmount);

  for (const [name, ways] of Object.entries(layouts)) {
    const tag = unsafeStatic(`plaza-${name}`);
    for (const layout of ways) {
      it(`reach all that is seen of a ${name} as ${layout}, and are documented`, async () => {
        for (const src of [samples.flacma, samples.uclg, samples.humanRights, samples.offices]) {
          const element = await mountLoaded<Element>(
            staticHtml`<${tag} src=${src} layout=${layout} heading="Heading"></${tag}>`,
          );
          for (const details of $$<HTMLDetailsElement>(element, 'details')) details.open = true;
          // What opens may have to be loaded.
          for (let i = 0; i < 20; i++) await new Promise((resolve) => setTimeout(resolve, 10));
          await settled(element);
          expect(findUnreachable(element), src).to.deep.equal([]);
          const parts = $$(element, '[part]').flatMap((each) => [...each.part]);
          expect(documented.get(`plaza-${name}`)).to.include.members([...new Set(parts)]);
        }
      });
    }
  }
});
