import {expect} from '@open-wc/testing';
import '../../src/elements/network-list/define.js';
import type {NetworkList} from '../../src/elements/network-list/network-list.js';
import {
  $,
  $$,
  feeds,
  feedUrl,
  failed,
  html,
  mount,
  mountLoaded,
  settled,
  unmount,
  wordsOf,
} from '../support/page.js';

const faulty = () =>
  feedUrl({
    _association: {networks: [{id: 'a', name: 'A', url: 'javascript:alert(1)'}, {id: 'b'}, {name: 'C'}]},
  });

async function panelOf(element: NetworkList): Promise<HTMLElement> {
  while (!$(element, '[part=debug]')) await new Promise(requestAnimationFrame);
  await settled(element);
  return $(element, '[part=debug]')!;
}

describe('the webmaster’s view', () => {
  afterEach(unmount);

  it('is not for visitors', async () => {
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list src=${faulty()}></plaza-network-list>`,
    );
    expect($(element, '[part=debug]')).to.equal(null);
  });

  it('says which language it has no words in, and which it takes instead', async () => {
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list debug src=${feeds.flacma}></plaza-network-list>`,
      'eo',
    );
    expect(wordsOf(await panelOf(element))).to.contain('no words in "eo": it says them in "en"');
  });

  it('says what was mended or left out, where, and how to mend it, in the page’s language', async () => {
    const element = await mountLoaded<NetworkList>(
      html`<plaza-network-list debug src=${faulty()}></plaza-network-list>`,
      'es',
    );
    const panel = await panelOf(element);
    const [link, name, id] = [...panel.querySelectorAll('li')].map(wordsOf);
    expect(link).to.contain('$._association.networks[0].url').and.to.contain('javascript:alert(1)');
    expect(name).to.contain('$._association.networks[1].name');
    expect(id).to.contain('$._association.networks[2].id');
    expect(wordsOf(panel)).not.to.contain('This was');
    expect($$(element, '[part=item]')).to.have.length(2);
    await expect(element).to.be.accessible();
  });

  it('is there for every element by ?plaza-debug in the page’s address', async () => {
    const address = location.href;
    const url = new URL(address);
    url.searchParams.set('plaza-debug', '');
    history.replaceState(null, '', url);
    try {
      const element = await mountLoaded<NetworkList>(
        html`<plaza-network-list src=${feeds.uclg}></plaza-network-list>`,
      );
      expect(wordsOf(await panelOf(element))).to.contain('No problems');
    } finally {
      history.replaceState(null, '', address);
    }
  });

  it('says why a feed failed', async () => {
    const element = mount<NetworkList>(
      html`<plaza-network-list debug src=${feeds.missing}></plaza-network-list>`,
    );
    await failed(element);
    expect(wordsOf(await panelOf(element)))
      .to.contain('There is nothing at this address')
      .and.to.contain('missing.json');
  });
});
