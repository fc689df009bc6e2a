import {html, nothing, type TemplateResult} from 'lit';
import {formatCountry} from '../../format/name.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import {inOffice, type Entry, type Person} from '../../model/collection.js';
import type {Feed} from '../../model/json-feed.js';
import {toLink} from '../../model/link.js';
import type {Passage} from '../../model/text-search.js';
import type {Translate} from '../../model/translation.js';
import {classificationName} from '../shared/classification.js';
import {renderHeading, renderLink, renderText} from '../shared/text.js';
import {today} from '../shared/today.js';

/** What an entry is drawn with. */
export interface EntryView {
  readonly feed: Feed;
  readonly locale: LocaleController;
  readonly translate: Translate;
  /** Of the element; an entry's own heading is one below it. */
  readonly headingLevel: number;
  /** A text in pieces, those that answer the search marked. */
  readonly mark: (text: string) => readonly Passage[];
}

/** An entry of any of the lists: what its kind has of name, facts, people, topics and objectives. */
export function renderEntry(entry: Entry, view: EntryView): TemplateResult {
  const {feed, translate, headingLevel} = view;
  const link = toLink(translate(entry, 'url')?.value, feed.url);
  const topics = translate(entry, 'topics');
  return html`
    <li part="item" class="item">
      ${renderHeading(headingLevel, 1, renderLink(renderName(entry, view), link))} ${renderFacts(entry, view)}
      ${entry.description ? html`<p>${renderText(translate(entry, 'description'))}</p>` : nothing}
      ${inOffice(entry.people, today()).map((person) => renderPerson(person, view))}
      ${
        topics?.value.length
          ? html`<ul class="chips" role="list">
              ${topics.value.map((value) => html`<li class="chip">${renderText({value, lang: topics.lang})}</li>`)}
            </ul>`
          : nothing
      }
      ${renderObjectives(entry, view)}
    </li>
  `;
}

/** The name, what was searched for marked in it. */
function renderName(entry: Entry, {translate, mark}: EntryView): TemplateResult | typeof nothing {
  const name = translate(entry, 'name')!;
  const passages = mark(name.value);
  if (passages.length < 2 && !passages[0]?.found) return renderText(name);
  return html`<bdi lang=${name.lang ?? nothing}
    >${passages.map(({text, found}) => (found ? html`<mark>${text}</mark>` : text))}</bdi
  >`;
}

/** What kind of member it is, where it lies and how many live there. */
function renderFacts(entry: Entry, {translate, locale}: EntryView): TemplateResult | typeof nothing {
  const {msg} = locale;
  const facts = [
    entry.classification && classificationName(entry.classification, msg),
    renderText(translate(entry, 'region')),
    entry.country && formatCountry(entry.country, locale.locale),
    entry.population !== undefined &&
      locale.plural(
        msg('{count, plural, one {# inhabitant} other {# inhabitants}}', {
          id: 'list.population',
          desc: 'Below the name of a municipality. ICU plural; # is the number of people who live there.',
        }),
        entry.population,
      ),
  ].filter((fact) => fact && fact !== nothing);
  return facts.length
    ? html`<p class="facts muted">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`
    : nothing;
}

function renderPerson(person: Person, {translate}: EntryView): TemplateResult {
  const {role, organization} = person;
  return html`
    <p class="person">
      ${role ? html`<span class="muted">${renderText(translate(person, 'role'))}</span>` : nothing}
      <strong>${renderText(translate(person, 'name'))}</strong>
      ${organization ? html`<span>${renderText(translate(person, 'organization'))}</span>` : nothing}
    </p>
  `;
}

function renderObjectives(entry: Entry, {translate, locale}: EntryView): TemplateResult | typeof nothing {
  const objectives = translate(entry, 'objectives');
  if (!objectives?.value.length) return nothing;
  const {msg} = locale;
  return html`
    <details>
      <summary>
        ${msg('Objectives', {id: 'list.objectives', desc: 'Opens the list of what a network has set itself. One word.'})}
      </summary>
      <ul class="objectives">
        ${objectives.value.map((value) => html`<li>${renderText({value, lang: objectives.lang})}</li>`)}
      </ul>
    </details>
  `;
}
