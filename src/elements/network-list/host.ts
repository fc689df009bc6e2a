import type {ReactiveControllerHost} from 'lit';
import type {CollectionName, Entry} from '../../model/collection.js';
import type {Feed} from '../../model/json-feed.js';

/** What a visitor can choose, and what stands in the page's address. */
export const CHOICES = ['query', 'topic', 'network', 'country', 'region', 'classification', 'sort'] as const;
type Choices = Record<(typeof CHOICES)[number], string>;

/** The element, as what it loads on demand sees it. */
export interface ListHost extends ReactiveControllerHost, HTMLElement, Choices {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly heading: string;
  readonly headingLevel: number;
  readonly collection: CollectionName;
  readonly layout: string;
  readonly limit: number;
  readonly group: string;
  readonly filters: string;
  readonly syncUrl: string;
  readonly hideSearch: boolean;
  readonly hideFilters: boolean;
  readonly hideExport: boolean;
  readonly htmlFor: string;
}

/** What is on the page: a list of the feed. While another one is loaded, that is not yet the one asked for. */
export interface Shown {
  readonly feed: Feed;
  readonly name: CollectionName;
  readonly entries: readonly Entry[];
  /** How many there are: more than `entries` while the rest is being read. */
  readonly total: number;
}
