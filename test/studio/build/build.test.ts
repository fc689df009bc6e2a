import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {StudioBuild} from '../../../src/studio/build/build.js';
import type {StudioPreview} from '../../../src/studio/build/preview.js';
import {Project} from '../../../src/studio/workshop/project.js';

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Example',
  language: 'en',
  items: [],
  _association: {
    networks: [
      {
        id: 'housing',
        name: 'Housing',
        topics: ['Land, rent', 'Water'],
        translations: {es: {name: 'Vivienda'}},
      },
      {id: 'schools', name: 'Schools', topics: ['Children']},
    ],
    statistics: [{id: 'cities', name: 'Cities', value: 120}],
  },
};

const address = location.href;
const parameters = () => Object.fromEntries(new URLSearchParams(location.search));
/** As `parameters`, without those of the test runner. */
const settings = () =>
  Object.fromEntries(Object.entries(parameters()).filter(([name]) => /^(widget|how|[ats]\..*)$/.test(name)));

async function open(query = '', feed: object = FEED, publicUrl = ''): Promise<StudioBuild> {
  const url = new URL(address);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  history.replaceState(null, '', url);
  const project = new Project();
  const origin = publicUrl ? ({kind: 'address', url: publicUrl} as const) : ({kind: 'text'} as const);
  project.open({text: JSON.stringify(feed), origin, isChanged: true});
  const page = await fixture(html`<main></main>`);
  const panel = new StudioBuild();
  panel.project = project;
  page.append(panel);
  await waitUntil(() => panel.querySelector('.panel'), 'words', {timeout: 5000});
  return panel;
}

const ready = async (panel: StudioBuild) => {
  await waitUntil(() => panel.querySelector('studio-preview [ready]'), 'preview', {timeout: 5000});
  return panel.querySelector<HTMLElement>('studio-preview [ready]')!;
};
const measured = (panel: StudioBuild) =>
  new Promise<void>((resolve) =>
    panel.querySelector('studio-preview')!.addEventListener('measured', () => resolve(), {once: true}),
  );
const lines = (panel: StudioBuild) =>
  [...panel.querySelectorAll('studio-snippets code')].map(({textContent}) => textContent).join('\n');
const button = (panel: StudioBuild, words: string | RegExp) =>
  [...panel.querySelectorAll('button')].find((each) => {
    const name = each.getAttribute('aria-label') ?? each.textContent.trim();
    return typeof words === 'string' ? name === words : words.test(name);
  })!;
const field = <T extends HTMLElement = HTMLInputElement>(panel: StudioBuild, label: string) =>
  [...panel.querySelectorAll('label')].find((each) => each.textContent.trim() === label)!
    .control as unknown as T;
function type(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

const style = (name: string) =>
  new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: new URL(`../../../src/studio/${name}`, import.meta.url).href,
      onload: resolve,
      onerror: reject,
    });
    document.head.append(link);
  });

