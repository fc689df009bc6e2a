import {expect, waitUntil} from '@open-wc/testing';
import '../../src/elements/network-list/define.js';
import type {NetworkList} from '../../src/elements/network-list/network-list.js';
import {$, $$, feedUrl, html, mountLoaded, settled, unmount, wordsOf} from '../support/page.js';
import {choice, names, type} from '../support/network-list.js';

describe('plaza-network-list, arranged', () => {
  afterEach(unmount);

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
});
