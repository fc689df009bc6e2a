import {loadItems, type Item} from './timeline-items.js';

const dates = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'});
const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const toEntry = ({title, content_text, _milestone: {date, category}}: Item) =>
  `<li><p><time datetime="${date}">${dates.format(new Date(date))}</time> <span>${escape(category)}</span></p>
  <h3>${escape(title)}</h3><p>${escape(content_text)}</p></li>`;

const years = new Map<string, Item[]>();
for (const item of await loadItems()) {
  const year = item._milestone.date.slice(0, 4);
  if (!years.get(year)?.push(item)) years.set(year, [item]);
}
document.querySelector('#list')!.innerHTML = [...years]
  .map(([year, items]) => `<h2>${year}</h2><ol>${items.map(toEntry).join('')}</ol>`)
  .join('');