describe('the widget builder', () => {
  before(() => Promise.all(['page.css', 'workshop/pieces.css', 'build/build.css'].map(style)));
  afterEach(() => history.replaceState(null, '', address));

  it('shows what there is to show, and says of the rest why not', async () => {
    const panel = await open();
    const cards = [...panel.querySelectorAll<HTMLInputElement>('.widget-card input')];
    expect(cards.map(({value, disabled}) => [value, disabled])).to.deep.equal([
      ['network-list', false],
      ['membership-stats', false],
      ['advocacy-timeline', true],
      ['contact-card', true],
    ]);
    expect(panel.querySelector('#card-network-list')).to.contain.text('2 networks');
    expect(panel.querySelector('#card-contact-card')).to.contain.text('The feed has no contacts.');
    await ready(panel);
    await expect(panel).to.be.accessible();
  });

  it('has each option in the preview, in the lines and in the address', async () => {
    const panel = await open();
    const element = await ready(panel);
    type(field(panel, 'Heading'), 'Our "networks" {{x}}');
    field(panel, 'Land, rent').click();
    await panel.updateComplete;
    field(panel, 'Water').click();
    field(panel, 'Without search field').click();
    await panel.updateComplete;
    await waitUntil(() => element.getAttribute('topic') === 'Land, rent, Water');
    expect(element.getAttribute('heading')).to.equal('Our "networks" {{x}}');
    expect(element.hasAttribute('hide-search')).to.be.true;
    expect(lines(panel)).to.contain('heading="Our &quot;networks&quot; &#123;{x}}"');
    expect(lines(panel)).to.match(/topic="Land, rent, Water"[^>]*hide-search/);
    expect(settings()).to.deep.equal({
      'a.heading': 'Our "networks" {{x}}',
      'a.topic': 'Land, rent, Water',
      'a.hide-search': 'on',
    });
    expect(panel.querySelector<HTMLInputElement>('.ticks input')!.checked).to.be.false;
    field(panel, 'Without search field').click();
    await panel.updateComplete;
    expect(settings()).not.to.have.property('a.hide-search');
    expect(element.hasAttribute('hide-search')).to.be.false;
  });

  it('opens as its address says, and follows it', async () => {
    const panel = await open(
      'widget=membership-stats&a.layout=table&how=joomla&t.color-brand=%230b6b4f&s.lang=fr',
    );
    const element = await ready(panel);
    expect(element.localName).to.equal('plaza-membership-stats');
    expect(element.getAttribute('layout')).to.equal('table');
    expect(element.lang).to.equal('fr');
    expect(getComputedStyle(element).getPropertyValue('--plaza-color-brand')).to.equal('#0b6b4f');
    expect(panel.querySelector('[role=tab][aria-selected=true]')).to.have.trimmed.text('Joomla');
    expect(lines(panel))
      .to.contain('data-plaza="membership-stats"')
      .and.to.contain('--plaza-color-brand: #0b6b4f');
    expect(panel.querySelector('.findings')).to.contain.text('no texts in French');
    history.replaceState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
    await waitUntil(() => panel.querySelector('studio-preview plaza-network-list'));
  });

  it('measures the widget on a phone and on a desk, and reserves that', async () => {
    const panel = await open();
    await ready(panel);
    await waitUntil(() => lines(panel).includes('block-size'), 'measured', {timeout: 5000});
    const [wide, narrow] = [...lines(panel).matchAll(/ {2}block-size: ([\d.]+)em/g)].map(([, size]) =>
      Number(size),
    );
    expect(wide).to.be.greaterThan(4);
    expect(narrow).to.be.greaterThan(wide! - 1);
    expect(panel.querySelector('.findings')).not.to.contain.text('height of the widget');
  });

  it('takes the colours of a site, warns where they cannot be read, and mends that', async () => {
    const panel = await open();
    await ready(panel);
    const heard: string[] = [];
    panel.addEventListener('studio-say', (event) => heard.push((event as CustomEvent<string>).detail));
    const area = panel.querySelector<HTMLTextAreaElement>('#theme-paste')!;
    area.value = ':root { --primary: #0b6b4f; --link-color: #cfe8df; --bg: #fffdf8; --text: #1c1c1c }';
    button(panel, 'Use these colours').click();
    await panel.updateComplete;
    await measured(panel);
    await panel.updateComplete;
    expect(heard).to.deep.equal(['4 colours were found; the brand is #0b6b4f.']);
    expect(settings()).to.include({
      't.color-brand': '#0b6b4f',
      't.color-link': '#cfe8df',
      's.background': '#fffdf8',
    });
    const stage = panel.querySelector('.preview-page')!;
    expect(getComputedStyle(stage).backgroundColor).to.equal('rgb(255, 253, 248)');
    expect(panel.querySelector('.findings')).to.contain.text('Links: contrast of 1');
    button(panel, 'Mend: Links').click();
    await panel.updateComplete;
    await measured(panel);
    await panel.updateComplete;
    expect(button(panel, 'Mend: Links')).to.equal(undefined);
    expect(settings()['t.color-link'])
      .to.match(/^#[\da-f]{6}$/)
      .and.not.to.equal('#cfe8df');
    expect(heard.at(-1)).to.match(/^Links is now #/);
  });

  it('writes down what is no colour, and uses it nowhere', async () => {
    const panel = await open();
    type(field(panel, 'Brand'), 'red; } body { display: none');
    await panel.updateComplete;
    const input = field(panel, 'Brand');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(panel.querySelector(`#${input.getAttribute('aria-describedby')!}`)).to.contain.text('no colour');
    expect(settings()).to.deep.equal({});
    expect(lines(panel)).not.to.contain('display: none');
    button(panel, 'Reset: Brand').click();
    await panel.updateComplete;
    expect(input.value).to.equal('');
  });

  it('says what stands between the widget and its visitors, and leads there', async () => {
    const panel = await open();
    const findings = panel.querySelector('.findings')!;
    expect(findings).to.contain.text('not public yet');
    button(panel, 'Enter the address').click();
    expect(document.activeElement).to.equal(field(panel, 'Address of the feed'));
    type(field(panel, 'Address of the feed'), 'http://example.org/feed.json');
    await panel.updateComplete;
    expect(findings).to.contain.text('http://').and.not.to.contain.text('not public yet');
    type(field(panel, 'Address of the feed'), 'https://example.org/feed.json?v=2');
    type(field(panel, 'Page without script'), 'https://example.org/networks');
    await panel.updateComplete;
    await ready(panel);
    await waitUntil(() => findings.textContent.includes('Nothing is in the way.'), 'no findings', {
      timeout: 5000,
    });
    expect(lines(panel)).to.contain('src="https://example.org/feed.json?v=2"');
    expect(lines(panel)).to.contain('<a href="https://example.org/networks">List</a>');
  });

  it('says what it knows of hashes', async () => {
    const panel = await open();
    expect(panel.querySelector('#lines')).to.contain.text('does not know those of the files');
    expect(lines(panel)).not.to.contain('integrity');
    type(field(panel, 'Your own server'), 'https://example.org/plaza');
    await panel.updateComplete;
    expect(panel.querySelector('#lines')).to.contain.text('your own server');
    expect(lines(panel)).to.contain('src="https://example.org/plaza/plaza.js"');
  });

  it('has tabs that keys move in', async () => {
    const panel = await open();
    const tabs = [...panel.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map(({tabIndex}) => tabIndex).filter((index) => index === 0)).to.have.length(1);
    const press = async (key: string) => {
      document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}),
      );
      await panel.updateComplete;
      await new Promise((done) => requestAnimationFrame(done));
      return document.activeElement!.textContent.trim();
    };
    tabs[0]!.focus();
    expect(await press('ArrowRight')).to.equal('HTML, one file');
    expect(await press('End')).to.equal('Angular');
    expect(await press('ArrowRight')).to.equal('HTML');
    expect(await press('ArrowLeft')).to.equal('Angular');
    expect(settings()).to.deep.equal({how: 'angular'});
    expect(panel.querySelector('[role=tabpanel]')!.getAttribute('aria-labelledby')).to.equal('tab-angular');
    expect(lines(panel)).to.contain('@Component');
    await expect(panel).to.be.accessible();
  });

  it('chooses a list that the feed has', async () => {
    const members = {...FEED, _association: {members: [{id: 'a', name: 'A'}]}};
    const panel = await open('', members);
    const element = await ready(panel);
    expect(element.getAttribute('collection')).to.equal('members');
    expect(lines(panel)).to.contain('collection="members"');
  });

  it('opens with the first options only, and leads to the lines at once', async () => {
    const panel = await open('lang=es');
    const groups = [...panel.querySelectorAll<HTMLDetailsElement>('.option-group')];
    expect(groups.map((group) => group.open)).to.deep.equal(groups.map((_, i) => i === 0));
    const {href} = location;
    panel.querySelector<HTMLElement>('a[href="#builder-lines"]')!.click();
    expect(document.activeElement!.id).to.equal('builder-lines');
    expect(location.href).to.equal(href);
    await waitUntil(() => lines(panel).includes('/* Sitio para el widget'), 'measured', {timeout: 5000});
  });

  it('says so where the JSON is no feed', async () => {
    const panel = await open('', {hello: 'world'});
    expect(panel).to.contain.text('not a feed yet');
  });

  it('comes to rest', async () => {
    const panel = await open();
    await ready(panel);
    await waitUntil(() => lines(panel).includes('block-size'), 'measured', {timeout: 5000});
    await new Promise((done) => setTimeout(done, 500));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(panel, {subtree: true, childList: true, attributes: true, characterData: true});
    let updates = 0;
    const {updated} = panel as unknown as {updated: (changed: unknown) => void};
    Object.assign(panel, {
      updated(changed: unknown) {
        updates++;
        updated.call(panel, changed);
      },
    });
    await new Promise((done) => setTimeout(done, 800));
    observer.disconnect();
    expect(changes).to.have.length(0);
    expect(updates).to.equal(0);
  });

  it('does not let the preview write into the address of the page', async () => {
    const panel = await open();
    await ready(panel);
    const preview = panel.querySelector<StudioPreview>('studio-preview')!;
    expect(preview.querySelector('[ready]')!.getAttribute('sync-url')).to.equal('off');
    expect(lines(panel)).not.to.contain('sync-url');
  });
});
