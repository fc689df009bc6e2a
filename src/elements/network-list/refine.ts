import type {TemplateResult} from 'lit';
import {formatCountry} from '../../format/name.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import {groupEntries, parseSort, sortEntries, type Sort} from '../../model/arrangement.js';
import type {Entry} from '../../model/collection.js';
import {countValues, filterByChoice, parseChoice, type Choice as Chosen} from '../../model/facets.js';
import {FilterPanel, type SortView} from '../shared/filter-panel.js';
import {remember} from '../shared/remember.js';
import type {Choice} from '../shared/unknown-choice.js';
import {translator} from '../../model/translation.js';
import {makeFacets, type FacetName, type ListFacet} from './facets.js';
import type {ListHost, Shown} from './host.js';
import {sortMessage} from './refine.messages.js';

/** Entries under a heading; without a name, those that belong nowhere. */
export interface Group {
  readonly name: string | undefined;
  readonly entries: readonly Entry[];
}

/** Filters, sorts and groups a list. Loaded when that is asked for, by the page or by the visitor. */
export class Refinement {
  readonly #host: ListHost;
  readonly #locale: LocaleController;
  readonly #panel: FilterPanel;
  readonly #onSort: (sort: string) => void;
  readonly #facets = remember<readonly ListFacet[]>();

  /** `onSort` gets the visitor's wish. */
  constructor(host: ListHost, locale: LocaleController, onSort: (sort: string) => void) {
    this.#host = host;
    this.#locale = locale;
    this.#onSort = onSort;
    this.#panel = new FilterPanel(host, locale);
  }

  /** How many values are chosen. */
  countChosen(shown: Shown): number {
    return Object.values(this.#choice(shown)).flat().length;
  }

  /**
   * The chosen ones of all entries, or of those that a search has `found`, best first; the page's own order gives way
   * to that one, the visitor's (`isWish`) does not.
   */
  apply(shown: Shown, found: readonly Entry[] | undefined, isWish: boolean): readonly Entry[] {
    const chosen = filterByChoice(found ?? shown.entries, this.#allFacets(shown), this.#choice(shown));
    const sort = found && !isWish ? undefined : parseSort(this.#host.sort ?? '');
    const sorted = sort ? this.#sort(shown, chosen, sort) : chosen;
    return this.group(shown, sorted)?.flatMap(({entries}) => entries) ?? sorted;
  }

  #sort(shown: Shown, entries: readonly Entry[], sort: Sort): readonly Entry[] {
    const {lang, locale} = this.#locale;
    const translate = translator(lang, shown.feed.language);
    const {compare} = new Intl.Collator(locale);
    return sortEntries(entries, sort, (entry) => translate(entry, 'name')!.value, compare);
  }

  /** The entries by country or region; `undefined` where they are not to be grouped. */
  group({feed}: Shown, entries: readonly Entry[]): readonly Group[] | undefined {
    const {lang, locale} = this.#locale;
    const translate = translator(lang, feed.language);
    const namesOf: Record<string, (entry: Entry) => string | undefined> = {
      country: ({country}) => country && formatCountry(country, locale),
      region: (entry) => translate(entry, 'region')?.value,
    };
    const {group} = this.#host;
    if (!Object.hasOwn(namesOf, group ?? '')) return undefined;
    const {compare} = new Intl.Collator(locale);
    const groups = groupEntries(entries, namesOf[group]!, compare).map(([name, entries]) => ({
      name,
      entries,
    }));
    // Where nothing is known there is nothing to group by.
    return groups.some(({name}) => name !== undefined) ? groups : undefined;
  }

  /** What can be chosen among the entries that a search has found. */
  renderPanel(shown: Shown, found: readonly Entry[]): TemplateResult {
    const facets = this.#allFacets(shown);
    const choice = this.#choice(shown);
    return this.#panel.render(
      this.#offered(shown).map((facet) => ({
        ...facet,
        counts: countValues(found, facets, choice, facet),
        chosen: choice[facet.name] ?? [],
      })),
      this.#onChoose,
      this.#sorts(shown),
      this.#onSort,
    );
  }

  renderChosen(shown: Shown): unknown {
    const choice = this.#choice(shown);
    const facets = this.#allFacets(shown).map((facet) => ({...facet, chosen: choice[facet.name] ?? []}));
    return this.#panel.renderChosen(facets, this.#onChoose);
  }

  /** What the attributes pick from the list: what it does not have as it is written. */
  choices(shown: Shown): readonly Choice[] {
    return this.#allFacets(shown).flatMap(({name, find, names}) => {
      const asked = parseChoice(this.#host[name] ?? '', find).unknown;
      return asked.length ? [{host: this.#host, attribute: name, asked, known: [...names.keys()]}] : [];
    });
  }

  readonly #onChoose = (name: string, values: readonly string[]): void => {
    this.#host[name as FacetName] = values.join(', ');
  };

  #choice(shown: Shown): Chosen {
    return Object.fromEntries(
      this.#allFacets(shown).map(({name, find}) => [name, parseChoice(this.#host[name] ?? '', find).values]),
    );
  }

  #allFacets(shown: Shown): readonly ListFacet[] {
    return this.#facets([shown.entries, this.#locale.locale], () => makeFacets(shown, this.#locale));
  }

  /** The filters that the page asks for, else those that tell entries apart. */
  #offered(shown: Shown): readonly ListFacet[] {
    const asked = (this.#host.filters ?? '').split(/[\s,]+/).filter(Boolean);
    const facets = this.#allFacets(shown);
    return asked.length > 0
      ? asked.flatMap((name) => facets.filter((facet) => facet.name === name && facet.names.size > 0))
      : facets.filter(({names}) => names.size > 1);
  }

  #sorts({entries}: Shown): readonly SortView[] {
    const {msg} = this.#locale;
    const sort = this.#host.sort ?? '';
    const values = ['', 'name'];
    if (entries.some(({population}) => population !== undefined)) values.push('-population');
    if (entries.some(({start_date}) => start_date !== undefined)) values.push('-start_date');
    if (!values.includes(sort) && parseSort(sort)) values.push(sort);
    return values.map((value) => ({value, label: sortMessage(value, msg), chosen: value === sort}));
  }
}
