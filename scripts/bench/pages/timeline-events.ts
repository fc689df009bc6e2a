// Milestones as TimelineJS3 takes them.
import type {Item} from './timeline-items.js';

declare const TL: {Timeline: new (id: string, data: object, options: object) => unknown};

const toEvent = ({id, title, content_text, _milestone: {date, category}}: Item) => {
  const [year, month, day] = date.split('-').map(Number);
  return {
    unique_id: id,
    start_date: {year, month, day},
    text: {headline: title, text: content_text},
    group: category,
  };
};

export function showEvents(id: string, items: readonly Item[]): void {
  new TL.Timeline(id, {events: items.map(toEvent)}, {});
}
