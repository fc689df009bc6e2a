import type {TemplateResult} from 'lit';
import {parseEdtf} from '../../model/edtf.js';
import {countValues, filterByChoice, parseChoice, type Choice as Values} from '../../model/facets.js';
import type {TimelineEntry} from '../../model/milestone.js';
import {liesBetween} from '../../model/period.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {FilterPanel, type FilterView, type SortView} from '../shared/filter-panel.js';
import {remember} from '../shared/remember.js';
import type {Choice} from '../shared/unknown-choice.js';
import {wordsOf} from './dates.js';
import {makeFacets, type FacetName, type TimelineFacet} from './facets.js';
import {groupTimeline, isToCome, type Group} from './groups.js';
import {PeriodFilter} from './period.js';
import {orderMessage, sinceMessage, untilMessage} from './refine.messages.js';
import {refineStyles} from './refine.styles.js';
import type {Timeline, TimelineHost, Tools} from './tools.js';

/** Filters and groups a timeline. Loaded when that is asked for, by the page or by the visitor. */
export class Refinement {
  readonly #host: TimelineHost;
  readonly #tools: Tools;
  readonly #panel: FilterPanel;
  readonly #period: PeriodFilter;
  readonly #facets = remember<readonly TimelineFacet[]>();
  readonly #within = remember<readonly TimelineEntry[]>();

  constructor(tools: Tools) {
    this.#host = tools.host;
    this.#tools = tools;
    this.#panel = new FilterPanel(tools.host, tools.locale);
    this.#period = new PeriodFilter(tools);
    adoptStyles(tools.host, refineStyles);
  }

  /** How many values are chosen. */
  countChosen(timeline: Timeline): number {
    const {from, to} = this.#host;
    return Object.values(this.#choice(timeline)).flat().length + [from, to].filter(Boolean).length;
  }

  /** The entries of `found` that are chosen, in their order. */
  apply(timeline: Timeline, found: readonly TimelineEntry[]): readonly TimelineEntry[] {
    return filterByChoice(this.#inPeriod(found), this.#all(timeline), this.#choice(timeline));
  }

  /** Sorted entries under the headings that are asked for; one group without a name where none are. */
  group(timeline: Timeline, entries: readonly TimelineEntry[], by: string): readonly Group[] {
    return groupTimeline(timeline, entries, by, this.#tools);
  }

  /** What can be chosen among the entries that a search has found. */
  renderPanel(timeline: Timeline, found: readonly TimelineEntry[]): TemplateResult {
    const facets = this.#all(timeline);
    const choice = this.#choice(timeline);
    const within = this.#inPeriod(found);
    const filters = facets
      .filter(({names}) => names.size > 1)
      .map((facet) => ({
        ...facet,
        counts: countValues(within, facets, choice, facet),
        chosen: choice[facet.name] ?? [],
      }));
    const period = this.#period.render(timeline);
    return this.#panel.render(filters, this.#onChoose, this.#sorts(timeline), this.#onSort, period);
  }

  renderChosen(timeline: Timeline): unknown {
    const choice = this.#choice(timeline);
    const facets: Pick<FilterView, 'name' | 'names' | 'chosen'>[] = this.#all(timeline).map((facet) => ({
      ...facet,
      chosen: choice[facet.name] ?? [],
    }));
    const {locale} = this.#tools;
    const {from, to} = this.#host;
    if (from) facets.push(asFilter('from', from, sinceMessage(this.#inWords(from), locale.msg)));
    if (to) facets.push(asFilter('to', to, untilMessage(this.#inWords(to), locale.msg)));
    return this.#panel.renderChosen(facets, this.#onChoose);
  }

  /** What the attributes pick that the timeline does not have, for the webmaster. */
  choices(timeline: Timeline): readonly Choice[] {
    const host = this.#host;
    const {from, to} = host;
    const facets = this.#all(timeline).map(({name, find, names}) => ({
      attribute: name,
      asked: parseChoice(host[name] ?? '', find).unknown,
      known: [...names.keys()],
    }));
    const dates = Object.entries({from, to}).map(([attribute, date]) => ({
      attribute,
      asked: date && !parseEdtf(date) ? [date] : [],
      known: ['2018', '2018-04', '2018-09-27'],
    }));
    return [...facets, ...dates].filter(({asked}) => asked.length > 0).map((choice) => ({host, ...choice}));
  }

  readonly #onChoose = (name: string, values: readonly string[]): void => {
    this.#host[name as FacetName | 'from' | 'to'] = values.join(', ');
  };

  readonly #onSort = (order: string): void => {
    this.#host.order = order;
  };

  /** A period that nobody can read is none, and the webmaster is told. */
  #inPeriod(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
    const {from, to} = this.#host;
    const first = parseEdtf(from ?? '');
    const last = parseEdtf(to ?? '');
    if (!first && !last) return entries;
    return this.#within([entries, from, to], () =>
      entries.filter(({date}) => date && liesBetween(date, first, last)),
    );
  }

  #choice(timeline: Timeline): Values {
    return Object.fromEntries(
      this.#all(timeline).map(({name, find}) => [name, parseChoice(this.#host[name] ?? '', find).values]),
    );
  }

  #all(timeline: Timeline): readonly TimelineFacet[] {
    return this.#facets([timeline, this.#tools.locale.lang, Boolean(this.#host.network)], () =>
      makeFacets(timeline, this.#tools),
    );
  }

  #sorts({entries}: Timeline): readonly SortView[] {
    const orders = ['newest', 'oldest'] as const;
    const offered = entries.some((entry) => isToCome(entry)) ? [...orders, 'upcoming' as const] : orders;
    return offered.map((value) => ({
      value,
      label: orderMessage(value, this.#tools.locale.msg),
      chosen: value === this.#host.order,
    }));
  }

  #inWords(date: string): string {
    const edtf = parseEdtf(date);
    return edtf ? wordsOf(edtf, this.#tools) : date;
  }
}

const asFilter = (name: string, value: string, label: string) => ({
  name,
  names: new Map([[value, label]]),
  chosen: [value],
});
