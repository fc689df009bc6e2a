import {expect, waitUntil} from '@open-wc/testing';
import '../../src/elements/network-list/define.js';
import type {NetworkList} from '../../src/elements/network-list/network-list.js';
import {
  $,
  $$,
  feeds,
  feedUrl,
  html,
  loaded,
  mount,
  mountLoaded,
  settled,
  tick,
  unmount,
  wordsOf,
} from '../support/page.js';
import {choice, flacma, names, type} from '../support/network-list.js';

describe('plaza-network-list', () => {
  afterEach(unmount);

  it('lists the networks with president and objectives', async () => {
    const element = await flacma();
    expect(names(element)).to.have.length(15);
    const [first] = $$(element, '[part=item]');
    expect(wordsOf(first!)).to.contain('Presidente').and.to.contain('Pedro Palacios Ullauri');
    expect(first!.querySelectorAll('details li').length).to.be.at.least(2);
    expect(wordsOf($(element, '[part=count]'))).to.equal('15 redes');
  });

  it('finds without regard to accents, and announces the count', async () => {
    const element = await flacma();
    await type(element, 'turisti');
    expect(names(element)).to.deep.equal(['Ciudades Turísticas']);
    expect(wordsOf($(element, '[role=status]'))).to.equal('1 de 15');
  });

  it('marks what was found, forgives slips and puts the best answer first', async () => {
    const members = ['Puerto Bogotá', 'San Andrés', 'Bogotá', 'Lima', 'Quito', 'Cuenca'].map((name, i) => ({
      id: `${i}`,
      name,
    }));
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list
        collection="members"
        src=${feedUrl({_association: {members}})}
      ></plaza-network-list>`,
    );
    await type(element, 'bogot');
    expect(names(element)).to.deep.equal(['Bogotá', 'Puerto Bogotá']);
    expect($$(element, 'mark').map(wordsOf)).to.deep.equal(['Bogot', 'Bogot']);
    element.query = 'bogta';
    await settled(element);
    expect(names(element)).to.deep.equal(['Bogotá', 'Puerto Bogotá']);
    await expect(element).to.be.accessible();
  });

  it('marks also what else an entry is found by', async () => {
    const members = [
      {
        id: 'a',
        name: 'Quito',
        country: 'EC',
        region: 'Pichincha',
        description: 'On the Pichincha volcano.',
        topics: ['pichincha'],
        people: [{name: 'Pabel Pichincha', role: 'Mayor', organization: 'Pichincha'}],
      },
      ...['b', 'c', 'd', 'e', 'f'].map((id) => ({id, name: id, country: 'CL'})),
    ];
    const src = feedUrl({_association: {members}});
    for (const layout of ['cards', 'list', 'table'] as const) {
      const element = await mountLoaded<NetworkList>(
        html`<plaza-network-list collection="members" layout=${layout} src=${src}></plaza-network-list>`,
      );
      await type(element, 'pichincha');
      const marks = $$(element, 'mark').map((mark) => wordsOf(mark).toLowerCase());
      expect(marks, layout).to.deep.equal(Array(layout === 'table' ? 3 : 5).fill('pichincha'));
      element.query = 'ecuad';
      await settled(element);
      expect($$(element, 'mark').map(wordsOf), layout).to.deep.equal(['Ecuad']);
    }
  });

  it('shows the first page of a long list before the rest is read, and says so once all is there', async () => {
    const members = Array.from({length: 16_400}, (_, i) => ({
      id: `${i}`,
      name: i === 9000 ? 0 / 0 : `Town ${i}`,
    }));
    const element = mount<NetworkList>(
      html`<plaza-network-list
        collection="members"
        src=${feedUrl({_association: {members}})}
      ></plaza-network-list>`,
    );
    let events = 0;
    element.addEventListener('plaza-load', () => events++);
    while (!element.shadowRoot || names(element).length !== 50) await new Promise(requestAnimationFrame);
    expect(events).to.equal(0);
    expect(wordsOf($(element, '[part=count]'))).to.equal('16,400 members');
    expect(wordsOf($(element, '[part=more]'))).to.equal('Show 50 more');
    const {problems} = await loaded(element);
    expect(problems.map(({path}) => path)).to.deep.equal(['$._association.members[9000].name']);
    await settled(element);
    expect(wordsOf($(element, '[part=count]'))).to.equal('16,399 members');
    expect([events, names(element).length]).to.deep.equal([1, 50]);
  });

  it('shows all that there is of a list of which a file is missing', async () => {
    const members = Array.from({length: 60}, (_, i) => ({id: `${i}`, name: `Town ${i}`}));
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list
        layout="list"
        collection="members"
        src=${feedUrl({_association: {members, members_url: 'https://missing.invalid/members.json'}})}
      ></plaza-network-list>`,
    );
    expect(wordsOf($(element, '[part=count]'))).to.equal('60 members');
    expect(element.hasAttribute('ready')).to.be.true;
    expect(wordsOf($(element, '[part=stale]'))).to.contain('Try again');
  });

  it('gets ready to search for whoever points at the field', async () => {
    const members = Array.from({length: 60}, (_, i) => ({id: `${i}`, name: `Town ${i}`}));
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list
        collection="members"
        src=${feedUrl({_association: {members}})}
      ></plaza-network-list>`,
    );
    let drawn = 0;
    element.addController({hostUpdated: () => drawn++});
    $(element, 'input')!.dispatchEvent(new PointerEvent('pointerenter'));
    // The list is drawn again once it can be searched.
    await waitUntil(() => drawn > 0);
    element.query = 'town 59';
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Town 59']);
  });

  it('searches 16,400 members', async () => {
    const members = Array.from({length: 16_400}, (_, i) => ({
      id: `${i}`,
      name: `Invented town ${i}`,
      country: 'EC',
    }));
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list
        collection="members"
        src=${feedUrl({_association: {members}})}
      ></plaza-network-list>`,
    );
    await type(element, '16399');
    expect(names(element)).to.deep.equal(['Invented town 16399']);
  });

  it('finds people', async () => {
    const element = await flacma();
    await type(element, 'palacios');
    expect(names(element)).to.have.length(1);
  });

  it('filters by several topics, and takes them back', async () => {
    const element = await flacma();
    await tick(element, await choice(element, 'paz'));
    expect(names(element)).to.deep.equal(['Ciudades por la Paz']);
    await tick(element, await choice(element, 'turismo'));
    expect(names(element)).to.have.members(['Ciudades por la Paz', 'Ciudades Turísticas']);
    expect(element.topic).to.equal('paz, turismo');
    await expect(element).to.be.accessible();
    $<HTMLElement>(element, '.chosen button')!.click();
    await settled(element);
    expect(names(element)).to.deep.equal(['Ciudades Turísticas']);
    expect(element.shadowRoot!.activeElement).to.equal($(element, '.filters > summary'));
  });

  it('filters by boxes that are ticked at once after each other', async () => {
    const element = await flacma();
    const boxes = [await choice(element, 'paz'), await choice(element, 'turismo')] as const;
    await tick(element, ...boxes);
    expect(element.topic).to.equal('paz, turismo');
    await tick(element, ...boxes);
    expect(element.topic).to.equal('');
    expect(names(element)).to.have.length(15);
  });

  it('keeps the topic when the language changes, whatever language it was named in', async () => {
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list src=${feeds.flacma} topic="peace"></plaza-network-list>`,
      'es',
    );
    expect(names(element)).to.deep.equal(['Ciudades por la Paz']);
    expect(wordsOf($(element, '.chosen'))).to.equal('paz');
    element.lang = 'en';
    await settled(element);
    expect(names(element)).to.have.length(1);
    expect(wordsOf($(element, '.chosen'))).to.equal('peace');
  });

  it('opens an entry in place in the layout list', async () => {
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list src=${feeds.flacma} layout="list"></plaza-network-list>`,
      'es',
    );
    const [first] = $$<HTMLDetailsElement>(element, 'details.row');
    expect(first!.open).to.be.false;
    first!.querySelector('summary')!.click();
    expect(first!.open).to.be.true;
    expect(wordsOf(first!)).to.contain('Pedro Palacios Ullauri');
    await expect(element).to.be.accessible();
  });

  it('says when nothing matches, and shows all again, the focus in the search field', async () => {
    const element = await flacma();
    await type(element, 'xyz');
    expect(names(element)).to.deep.equal([]);
    const button = $<HTMLButtonElement>(element, '.notice button')!;
    button.focus();
    button.click();
    await settled(element);
    expect(names(element)).to.have.length(15);
    expect(element.shadowRoot!.activeElement).to.equal($(element, 'input'));
    expect($<HTMLInputElement>(element, 'input')!.value).to.equal('');
  });

  it('shows members and priorities', async () => {
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list src=${feeds.uclg} collection="members"></plaza-network-list>`,
    );
    expect(names(element)).to.have.length(9);
    const again = loaded(element);
    element.collection = 'priorities';
    await again;
    expect(names(element)).to.include('Learning').and.to.have.length(5);
    expect($(element, 'search')).to.equal(null);
  });

  it('shows text that is not translated in its own language', async () => {
    const src = feedUrl({
      language: 'en',
      _association: {
        networks: [{id: 'a', name: 'Water', description: 'Rivers', translations: {es: {name: 'Agua'}}}],
      },
    });
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list src=${src}></plaza-network-list>`,
      'es',
    );
    expect($(element, 'h3 bdi')!.hasAttribute('lang')).to.be.false;
    expect(wordsOf($(element, 'h3 bdi'))).to.equal('Agua');
    expect($(element, 'p bdi')!.lang).to.equal('en');
  });

  it('comes in pages, the focus on the first new entry', async () => {
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list src=${feeds.flacma} limit="10"></plaza-network-list>`,
      'es',
    );
    expect(names(element)).to.have.length(10);
    const more = $(element, '[part=more]')!;
    expect(wordsOf(more)).to.equal('Mostrar 5 más');
    more.click();
    await settled(element);
    expect(names(element)).to.have.length(15);
    expect(element.shadowRoot!.activeElement).to.equal($$(element, '[part=item]')[10]);
    expect($(element, '[part=more]')).to.equal(null);
  });

  it('links only where the address is harmless', async () => {
    const networks = ['https://example.org/', '/about', 'javascript:alert(1)', 'data:text/html,x'].map(
      (url, i) => ({id: `${i}`, name: 'N', url}),
    );
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list src=${feedUrl({_association: {networks}})}></plaza-network-list>`,
    );
    const links = $$<HTMLAnchorElement>(element, 'a');
    expect(links.every(({protocol}) => /^(https?|blob):$/.test(protocol))).to.be.true;
    expect($$(element, '[part=item]')).to.have.length(4);
  });

  describe('in the page’s address', () => {
    const address = location.href;
    afterEach(() => history.replaceState(null, '', address));
    const search = () => new URLSearchParams(location.search);
    const named = (syncUrl = '') =>
      mountLoaded<NetworkList>(
        html`<plaza-network-list id="redes" src=${feeds.flacma} sync-url=${syncUrl}></plaza-network-list>`,
        'es',
      );

    it('leaves it alone in the default view, and keeps what else is there', async () => {
      history.replaceState(null, '', '?page=2#top');
      const element = await named();
      expect(location.search).to.equal('?page=2');
      await type(element, 'paz');
      expect(search().get('redes.query')).to.equal('paz');
      expect([search().get('page'), location.hash]).to.deep.equal(['2', '#top']);
      element.query = '';
      await settled(element);
      expect(location.search).to.equal('?page=2');
    });

    it('opens as the address says, and follows Back', async () => {
      history.replaceState(null, '', '?redes.query=turisticas&redes.topic=turismo');
      const element = await named();
      while (names(element).length !== 1) await new Promise(requestAnimationFrame);
      expect($<HTMLInputElement>(element, 'input')!.value).to.equal('turisticas');
      expect(wordsOf($(element, '.chosen'))).to.equal('turismo');
      history.replaceState(null, '', location.pathname);
      window.dispatchEvent(new PopStateEvent('popstate'));
      await settled(element);
      expect(names(element)).to.have.length(15);
    });

    it('is in its default view again when the visitor takes back what it was opened with', async () => {
      history.replaceState(null, '', '?page=2&redes.query=zzzzz');
      const element = await named();
      await waitUntil(() => names(element).length === 0);
      $(element, '.notice button')!.click();
      await settled(element);
      expect(location.search).to.equal('?page=2');
    });

    it('is not touched by an element without an id, or with sync-url="off"', async () => {
      const {search: before} = location;
      await type(await named('off'), 'paz');
      await type(await flacma(), 'paz');
      expect(location.search).to.equal(before);
    });
  });

  it('hides search and filters when told to', async () => {
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list src=${feeds.flacma} hide-search></plaza-network-list>`,
    );
    expect($(element, 'input')).to.equal(null);
    expect($(element, '.filters')).not.to.equal(null);
    element.hideFilters = true;
    await settled(element);
    expect($(element, 'search')).to.equal(null);
  });
});
