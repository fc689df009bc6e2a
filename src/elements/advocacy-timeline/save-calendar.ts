import {toCalendar, type CalendarEvent} from '../../model/calendar.js';
import {toLink} from '../../model/link.js';
import type {TimelineEntry} from '../../model/milestone.js';
import {fitsCalendar, isOpen, tenseOf} from '../../model/period.js';
import {saveFile} from '../shared/save-file.js';
import {today} from '../shared/today.js';
import {categoryName} from './advocacy-timeline.messages.js';
import {wordsOf} from './dates.js';
import {dueMessage} from './extras.messages.js';
import {titleOf} from './title.js';
import type {Timeline, Tools} from './tools.js';

/** Offers the coming events and open deadlines of entries as a file for calendars. */
export function saveCalendar(
  entries: readonly TimelineEntry[],
  timeline: Timeline,
  name: string,
  tools: Tools,
): void {
  const events = entries.flatMap((entry) => toEvents(entry, timeline, tools));
  const calendar = toCalendar(events, new Date().toISOString());
  saveFile(`${name || 'calendar'}.ics`, 'text/calendar', calendar);
}

/** An entry as an event, as a deadline, or both, as far as they are still to come. */
function toEvents({item, date, deadline}: TimelineEntry, {feed}: Timeline, tools: Tools): CalendarEvent[] {
  const {locale, translator} = tools;
  const translate = translator(feed);
  const title = titleOf({item, date, deadline}, feed, tools);
  const milestone = item._milestone;
  const text = translate(item, 'content_text') ?? translate(item, 'summary');
  const shared = {
    description: text?.value,
    location: milestone && translate(milestone, 'place')?.value,
    url: toLink(translate(item, 'url')?.value, feed.url),
    categories: [
      ...(milestone?.category ? [categoryName(milestone.category, locale.msg)] : []),
      ...(translate(item, 'tags')?.value ?? []),
    ],
    language: title.lang ?? locale.lang,
    modified: item.date_modified,
  };
  const host = hostOf(feed.url);
  const events: CalendarEvent[] = [];
  if (date && tenseOf(date, today()) !== 'past' && fitsCalendar(date)) {
    // What a calendar draws as a whole month must not look as if it took one.
    const isExact = date.start!.day && (!date.end || date.end.day);
    const summary = isExact ? title.value : `${title.value} (${wordsOf(date, tools)})`;
    events.push({...shared, uid: `${item.id}@${host}`, date, summary});
  }
  if (deadline && isOpen(deadline, today()) && fitsCalendar(deadline)) {
    const due = dueMessage(wordsOf(deadline, tools), true, locale.msg);
    events.push({
      ...shared,
      uid: `${item.id}.deadline@${host}`,
      date: deadline,
      summary: `${title.value} – ${due}`,
    });
  }
  return events;
}

/** The host of the feed; of the page, where the feed is part of it. */
function hostOf(url: string): string {
  return (URL.canParse(url) && new URL(url).host) || location.host || 'plaza.invalid';
}
