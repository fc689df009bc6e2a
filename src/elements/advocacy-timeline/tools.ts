import type {ReactiveControllerHost} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {Feed} from '../../model/json-feed.js';
import type {TimelineEntry} from '../../model/milestone.js';
import type {Translate} from '../../model/translation.js';
import type {DeepLinkController} from '../shared/deep-link.js';

/** What a visitor can choose, as attributes and the page's address call it. */
export const CHOICES = [
  'query',
  'category',
  'tag',
  'organization',
  'network',
  'from',
  'to',
  'order',
] as const;

/** The element, as what it loads on demand sees it. */
export type TimelineHost = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly heading: string;
    readonly headingLevel: number;
    readonly hasUpdated: boolean;
    readonly hideFilters: boolean;
    readonly group: string;
    readonly layout: string;
    readonly limit: number;
    readonly syncUrl: string;
    query: string;
    order: string;
    category: string;
    tag: string;
    organization: string;
    network: string;
    from: string;
    to: string;
  };

/** What is on the page. */
export interface Timeline {
  readonly feed: Feed;
  readonly entries: readonly TimelineEntry[];
}

/** What everything that draws a timeline needs. */
export interface Tools {
  readonly host: TimelineHost;
  readonly locale: LocaleController;
  readonly links: DeepLinkController;
  readonly translator: (feed: Feed) => Translate;
}
