import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {NetworkList} from '../../src/elements/network-list/network-list.js';
import {
  $,
  $$,
  failed,
  feedUrl,
  html,
  loaded,
  mount,
  mountLoaded,
  settled,
  unmount,
  wordsOf,
} from '../support/page.js';

const file = (name: string) => `/test/sheet/files/${name}.csv`;

/** An address that answers with such bytes. */
const blobUrl = (text: BlobPart, type = 'text/csv') => URL.createObjectURL(new Blob([text], {type}));

const MEMBERS = `Municipio;País;Población;Sitio web
Quito;Ecuador;2.011.388;www.quito.gob.ec
Cuenca;Ecuador;636.996;
São Paulo;Brasil;11.451.245;
Lyon;France;many;
`;

async function panelOf(element: HTMLElement): Promise<HTMLElement> {
  while (!$(element, '[part=debug]')) await new Promise(requestAnimationFrame);
  return $(element, '[part=debug]')!;
}

describe('a spreadsheet as the feed', () => {
  afterEach(unmount);

  it('shows in the list', async () => {
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list collection="members" src=${file('miembros')}></plaza-network-list>`,
    );
    expect($$(element, '[part~=item]')).to.have.length(5);
    expect(wordsOf($(element, '[part=base]')))
      .to.contain('Cuenca')
      .and.to.contain('636,996');
    await expect(element).to.be.accessible();
  });

  it('shows in the networks, with its translations', async () => {
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list src=${file('redes')}></plaza-network-list>`,
    );
    expect(wordsOf($(element, '[part=base]')))
      .to.contain('Intermediary Cities')
      .and.to.contain('Pedro Palacios');
  });

  const others = [
    ['plaza-membership-stats', 'figures', '240,000'],
    ['plaza-advocacy-timeline', 'jalons', 'Daejeon'],
    ['plaza-contact-card', 'contatos', 'Secretaria Mundial'],
  ] as const;
  for (const [tag, name, words] of others) {
    it(`shows in ${tag}`, async () => {
      const element = document.createElement(tag);
      element.src = file(name);
      const holder = mount(html`<div></div>`);
      holder.append(element);
      await loaded(element);
      await settled(element);
      expect(wordsOf($(element, '[part=base]'))).to.contain(words);
    });
  }

  const written: readonly [name: string, body: BlobPart, type?: string][] = [
    ['in Windows-1252', Uint8Array.from(MEMBERS, (letter) => letter.charCodeAt(0))],
    ['with a byte order mark', `\ufeff${MEMBERS}`],
    ['with tabs', MEMBERS.replaceAll(';', '\t'), 'text/tab-separated-values'],
    ['with commas', MEMBERS.replaceAll(';', ',').replaceAll('.', '')],
  ];
  for (const [name, body, type] of written) {
    it(`is read ${name}`, async () => {
      const element = await mountLoaded<NetworkList>(
        html`<plaza-network-list collection="members" src=${blobUrl(body, type)}></plaza-network-list>`,
      );
      expect($$(element, '[part~=name]').map(wordsOf)).to.deep.equal([
        'Quito',
        'Cuenca',
        'São Paulo',
        'Lyon',
      ]);
    });
  }

  it('names the cell of what it cannot use', async () => {
    const element = mount<NetworkList>(
      html`<plaza-network-list debug collection="members" src=${blobUrl(MEMBERS)}></plaza-network-list>`,
    );
    const {problems} = await loaded(element);
    expect(problems).to.deep.equal([{path: 'C5', expected: 'number', found: 'many', effect: 'left-out'}]);
    const panel = wordsOf(await panelOf(element));
    expect(panel).to.contain('members: 4').and.to.contain('C5').and.to.contain('Write a sensible number');
  });

  it('is empty in a widget that shows another list, and says why', async () => {
    const element = mount<NetworkList>(
      html`<plaza-network-list debug src=${file('miembros')}></plaza-network-list>`,
    );
    const {problems} = await loaded(element);
    await settled(element);
    expect(problems.filter(({expected}) => expected === 'headings')).to.deep.equal([
      {
        path: 'miembros!A4:H4',
        expected: 'headings',
        found: 'networks',
        allowed: 'members',
        effect: 'left-out',
      },
    ]);
    expect(wordsOf($(element, '[part=notice]'))).to.equal('There is nothing here yet.');
    expect(wordsOf(await panelOf(element))).to.contain(
      'The headings of this table are those of another list',
    );
  });

  it('may be the list of a feed that is JSON', async () => {
    const src = feedUrl({
      items: [],
      _association: {members_url: new URL(file('miembros'), location.href).href},
    });
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list collection="members" src=${src}></plaza-network-list>`,
    );
    expect($$(element, '[part~=item]')).to.have.length(5);
  });

  it('says of a list in another file which file a doubt is in', async () => {
    const url = new URL(file('redes'), location.href).href;
    const element = mount<NetworkList>(
      html`<plaza-network-list src=${feedUrl({_association: {networks_url: url}})}></plaza-network-list>`,
    );
    const {problems} = await loaded(element);
    expect(problems.map(({path, file: where}) => [path, where])).to.deep.include(['redes!H3', url]);
  });

  const refused: readonly [name: string, body: string, said: RegExp][] = [
    ['a page to sign in', '<!DOCTYPE html><html><body>Sign in to Google</body></html>', /web page/],
    ['nothing', '', /no headings/],
  ];
  for (const [name, body, said] of refused) {
    it(`says so where ${name} comes in its place`, async () => {
      const element = mount<NetworkList>(
        html`<plaza-network-list debug src=${blobUrl(body)}></plaza-network-list>`,
      );
      const {error} = await failed(element);
      expect(error.reason).to.equal('not-a-table');
      expect(error.message).to.match(said);
      await settled(element);
      expect(wordsOf($(element, '[role=alert]'))).to.equal(
        'This information is not available at the moment.',
      );
      expect(wordsOf(await panelOf(element))).to.contain('Is the spreadsheet published');
    });
  }

  it('stays on the page when it fails later, and comes again with reload()', async () => {
    const {fetch} = window;
    let answer = () => new Response(MEMBERS);
    window.fetch = () => Promise.resolve(answer());
    try {
      const src = `https://example.org/${Date.now()}.csv`;
      const element = await mountLoaded<NetworkList>(
        html`<plaza-network-list collection="members" src=${src}></plaza-network-list>`,
      );
      answer = () => new Response('<html>Sign in</html>');
      const failure = failed(element);
      await element.reload();
      expect((await failure).error.reason).to.equal('not-a-table');
      expect($$(element, '[part~=item]')).to.have.length(4);
      answer = () => new Response(`${MEMBERS}Lima;Perú;1;\n`);
      await element.reload();
      expect($$(element, '[part~=item]')).to.have.length(5);
    } finally {
      window.fetch = fetch;
    }
  });

  it('gives the page its turn while it is read', async () => {
    const rows = Array.from({length: 16_400}, (_, index) => `Town ${index};Ecuador;${1000 + index};`);
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({duration}) => duration)),
    );
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) observer.observe({type: 'longtask'});
    const src = blobUrl(`Municipio;País;Población;Sitio web\n${rows.join('\n')}`);
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list collection="members" src=${src}></plaza-network-list>`,
    );
    observer.disconnect();
    expect(wordsOf($(element, '[part=status]'))).to.contain('16,400');
    // On a quiet machine none is over 50 ms: scripts/bench measures that.
    expect(Math.max(0, ...tasks)).to.be.below(500);
  });
});
