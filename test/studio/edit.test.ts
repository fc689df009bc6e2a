import {expect, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Raw} from '../../src/model/json.js';
import {StudioEdit} from '../../src/studio/edit/edit.js';
import {getAt} from '../../src/studio/edit/changes.js';
import {Project} from '../../src/studio/workshop/project.js';

const address = location.href;
const flacma = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'FLACMA',
  language: 'es',
  items: [{id: 'fundacion', title: 'Fundación', _milestone: {date: '1981-11-17'}}],
  _association: {
    organization: {name: 'FLACMA'},
    networks: [{id: 'turisticas', name: 'Ciudades Turísticas', topics: ['turismo', 'cultura']}],
    members: [
      {id: 'quito', name: 'Quito', country: 'EC', network_ids: ['turisticas'], x_own: {kept: [1]}},
      {id: 'cuenca', name: 'Cuenca', country: 'EC'},
    ],
  },
};

let panel: StudioEdit;
let said: string[];

const $ = <T extends HTMLElement = HTMLElement>(selector: string) => panel.querySelector<T>(selector)!;
const words = (selector: string) => $(selector)?.textContent.replace(/\s+/g, ' ').trim();
const button = (name: string) =>
  [...panel.querySelectorAll<HTMLElement>('button, summary')].find(
    (each) => each.textContent.replace(/\s+/g, ' ').trim() === name && each.checkVisibility(),
  )!;
const read = (...path: (string | number)[]) => getAt(panel.project.feed, path);
const focused = () => document.activeElement?.id;

/** Opens a feed in the panel, at a place that the address names. */
async function open(feed: Raw | undefined, place: Record<string, string> = {}): Promise<void> {
  const url = new URL(address);
  for (const [name, value] of Object.entries(place)) url.searchParams.set(name, value);
  history.replaceState(null, '', url);
  const project = new Project();
  if (feed) project.open({text: JSON.stringify(feed), origin: {kind: 'text'}, isChanged: false});
  said = [];
  panel = new StudioEdit();
  panel.project = project;
  panel.addEventListener('studio-say', (event) => said.push((event as CustomEvent<string>).detail));
  document.body.append(panel);
  await waitUntil(() => panel.querySelector('h2'), 'no panel');
  if (feed) await waitUntil(() => panel.querySelector('#edit-sections, .edit-columns'), 'no editor');
  await settled();
}

