import type {MessageFunction} from '../../locale/messages.js';
import {authorsOf, type TimelineEntry} from '../../model/milestone.js';
import type {Translate} from '../../model/translation.js';
import type {SearchTexts} from '../shared/search-controller.js';
import {categoryName} from './advocacy-timeline.messages.js';

/** What an entry is found by: its title, and everything else that is shown of it. */
export function toSearchTexts(
  {item}: TimelineEntry,
  translate: Translate,
  msg: MessageFunction,
): SearchTexts {
  const {_milestone: milestone} = item;
  const rest = [
    item.title,
    ...(['content_text', 'summary', 'tags'] as const).map((field) => translate(item, field)?.value),
    // Its words, without the tags between them.
    translate(item, 'content_html')?.value.replace(/<[^<>]*>/g, ' '),
    ...authorsOf(item).map(({name}) => name),
    milestone?.symbol,
    milestone?.category && categoryName(milestone.category, msg),
    ...(['organization', 'place'] as const).map((field) => milestone && translate(milestone, field)?.value),
  ];
  return {name: translate(item, 'title')?.value ?? '', rest: rest.flat().filter(Boolean).join(' ')};
}
