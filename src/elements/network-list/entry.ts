import {html, nothing, type TemplateResult} from 'lit';
import {formatCountry} from '../../format/name.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import {inOffice, type Entry, type Person} from '../../model/collection.js';
import {toInternational, toMailUrl, toShortUrl, toTelephoneUrl} from '../../model/contact-links.js';
import {toLink, toWebLink} from '../../model/link.js';
import type {Translate} from '../../model/translation.js';
import {classificationName} from '../shared/classification.js';
import type {DeepLinkController} from '../shared/deep-link.js';
import {renderHeading} from '../shared/heading.js';
import {renderLink, renderMarked, renderText, type Mark} from '../shared/text.js';
import {today} from '../shared/today.js';
import type {Choosing} from './choosing.js';
import type {Shown} from './host.js';

/** What an entry is drawn with. */
export interface EntryView extends Shown {
  readonly locale: LocaleController;
  readonly translate: Translate;
  /** Of the element. */
  readonly headingLevel: number;
  /** How many levels below that an entry's own heading is. */
  readonly depth: number;
  /** Whether some entries of the list have a picture: the others then get their initials. */
  readonly hasPictures: boolean;
  /** Names of the slots in which the page has pictures of its own. */
  readonly media: ReadonlySet<string>;
  /** A text in pieces, those that answer the search marked. */
  readonly mark: Mark;
  /** Whether the visitor saves data: initials then stand in place of pictures. */
  readonly savesData: boolean;
  /** Addresses of pictures that could not be loaded. */
  readonly broken: ReadonlySet<string>;
  readonly onBroken: (source: string) => void;
  readonly links: DeepLinkController;
  readonly choosing: Choosing;
}

const LAYOUTS = {
  cards: {className: 'cards', renderEntry: renderCard},
  list: {className: 'rows', renderEntry: renderRow},
  compact: {className: 'compact', renderEntry: renderCompact},
} as const;

/** Entries in a layout: cards, where it is none that is known. */
export function renderEntries(layout: string, entries: readonly Entry[], view: EntryView): TemplateResult {
  const {className, renderEntry} =
    LAYOUTS[Object.hasOwn(LAYOUTS, layout ?? '') ? (layout as keyof typeof LAYOUTS) : 'cards'];
  return html`
    <ul part="list" class="list ${className} ${view.name}" role="list">
      ${entries.map((entry) => renderEntry(entry, view))}
    </ul>
  `;
}

/** An entry of any of the lists, as a card: what its kind has of name, facts, people, topics and objectives. */
function renderCard(entry: Entry, view: EntryView): TemplateResult {
  return html`
    <li part="item" class="item" data-entry=${entry.id}>
      ${renderHead(entry, view, renderName(entry, view), renderPermalink(entry, view))}
      ${renderBody(entry, view)} ${renderReach(entry)} ${renderChoose(entry, view)}
    </li>
  `;
}

/** Name and facts; what more there is to say opens in place. */
function renderRow(entry: Entry, view: EntryView): TemplateResult {
  const {links} = view;
  const {description, people, topics, objectives, email, telephone} = entry;
  const hasMore = [description, people?.[0], topics?.[0], objectives?.[0], email, telephone].some(Boolean);
  return html`
    <li part="item" class="item" data-entry=${entry.id}>
      ${
        hasMore
          ? html`<details
              part="details"
              class="row"
              ?open=${links.current === entry.id}
              @toggle=${({target}: Event) => onToggle(entry, (target as HTMLDetailsElement).open, view)}
            >
              <summary>${renderHead(entry, view, renderBareName(entry, view))}</summary>
              <div class="inside">
                ${renderBody(entry, view)} ${renderReach(entry, linkOf(entry, view))}
                ${renderChoose(entry, view)}
                <p>${renderPermalink(entry, view)}</p>
              </div>
            </details>`
          : html`<div class="row">
              ${renderHead(entry, view, renderName(entry, view), renderPermalink(entry, view))}
              ${renderChoose(entry, view)}
            </div>`
      }
    </li>
  `;
}

function onToggle(entry: Entry, isOpen: boolean, {name, links, choosing}: EntryView): void {
  links.note(entry.id, isOpen);
  if (isOpen) choosing.tell(name, entry);
}

/** A name and where it lies, in a line. */
function renderCompact(entry: Entry, view: EntryView): TemplateResult {
  const {locale, mark} = view;
  const {id, country} = entry;
  return html`<li part="item" class="item" data-entry=${id}>
    ${renderName(entry, view)}
    ${country ? html`<span part="facts" class="muted">${renderMarked(formatCountry(country, locale.locale), mark)}</span>` : nothing}
    ${renderChoose(entry, view)}
  </li>`;
}

/** `name`: as a link, or bare where it stands in what opens the entry. `link`: of the entry to itself, no part of its name. */
function renderHead(
  entry: Entry,
  view: EntryView,
  name: unknown,
  link: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const {headingLevel, depth} = view;
  return html`
    <div class=${view.hasPictures ? 'head with-picture' : 'head'}>
      ${view.hasPictures ? renderPicture(entry, view) : nothing}
      <div class="title">${renderHeading(headingLevel, depth, name)}${link}</div>
      ${renderFacts(entry, view)}
    </div>
  `;
}

function renderPermalink(entry: Entry, {translate, locale, links}: EntryView): TemplateResult {
  return links.renderPermalink(entry.id, translate(entry, 'name')!.value, locale);
}

