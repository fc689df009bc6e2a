import {Timeline} from 'vis-timeline/standalone';
import {loadItems} from './timeline-items.js';

const items = (await loadItems()).map(({id, title, content_text, _milestone: {date, category}}) => ({
  id,
  content: title,
  title: content_text,
  start: date,
  className: category,
}));
new Timeline(document.querySelector<HTMLElement>('#list')!, items, {});
