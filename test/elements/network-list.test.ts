import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/elements/network-list/define.js';
import type {PlazaSelectEvent} from '../../src/elements/shared/events.js';
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
  unmount,
  wordsOf,
} from '../support/page.js';

const names = (element: NetworkList) =>
  $$(element, '[part=item]').map((item) => wordsOf(item.querySelector('h3')));

/** Types into the search field, and waits for the answer. */
async function type(element: NetworkList, text: string): Promise<void> {
  const count = () => wordsOf($(element, '[part=count]'));
  const before = count();
  $<HTMLInputElement>(element, 'input')!.focus();
  await sendKeys({type: text});
  while (count() === before) await new Promise(requestAnimationFrame);
  await settled(element);
}

describe('plaza-network-list', () => {
  afterEach(unmount);

  const flacma = () =>
    mountLoaded<NetworkList>(html`<plaza-network-list src=${feeds.flacma}></plaza-network-list>`, 'es');

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

  /** Opens the filters, and answers the choice of that name once it is there. */
  async function choice(element: NetworkList, name: string): Promise<HTMLInputElement> {
    const details = $<HTMLDetailsElement>(element, '.filters')!;
    details.open = true;
    for (;;) {
      const option = $$(element, '.option').find((each) => wordsOf(each.querySelector('bdi')) === name);
      if (option) return option.querySelector('input')!;
      await new Promise(requestAnimationFrame);
    }
  }

  it('filters by several topics, and takes them back', async () => {
    const element = await flacma();
    (await choice(element, 'paz')).click();
    await settled(element);
    expect(names(element)).to.deep.equal(['Ciudades por la Paz']);
    (await choice(element, 'turismo')).click();
    await settled(element);
    expect(names(element)).to.have.members(['Ciudades por la Paz', 'Ciudades Turísticas']);
    expect(element.topic).to.equal('paz, turismo');
    await expect(element).to.be.accessible();
    $<HTMLElement>(element, '.chosen button')!.click();
    await settled(element);
    expect(names(element)).to.deep.equal(['Ciudades Turísticas']);
    expect(element.shadowRoot!.activeElement).to.equal($(element, '.filters > summary'));
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

  describe('of members', () => {
    const members = [
      {
        id: 'quito',
        name: 'Quito',
        country: 'EC',
        region: 'Pichincha',
        classification: 'city',
        population: 2_000_000,
        start_date: '2004',
      },
      {
        id: 'nunoa',
        name: 'Ñuñoa',
        country: 'CL',
        region: 'Metropolitana',
        classification: 'municipality',
        population: 250_000,
      },
      {
        id: 'arica',
        name: 'Arica',
        country: 'CL',
        region: 'Arica y Parinacota',
        classification: 'city',
        start_date: '1998-05',
      },
      {
        id: 'cuenca',
        name: 'Cuenca',
        country: 'EC',
        region: 'Azuay',
        classification: 'city',
        population: 636_996,
      },
      {id: 'nauta', name: 'Nauta', country: 'PE', region: 'Loreto', population: 30_000},
      {id: 'ame', name: 'Asociación de Municipalidades', country: 'EC', classification: 'association'},
    ];
    const list = (
      attributes: Partial<
        Pick<NetworkList, 'layout' | 'sort' | 'group' | 'country' | 'classification' | 'filters'>
      > = {},
    ) =>
      mountLoaded<NetworkList>(
        html`<plaza-network-list
          collection="members"
          src=${feedUrl({language: 'es', _association: {members}})}
          layout=${attributes.layout ?? 'cards'}
          sort=${attributes.sort ?? ''}
          group=${attributes.group ?? ''}
          country=${attributes.country ?? ''}
          classification=${attributes.classification ?? ''}
          filters=${attributes.filters ?? ''}
        ></plaza-network-list>`,
        'es',
      );

    it('counts what each choice would leave, following the other filters', async () => {
      const element = await list({country: 'EC'});
      expect(names(element)).to.deep.equal(['Quito', 'Cuenca', 'Asociación de Municipalidades']);
      await choice(element, 'Chile');
      const counts = Object.fromEntries(
        $$(element, '.option').map((each) => [
          wordsOf(each.querySelector('bdi')),
          wordsOf(each.querySelector('.muted')),
        ]),
      );
      expect(counts).to.deep.equal({
        Ecuador: '3',
        Chile: '2',
        Perú: '1',
        Pichincha: '1',
        Azuay: '1',
        Ciudad: '2',
        Asociación: '1',
      });
    });

    it('says of a filter that nothing is left in it', async () => {
      const element = await list({country: 'PE'});
      await choice(element, 'Chile');
      const [, , kind] = $$(element, '[part=filter]');
      expect(wordsOf(kind!)).to.contain('no queda nada que elegir');
    });

    it('offers the filters that the page names, in its order', async () => {
      const element = await list({filters: 'classification country'});
      await choice(element, 'Chile');
      expect($$(element, 'legend').map(wordsOf)).to.deep.equal(['Tipo', 'País']);
    });

    it('sorts by name in the order of the language, by population and by joining', async () => {
      const element = await list({sort: 'name'});
      expect(names(element)).to.deep.equal([
        'Arica',
        'Asociación de Municipalidades',
        'Cuenca',
        'Nauta',
        'Ñuñoa',
        'Quito',
      ]);
      element.sort = '-population';
      await settled(element);
      expect(names(element).slice(0, 3)).to.deep.equal(['Quito', 'Cuenca', 'Ñuñoa']);
      element.sort = 'start_date';
      await settled(element);
      expect(names(element).slice(0, 2)).to.deep.equal(['Arica', 'Quito']);
    });

    it('groups by country, with counts', async () => {
      const element = await list({group: 'country'});
      expect($$(element, '[part=group]').map(wordsOf)).to.deep.equal(['Chile 2', 'Ecuador 3', 'Perú 1']);
      expect($$(element, '[part=item] h4').map(wordsOf).slice(0, 3)).to.deep.equal([
        'Ñuñoa',
        'Arica',
        'Quito',
      ]);
    });

    it('is a table with headings to sort by', async () => {
      const element = await list({layout: 'table'});
      expect($$(element, 'thead th').map(wordsOf)).to.deep.equal([
        'Nombre',
        'Tipo',
        'Región',
        'País',
        'Habitantes',
        'Miembro desde',
      ]);
      const inhabitants = () => $$(element, 'thead th')[4]!;
      inhabitants().querySelector('button')!.click();
      // What sorts is loaded now.
      await waitUntil(() => wordsOf($$(element, 'tbody th')[1]!) === 'Cuenca');
      expect(inhabitants().getAttribute('aria-sort')).to.equal('descending');
      inhabitants().querySelector('button')!.click();
      await settled(element);
      expect($$(element, 'tbody th').map(wordsOf).slice(0, 2)).to.deep.equal(['Nauta', 'Ñuñoa']);
      await expect(element).to.be.accessible();
    });

    it('leaves the cells of what is not known empty', async () => {
      const element = await list({layout: 'table'});
      const rows = $$(element, 'tbody tr').map(wordsOf);
      expect(rows.filter((row) => /false|undefined/.test(row))).to.deep.equal([]);
    });

    it('sorts what a search has found only when the visitor says so', async () => {
      const element = await list({layout: 'table', sort: '-population'});
      const rows = () => $$(element, 'tbody th').map(wordsOf);
      await type(element, 'ca');
      expect(rows()).to.deep.equal(['Arica', 'Cuenca']);
      expect($(element, '[aria-sort]')).to.equal(null);
      $$(element, 'thead button')[1]!.click();
      await settled(element);
      expect(rows()).to.deep.equal(['Cuenca', 'Arica']);
      expect($(element, '[aria-sort]')!.getAttribute('aria-sort')).to.equal('descending');
    });

    for (const layout of ['list', 'compact'] as const) {
      it(`has the layout ${layout}`, async () => {
        const element = await list({layout});
        expect($$(element, '[part=item]')).to.have.length(6);
        await expect(element).to.be.accessible();
      });
    }
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

  it('shows pictures, and initials where there is none', async () => {
    const networks = [
      {id: 'a', name: 'Red de Ciudades por la Paz'},
      {
        id: 'b',
        name: 'Agua',
        image: new URL('/test/nothing.svg', location.href).href,
        image_alternative_text: 'Un río',
      },
    ];
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list src=${feedUrl({_association: {networks}})}></plaza-network-list>`,
      'es',
    );
    expect($$(element, '.initials').map(wordsOf)).to.deep.equal(['RC']);
    const image = $<HTMLImageElement>(element, 'img')!;
    expect([image.alt, image.loading, image.width, image.height]).to.deep.equal(['Un río', 'lazy', 48, 48]);
  });

  it('tells the page what the visitor opened', async () => {
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list src=${feeds.flacma} layout="list"></plaza-network-list>`,
      'es',
    );
    const selected = new Promise<PlazaSelectEvent>((resolve) =>
      document.addEventListener('plaza-select', resolve, {once: true}),
    );
    $(element, 'details.row summary')!.click();
    const event = await selected;
    expect([event.collection, event.entry!.id]).to.deep.equal([
      'networks',
      $(element, '[part=item]')!.dataset['entry'],
    ]);
  });

  it('shows elsewhere on the page what belongs to a network', async () => {
    const src = feedUrl({
      _association: {
        networks: [
          {id: 'water', name: 'Water'},
          {id: 'peace', name: 'Peace'},
          {id: 'empty', name: 'Empty'},
        ],
        members: [
          {id: 'quito', name: 'Quito', network_ids: ['water']},
          {id: 'lima', name: 'Lima', network_ids: ['peace', 'water']},
          {id: 'oruro', name: 'Oruro'},
        ],
      },
    });
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list for="members" src=${src}></plaza-network-list
        ><plaza-network-list id="members" collection="members" src=${src}></plaza-network-list>`,
    );
    const members = element.nextElementSibling as NetworkList;
    const [, peace] = $$<HTMLButtonElement>(element, '.choose');
    peace!.click();
    await waitUntil(() => names(members).length === 1);
    expect(names(members)).to.deep.equal(['Lima']);
    expect(wordsOf($(members, '.chosen'))).to.equal('Peace');
    expect(peace!.ariaPressed).to.equal('true');
    members.network = 'empty';
    await settled(members);
    expect(names(members)).to.deep.equal([]);
    members.network = 'peace';
    peace!.click();
    await settled(element);
    await settled(members);
    expect(names(members)).to.have.length(3);
    expect(peace!.ariaPressed).to.equal('false');
  });

  it('takes a visitor to an entry of a later page when the page is opened', async () => {
    const address = location.href;
    history.replaceState(null, '', '#redes.ciudades-seguras');
    try {
      const element = await mountLoaded<NetworkList>(
        html`<plaza-network-list id="redes" src=${feeds.flacma} limit="2"></plaza-network-list>`,
        'es',
      );
      await waitUntil(() => element.shadowRoot!.activeElement?.matches('[data-entry=ciudades-seguras]'));
    } finally {
      history.replaceState(null, '', address);
    }
  });

  it('shows no members that have left, finds nobody whose mandate has ended, and initials for a broken picture', async () => {
    const members = [
      {id: 'a', name: 'Quito', image: new URL('/test/nothing.svg', location.href).href},
      {id: 'b', name: 'Left', end_date: '2020'},
      {id: 'c', name: 'Lima', people: [{name: 'Old Pete', end_date: '2020'}]},
    ];
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list
        collection="members"
        query="pete"
        src=${feedUrl({_association: {members}})}
      ></plaza-network-list>`,
    );
    await waitUntil(() => names(element).length === 0);
    element.query = '';
    await settled(element);
    expect(names(element)).to.deep.equal(['Quito', 'Lima']);
    await waitUntil(() => wordsOf($(element, '.initials')) === 'Q');
  });

  it('takes a visitor to the entry that the address names, behind pages and filters', async () => {
    const address = location.href;
    history.replaceState(null, '', '#redes.ciudades-turisticas');
    try {
      const id = 'redes';
      const element = await mountLoaded<NetworkList>(
        html`<plaza-network-list id=${id} src=${feeds.flacma} limit="2" topic="paz"></plaza-network-list>`,
        'es',
      );
      await waitUntil(() => element.shadowRoot!.activeElement?.matches('[data-entry=ciudades-turisticas]'));
      await settled(element);
      expect(wordsOf($(element, '[role=status]'))).to.contain('Ciudades Turísticas');
    } finally {
      history.replaceState(null, '', address);
    }
  });

  /** The text of the file that a button saves. */
  async function saved(button: HTMLElement): Promise<string> {
    const create = URL.createObjectURL;
    let file: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      file = blob;
      return '#';
    };
    try {
      button.click();
      await waitUntil(() => file);
    } finally {
      URL.createObjectURL = create;
    }
    return file!.text();
  }

  it('saves what is shown as a table', async () => {
    const element = await flacma();
    await type(element, 'turisti');
    const rows = (await saved($(element, '.export button')!)).split('\r\n');
    expect(rows[0]).to.match(/^Nombre,Tema,Dirigen,.*id$/);
    expect(rows[1]).to.contain('Ciudades Turísticas');
    expect(rows).to.have.length(3);
  });

  it('saves whom to reach for an address book', async () => {
    const members = [
      {id: 'a', name: 'Ñuñoa', email: 'muni@example.org', telephone: '00 56 2 3240 0000'},
      {id: 'b', name: 'Oruro'},
    ];
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list
        collection="members"
        layout="list"
        src=${feedUrl({_association: {members}})}
      ></plaza-network-list>`,
    );
    expect($$<HTMLAnchorElement>(element, '.facts a').map(({href}) => href)).to.deep.equal([
      'mailto:muni@example.org',
      'tel:+56232400000',
    ]);
    const cards = await saved($$(element, '.export button')[1]!);
    expect(cards.match(/BEGIN:VCARD/g)).to.have.length(1);
    expect(cards).to.contain('FN:Ñuñoa').and.to.contain('muni@example.org').and.to.contain('+56');
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