/** How to reach it: its own page, where the name does not lead there, mail and telephone. */
function renderReach({email, telephone}: Entry, link?: string): unknown {
  if (!email && !telephone && !link) return nothing;
  const address = link && renderLink(html`<bdi>${toShortUrl(link)}</bdi>`, link);
  const mail = email && renderLink(html`<bdi>${email}</bdi>`, toMailUrl(email));
  const call =
    telephone &&
    renderLink(html`<bdi dir="ltr">${toInternational(telephone)}</bdi>`, toTelephoneUrl(telephone));
  return html`<p part="ways" class="facts">
    ${[address, mail, call].map((each) => (each ? html`<span>${each}</span>` : nothing))}
  </p>`;
}

/** The picture, or the initials in its place: the name beside it says what they stand for. */
function renderPicture(entry: Entry, view: EntryView): TemplateResult {
  const {feed, locale, media, translate, broken, onBroken} = view;
  const slot = `media-${entry.id}`;
  if (media.has(slot)) return html`<slot name=${slot} class="picture"></slot>`;
  const source = toWebLink(entry.image, feed.url);
  if (!source || view.savesData || broken.has(source)) {
    return html`<span part="picture" class="picture initials" aria-hidden="true"
      >${toInitials(translate(entry, 'name')!.value, locale.locale)}</span
    >`;
  }
  const text = translate(entry, 'image_alternative_text');
  return html`<img
    part="picture"
    class="picture"
    src=${source}
    alt=${text?.value ?? ''}
    lang=${text?.lang ?? nothing}
    width="48"
    height="48"
    loading="lazy"
    decoding="async"
    @error=${() => onBroken(source)}
  />`;
}

/** The first letters of the first two words that begin with a capital, else of the first. */
function toInitials(name: string, locale: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return (capital.length > 0 ? capital : words)
    .slice(0, 2)
    .map((word) => [...word][0]!)
    .join('')
    .toLocaleUpperCase(locale);
}

/** With `for`: shows on the rest of the page what belongs to the entry. */
export function renderChoose(entry: Entry, {name, locale, translate, choosing}: EntryView): unknown {
  if (!choosing.isPossible) return nothing;
  const label = locale.msg('Show what belongs to it', {
    id: 'list.choose',
    desc: 'Button on a network: the members, contacts and milestones on the rest of the page are then those of this network. Two to four words.',
  });
  return html`<button
    type="button"
    part="choose"
    class="choose"
    aria-label="${label}: ${translate(entry, 'name')!.value}"
    aria-pressed=${choosing.chosen === entry.id ? 'true' : 'false'}
    @click=${() => choosing.toggle(name, entry)}
  >
    ${label}
  </button>`;
}

/** What there is to say of an entry beyond its name and facts. */
function renderBody(entry: Entry, view: EntryView): TemplateResult {
  const {translate, mark} = view;
  const topics = translate(entry, 'topics');
  return html`
    ${entry.description ? html`<p part="description">${renderText(translate(entry, 'description'), mark)}</p>` : nothing}
    ${inOffice(entry.people, today()).map((person) => renderPerson(person, view))}
    ${
      topics?.value.length
        ? html`<ul part="topics" class="chips" role="list">
            ${topics.value.map((value) => html`<li class="chip">${renderText({value, lang: topics.lang}, mark)}</li>`)}
          </ul>`
        : nothing
    }
    ${renderObjectives(entry, view)}
  `;
}

/** The name as a link, where the feed has one. */
export function renderName(entry: Entry, view: EntryView): unknown {
  return renderLink(renderBareName(entry, view), linkOf(entry, view));
}

function linkOf(entry: Entry, {feed, translate}: EntryView): string | undefined {
  return toLink(translate(entry, 'url')?.value, feed.url);
}

function renderBareName(entry: Entry, {translate, mark}: EntryView): TemplateResult {
  const {value, lang} = translate(entry, 'name')!;
  return html`<bdi part="name" lang=${lang ?? nothing}>${renderMarked(value, mark)}</bdi>`;
}

/** What kind of member it is, where it lies and how many live there. */
function renderFacts(entry: Entry, view: EntryView): unknown {
  const {translate, locale, mark} = view;
  const {msg} = locale;
  const facts = [
    entry.classification && classificationName(entry.classification, msg),
    renderText(translate(entry, 'region'), mark),
    entry.country && renderMarked(formatCountry(entry.country, locale.locale), mark),
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
    ? html`<p part="facts" class="facts muted">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`
    : nothing;
}

function renderPerson(person: Person, {translate, mark}: EntryView): TemplateResult {
  const {role, organization} = person;
  return html`
    <p part="person" class="person">
      ${role ? html`<span class="muted">${renderText(translate(person, 'role'))}</span>` : nothing}
      <strong>${renderText(translate(person, 'name'), mark)}</strong>
      ${organization ? html`<span>${renderText(translate(person, 'organization'), mark)}</span>` : nothing}
    </p>
  `;
}

function renderObjectives(entry: Entry, view: EntryView): unknown {
  const {translate, locale} = view;
  const objectives = translate(entry, 'objectives');
  if (!objectives?.value.length) return nothing;
  const {msg} = locale;
  return html`
    <details part="objectives">
      <summary>
        ${msg('Objectives', {id: 'list.objectives', desc: 'Opens the list of what a network has set itself. One word.'})}
      </summary>
      <ul class="objectives">
        ${objectives.value.map((value) => html`<li>${renderText({value, lang: objectives.lang})}</li>`)}
      </ul>
    </details>
  `;
}
