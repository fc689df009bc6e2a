import type {Feed} from '../../model/json-feed.js';
import type {TimelineEntry} from '../../model/milestone.js';
import type {Localized} from '../../model/translation.js';
import {wordsOf} from './dates.js';
import type {Tools} from './tools.js';

/** What an entry is called: its title, else its date in words. */
export function titleOf({item, date}: TimelineEntry, feed: Feed, tools: Tools): Localized<string> {
  const words = date ? wordsOf(date, tools) : item.id;
  return tools.translator(feed)(item, 'title') ?? {value: words, lang: undefined};
}
