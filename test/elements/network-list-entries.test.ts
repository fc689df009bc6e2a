import {expect, waitUntil} from '@open-wc/testing';
import '../../src/define.js';
import type {PlazaSelectEvent} from '../../src/elements/shared/events.js';
import type {NetworkList} from '../../src/elements/network-list/network-list.js';
import {$, $$, feeds, feedUrl, html, mountLoaded, settled, unmount, wordsOf} from '../support/page.js';
import {saveData} from '../support/media.js';
import {flacma, names, saved, type} from '../support/network-list.js';

describe('an entry of plaza-network-list', () => {
  afterEach(unmount);

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

  for (const setting of ['browser', 'system'] as const) {
    it(`shows initials for pictures where the visitor saves data, by a setting of the ${setting}`, async () => {
      const networks = [
        {id: 'a', name: 'Red de Ciudades', image: new URL('/test/nothing.svg', location.href).href},
      ];
      const undo = saveData(setting);
      try {
        const element = await mountLoaded<NetworkList>(
          html`<plaza-network-list src=${feedUrl({_association: {networks}})}></plaza-network-list>`,
        );
        expect($$(element, '.initials').map(wordsOf)).to.deep.equal(['RC']);
        expect($(element, 'img')).to.equal(null);
      } finally {
        undo();
      }
    });
  }

  it('stands in even columns that begin at one height', async () => {
    const networks = ['a', 'b', 'c', 'd', 'e'].map((name) => ({id: name, name}));
    Object.assign(networks[0]!, {description: 'x '.repeat(300)});
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list src=${feedUrl({_association: {networks}})}></plaza-network-list>`,
    );
    element.style.width = '620px';
    const places = $$(element, '.item').map((item) => item.getBoundingClientRect());
    const columns = new Map(places.map(({left}) => [left, places.filter((place) => place.left === left)]));
    expect([...columns.values()].map((column) => column.length)).to.have.length(2);
    expect([...columns.values()].map((column) => column[0]!.top)).to.deep.equal([
      places[0]!.top,
      places[0]!.top,
    ]);
  });

  it('stands in rows where there are few', async () => {
    const networks = ['a', 'b', 'c', 'd'].map((name) => ({id: name, name, description: name.repeat(9)}));
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list src=${feedUrl({_association: {networks}})}></plaza-network-list>`,
    );
    element.style.width = '620px';
    const tops = $$(element, '.item').map((item) => Math.round(item.getBoundingClientRect().top));
    expect(tops[0]).to.equal(tops[1]);
    expect(tops[2]).to.equal(tops[3]);
    expect(tops[2]).to.be.greaterThan(tops[0]!);
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

  it('lets visitors choose in a table, too, and knows from the page’s address what was chosen', async () => {
    const address = location.href;
    const src = feedUrl({
      _association: {
        networks: [
          {id: 'water', name: 'Water'},
          {id: 'peace', name: 'Peace'},
        ],
        members: [
          {id: 'quito', name: 'Quito', network_ids: ['water']},
          {id: 'lima', name: 'Lima', network_ids: ['peace']},
        ],
      },
    });
    const open = () =>
      mountLoaded<NetworkList>(
        html`<plaza-network-list layout="table" for="members" src=${src}></plaza-network-list
          ><plaza-network-list id="members" collection="members" src=${src}></plaza-network-list>`,
      );
    try {
      let element = await open();
      await waitUntil(() => $(element, '.choose'));
      $$(element, '.choose')[1]!.click();
      await waitUntil(() => location.search.includes('members.network=peace'));
      unmount();
      element = await open();
      await waitUntil(() => $$(element, '.choose')[1]?.ariaPressed === 'true');
      $$(element, '.choose')[1]!.click();
      await waitUntil(() => names(element.nextElementSibling as NetworkList).length === 2);
    } finally {
      history.replaceState(null, '', address);
    }
  });

  it('shows no milestones where none names the network that is chosen', async () => {
    const src = feedUrl({
      items: [{id: 'a', title: 'Water law', _milestone: {date: '2018'}}],
      _association: {networks: [{id: 'water', name: 'Water'}]},
    });
    const element = await mountLoaded(
      html`<plaza-advocacy-timeline network="water" src=${src}></plaza-advocacy-timeline>`,
    );
    await waitUntil(() => wordsOf($(element, '.base')).includes('Nothing matches'));
  });

  it('has the entry that is open in the page’s address', async () => {
    const address = location.href;
    const src = feedUrl({_association: {networks: [{id: 'water', name: 'Water', description: 'For all.'}]}});
    try {
      const element = await mountLoaded<NetworkList>(
        html`<plaza-network-list id="n" layout="list" src=${src}></plaza-network-list>`,
      );
      $(element, 'summary')!.click();
      await waitUntil(() => location.hash === '#n.water');
      $(element, 'summary')!.click();
      await waitUntil(() => location.hash === '');
    } finally {
      history.replaceState(null, '', address);
    }
  });

  it('shows what is sound of a member, also in fields that only networks should have', async () => {
    const odd = [
      {topics: 'one'},
      {topics: 5},
      {topics: [null, {a: 1}, 7]},
      {people: 'Ann'},
      {people: [{role: 'Mayor'}]},
      {objectives: 'x'},
      {description: {a: 1}},
    ];
    const members = odd.map((each, i) => ({id: `${i}`, name: `Town ${i}`, ...each}));
    const src = feedUrl({_association: {members}});
    for (const layout of ['cards', 'list', 'compact', 'table']) {
      const element = await mountLoaded<NetworkList>(
        html`<plaza-network-list collection="members" layout=${layout} src=${src}></plaza-network-list>`,
      );
      await waitUntil(() => $$(element, '[part=item]').length === odd.length, layout);
      expect(wordsOf($(element, '.base')), layout)
        .not.to.contain('object Object')
        .and.not.to.contain('Mayor');
    }
  });

  it('shows milestones and contacts of a network', async () => {
    const src = feedUrl({
      items: [
        {id: 'a', title: 'Water law', _milestone: {date: '2018', network_ids: ['water']}},
        {id: 'b', title: 'Peace prize', _milestone: {date: '2019'}},
      ],
      _association: {
        networks: [
          {id: 'water', name: 'Water'},
          {id: 'peace', name: 'Peace'},
        ],
        contacts: [
          {id: 'ana', name: 'Ana', network_ids: ['water']},
          {id: 'eva', name: 'Eva'},
        ],
      },
    });
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list for="timeline contacts" src=${src}></plaza-network-list
        ><plaza-advocacy-timeline id="timeline" src=${src}></plaza-advocacy-timeline
        ><plaza-contact-card id="contacts" src=${src}></plaza-contact-card>`,
    );
    const [timeline, contacts] = [
      element.nextElementSibling!,
      element.nextElementSibling!.nextElementSibling!,
    ];
    const words = (each: Element) => wordsOf(each.shadowRoot!.querySelector('.base'));
    await waitUntil(() => words(contacts).includes('Eva') && words(timeline).includes('Peace prize'));
    $(element, '.choose')!.click();
    await waitUntil(() => !words(contacts).includes('Eva') && !words(timeline).includes('Peace prize'));
    expect(words(contacts)).to.contain('Ana');
    expect(words(timeline)).to.contain('Water law');
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
      ...['Oruro', 'Lima', 'Quito', 'Cuenca', 'Arica'].map((name) => ({id: name, name})),
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
});