async function settled(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await panel.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Types into whatever has the focus, and leaves it by the keyboard. */
async function type(text: string): Promise<void> {
  await sendKeys({type: text});
  await sendKeys({press: 'Tab'});
  await new Promise((resolve) => setTimeout(resolve, 80));
  await settled();
}

function focus(id: string): void {
  const control = document.getElementById(id)!;
  control.closest('details')?.setAttribute('open', '');
  control.focus();
}

describe('studio-edit', () => {
  afterEach(() => {
    panel.remove();
    history.replaceState(null, '', address);
  });

  it('begins with nothing', async () => {
    await open(undefined);
    button('Begin with an empty feed').click();
    await waitUntil(() => focused() === 'edit-organization-name');
    expect(read('version')).to.equal('https://jsonfeed.org/version/1.1');
    await expect(panel).to.be.accessible();
  });

  it('says that what is no JSON cannot be edited by fields', async () => {
    await open(undefined);
    panel.project.open({text: '{"items": [', origin: {kind: 'text'}, isChanged: false});
    await waitUntil(() => $('.message.bad'));
    expect(words('.message.bad')).to.contain('no JSON');
  });

  it('adds a member by the keyboard, with an id from its name, and says what is wrong once a field is left', async () => {
    await open(flacma, {section: 'members'});
    button('Add').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => focused() === 'edit-name');
    expect(said).to.deep.equal(['New entry: Members']);
    expect($('.error'), 'nothing is held against a new entry').to.equal(null);

    await type('San José');
    expect(read('_association', 'members', 2)).to.deep.equal({id: 'san-jose', name: 'San José'});
    expect(new URLSearchParams(location.search).get('entry')).to.equal('san-jose');
    expect(panel.project.undoable).to.equal('Name of “Without a name”');

    focus('edit-population');
    await type('16 000');
    expect(read('_association', 'members', 2, 'population')).to.equal(16000);

    focus('edit-start_date');
    await type('2004-13');
    const date = $<HTMLInputElement>('#edit-start_date');
    expect(date.getAttribute('aria-invalid')).to.equal('true');
    expect(date.getAttribute('aria-describedby')).to.contain('edit-start_date-error');
    expect(words('#edit-start_date-error')).to.contain('left out').and.to.contain('2018-04');

    date.focus();
    date.select();
    await type('2004-05');
    expect($('#edit-start_date-error')).to.equal(null);
    expect(words('#edit-start_date-preview')).to.equal('Understood as May 2004');
    await expect(panel).to.be.accessible();
  });

  it('makes one step of what is typed, and keeps what it does not know', async () => {
    await open(flacma, {section: 'members', entry: 'quito'});
    focus('edit-name');
    await sendKeys({press: 'End'});
    await type(' (DM)');
    expect(read('_association', 'members', 0)).to.deep.equal({
      ...flacma._association.members[0],
      name: 'Quito (DM)',
    });
    expect(panel.project.undoable).to.equal('Name of “Quito”');
    panel.project.undo();
    await settled();
    expect(read()).to.deep.equal(flacma);
    expect($<HTMLInputElement>('#edit-name').value).to.equal('Quito');
    expect(panel.project.undoable).to.equal(undefined);
  });

  it('waits for the fingers to rest, and loses nothing when the panel goes', async () => {
    await open(flacma, {section: 'members', entry: 'quito'});
    focus('edit-region');
    await sendKeys({type: 'Pich'});
    expect(read('_association', 'members', 0, 'region')).to.equal(undefined);
    await waitUntil(() => read('_association', 'members', 0, 'region') === 'Pich', 'not at rest');
    await sendKeys({type: 'incha'});
    panel.remove();
    expect(read('_association', 'members', 0, 'region')).to.equal('Pichincha');
  });

  it('changes an id where it is referred to', async () => {
    await open(flacma, {section: 'networks', entry: 'turisticas'});
    focus('edit-id');
    $<HTMLInputElement>('#edit-id').select();
    await type('turismo');
    expect(read('_association', 'networks', 0, 'id')).to.equal('turismo');
    expect(read('_association', 'members', 0, 'network_ids')).to.deep.equal(['turismo']);
    expect(new URLSearchParams(location.search).get('entry')).to.equal('turismo');
  });

  it('chooses countries and networks by name, and lists by line', async () => {
    await open(flacma, {section: 'members', entry: 'cuenca'});
    const country = $<HTMLSelectElement>('#edit-country');
    expect(country.selectedOptions[0]!.text).to.equal('Ecuador');
    country.value = 'CO';
    country.dispatchEvent(new Event('change'));
    const networks = $<HTMLSelectElement>('#edit-network_ids');
    networks.value = 'turisticas';
    networks.dispatchEvent(new Event('change'));
    await waitUntil(() => read('_association', 'members', 1, 'network_ids'));
    expect(read('_association', 'members', 1)).to.deep.equal({
      id: 'cuenca',
      name: 'Cuenca',
      country: 'CO',
      network_ids: ['turisticas'],
    });
    await settled();
    expect(words('.chips li')).to.contain('Ciudades Turísticas');
  });

  it('adds to a list of objects, and takes away again', async () => {
    await open(flacma, {section: 'networks', entry: 'turisticas'});
    button('Add: People').click();
    await waitUntil(() => focused() === 'edit-people-0-name');
    await type('Ana');
    expect(read('_association', 'networks', 0, 'people')).to.deep.equal([{name: 'Ana'}]);
    button('Remove “Ana”').click();
    await waitUntil(() => focused() === 'edit-people-add');
    await waitUntil(() => read('_association', 'networks', 0, 'people') === undefined);
  });

  it('translates beside the original, line by line', async () => {
    await open(flacma, {section: 'networks', entry: 'turisticas'});
    button('Add a language').click();
    $<HTMLInputElement>('#edit-language').focus();
    await sendKeys({type: 'english'});
    await sendKeys({press: 'Enter'});
    await waitUntil(() => $('.pairs'));
    expect(new URLSearchParams(location.search).get('translate')).to.equal('en');
    expect(words('.original')).to.equal('Ciudades Turísticas');
    expect($('.original').lang).to.equal('es');
    await expect(panel).to.be.accessible();

    focus('edit-translations-en-name');
    await type('Tourism Cities');
    focus('edit-translations-en-topics-1');
    await type('culture');
    expect(read('_association', 'networks', 0, 'translations')).to.deep.equal({
      en: {name: 'Tourism Cities', topics: ['', 'culture']},
    });
    $('.edit-languages .check input').click();
    await settled();
    expect(
      [...panel.querySelectorAll('.pair h4')].map((each) => each.textContent.trim().split(/\s+/)[0]),
    ).to.deep.equal(['Topics']);
    await waitUntil(() => words('.edit-languages [aria-pressed=true]').includes('100%'), 'no share', {
      timeout: 3000,
    });
  });

  it('removes with an undo, goes on with the next entry, and comes back to the one undone', async () => {
    await open(flacma, {section: 'members', entry: 'quito'});
    button('Remove').click();
    await waitUntil(() => focused() === 'edit-heading' && words('#edit-heading') === 'Cuenca');
    expect(said).to.deep.equal(['“Quito” removed']);
    expect(words('.removed')).to.contain('“Quito” was removed.');
    await expect(panel).to.be.accessible();
    button('Undo').focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => words('#edit-heading') === 'Quito');
    await waitUntil(() => focused() === 'edit-heading');
    expect($('.removed')).to.equal(null);
    expect(read()).to.deep.equal(flacma);
  });

  it('duplicates and moves', async () => {
    await open(flacma, {section: 'members', entry: 'quito'});
    button('Duplicate').click();
    await waitUntil(() => focused() === 'edit-name');
    expect(read('_association', 'members', 1)).to.deep.equal({
      ...flacma._association.members[0],
      id: 'quito-2',
    });
    focus('edit-down');
    await sendKeys({press: 'Enter'});
    await settled();
    expect((read('_association', 'members') as {id: string}[]).map(({id}) => id)).to.deep.equal([
      'quito',
      'cuenca',
      'quito-2',
    ]);
    expect(focused()).to.equal('edit-down');
    expect($('#edit-down').getAttribute('aria-disabled')).to.equal('true');
  });

  it('shows what was undone in another section', async () => {
    await open(flacma, {section: 'members', entry: 'quito'});
    focus('edit-name');
    await type('!');
    $('.edit-sections a').click();
    await settled();
    expect(words('#edit-heading')).to.equal('About the association');
    panel.project.undo();
    await waitUntil(() => focused() === 'edit-name');
    expect($<HTMLInputElement>('#edit-name').value).to.equal('Quito');
  });

  it('steps back through what was looked at', async () => {
    await open(flacma, {section: 'members'});
    $('[data-index="1"]').click();
    await settled();
    expect(words('#edit-heading')).to.equal('Cuenca');
    history.back();
    await waitUntil(() => !$('#edit-heading'));
    expect($('.entries')).to.not.equal(null);
  });

  it('shows the entry as a page will', async () => {
    await open(flacma, {section: 'items', entry: 'fundacion'});
    const timeline = () => $('plaza-advocacy-timeline')?.shadowRoot;
    await waitUntil(() => timeline()?.querySelector('[part~=item]'), 'no preview', {timeout: 5000});
    expect(timeline()!.textContent).to.contain('Fundación');
  });

  it('opens and searches 16,400 members a page at a time', async () => {
    const members = Array.from({length: 16_400}, (_, i) => ({id: `${i}`, name: `San José ${i}`}));
    await open({...flacma, _association: {members}}, {section: 'members', entry: '16001'});
    await waitUntil(() => panel.querySelectorAll('.entries li').length === 50);
    expect(words('.entries [aria-current]')).to.equal('San José 16001');
    focus('edit-search');
    await sendKeys({type: 'jose 16399'});
    await waitUntil(() => panel.querySelectorAll('.entries li').length === 1);
    expect(words('studio-entry-list [role=status]')).to.equal('1 found');
    await expect(panel).to.be.accessible();
  });
});
