import {byDate, groupEntries, yearOf} from '../../model/chronology.js';
import type {TimelineEntry} from '../../model/milestone.js';
import {optionalPart} from '../shared/optional-part.js';
import {remember} from '../shared/remember.js';
import {SearchController} from '../shared/search-controller.js';
import {today} from '../shared/today.js';
import {nameOfYear} from './dates.js';
import type {Group} from './groups.js';
import type {Refinement} from './refine.js';
import {toSearchTexts} from './search-texts.js';
import type {Timeline, TimelineHost, Tools} from './tools.js';

const refine = optionalPart(() => import('./refine.js'));
const search = optionalPart(() => import('./search.js'));

/**
 * What of a timeline is on the page, and in which order. Found once for as long as nothing changes, and with the code
 * that filters and groups only where that is asked for. While something is on its way the timeline stays whole.
 */
export class Arrangement {
  /** Finds text. */
  readonly search: SearchController<TimelineEntry>;
  readonly #host: TimelineHost;
  readonly #tools: Tools;
  readonly #chosen = remember<readonly TimelineEntry[]>();
  readonly #sorted = remember<readonly TimelineEntry[]>();
  readonly #grouped = remember<readonly Group[]>();
  #refinement: Refinement | undefined;

  /** `timeline` answers what is on the page. */
  constructor(tools: Tools, timeline: () => Timeline | undefined) {
    this.#host = tools.host;
    this.#tools = tools;
    this.search = new SearchController<TimelineEntry>(tools.host, search, () => {
      const translate = tools.translator(timeline()!.feed);
      return (entry) => toSearchTexts(entry, translate, tools.locale.msg);
    });
  }

  /** `year` and its like, or `none`. */
  get group(): string {
    const {group, layout} = this.#host;
    return group || (layout === 'compact' ? 'none' : 'year');
  }

  /** What filters and groups, where that is asked for and has been loaded. */
  get refinement(): Refinement | undefined {
    return this.#refinement ?? (this.#isRefined ? this.needRefinement() : undefined);
  }

  needRefinement(): Refinement | undefined {
    const part = refine(this.#host);
    return part && (this.#refinement ??= new part.Refinement(this.#tools));
  }

  /** Loads what the first drawing needs, so that nothing jumps. */
  async load(): Promise<void> {
    await Promise.all([this.#isRefined && refine.load(), this.#host.query && search.load()]);
  }

  /** The entries that a search has found; all of them where there is none, or while it is getting ready. */
  find({entries}: Timeline): readonly TimelineEntry[] {
    const {lang} = this.#tools.locale;
    // Frameworks may set nothing where nothing is searched for.
    const query = this.#host.query?.trim();
    return (query && this.search.find(entries, lang, query)) || entries;
  }

  /** The entries that the page and the visitor ask for. */
  choose(timeline: Timeline): readonly TimelineEntry[] {
    const found = this.find(timeline);
    const {refinement} = this;
    const {category, tag, organization, network, from, to} = this.#host;
    const choices = [category, tag, organization, network, from, to];
    return this.#chosen(
      [timeline, found, refinement, this.#tools.locale.lang, ...choices],
      () => refinement?.apply(timeline, found) ?? found,
    );
  }

  /** The same under their headings, in the order of time, also where they are what a search has found. */
  arrange(timeline: Timeline): readonly Group[] {
    const chosen = this.choose(timeline);
    const {order} = this.#host;
    const sorted = this.#sorted([chosen, order], () => [...chosen].sort(byDate(order !== 'oldest')));
    const {refinement, group} = this;
    const {lang, ready} = this.#tools.locale;
    return this.#grouped(
      [sorted, order, group, refinement, lang, ready, today()],
      () => refinement?.group(timeline, sorted, group) ?? this.#groupSimply(sorted),
    );
  }

  /** What needs no further code: by year, or not at all. */
  #groupSimply(entries: readonly TimelineEntry[]): readonly Group[] {
    if (this.group === 'none') return [{name: undefined, entries}];
    return groupEntries(entries, yearOf).map(({key, entries}) => ({
      name: nameOfYear(key as number | undefined, this.#tools),
      entries,
    }));
  }

  /** Whether the timeline is not just as the feed has it, by year. */
  get #isRefined(): boolean {
    const {category, tag, organization, network, from, to, order} = this.#host;
    return (
      [category, tag, organization, network, from, to].some(Boolean) ||
      order === 'upcoming' ||
      !/^(year|none)$/.test(this.group)
    );
  }
}
