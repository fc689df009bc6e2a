// The whole page by hand: what all four widgets show, and a search, filters, "show more" and a copy button that work.
import {escape, loadContent, toCard, toContact, toEntry, toTiles} from './page-content.js';
import {fold} from './list-rows.js';

interface Row {
  readonly html: string;
  readonly text: string;
  readonly tags: readonly string[];
}

const PAGE = 12;
const find = <T extends Element>(selector: string, inside: ParentNode = document) =>
  inside.querySelector<T>(selector)!;

const toFilters = (tags: ReadonlySet<string>) =>
  `<label>Search <input type="search"></label><details class="filters"><summary>Filters</summary>${[...tags]
    .map((tag) => `<label><input type="checkbox" value="${escape(tag)}"> ${escape(tag)}</label>`)
    .join(' ')}</details><p class="count"></p>`;

/** Rows that can be searched and filtered; `show` writes those that are left. */
function showSearchable(
  container: Element,
  rows: readonly Row[],
  show: (left: readonly Row[]) => string,
): void {
  container.innerHTML = `${toFilters(new Set(rows.flatMap(({tags}) => tags)))}<div class="rows"></div>`;
  const search = find<HTMLInputElement>('input[type=search]', container);
  const texts = rows.map(({text}) => fold(text));
  const update = () => {
    const wanted = fold(search.value.trim());
    const chosen = [...container.querySelectorAll<HTMLInputElement>(':checked')].map(({value}) => value);
    const left = rows.filter(
      ({tags}, i) =>
        texts[i]!.includes(wanted) && (chosen.length === 0 || tags.some((tag) => chosen.includes(tag))),
    );
    find('.rows', container).innerHTML = show(left);
    find('.count', container).textContent = `${left.length}`;
  };
  container.addEventListener('input', update);
  update();
}

const {figures, networks, entries, contact} = await loadContent();
find('dl').innerHTML = toTiles(figures);

let isWhole = false;
const list = find('#networks');
showSearchable(
  list,
  networks.map((each) => ({
    html: `<li>${toCard(each)}</li>`,
    text: [each.name, each.description, ...(each.topics ?? [])].join(' '),
    tags: each.topics ?? [],
  })),
  (left) => {
    const shown = isWhole ? left : left.slice(0, PAGE);
    const more = shown.length < left.length ? '<button part="more" type="button">Show more</button>' : '';
    return `<ul id="list">${shown.map(({html}) => html).join('')}</ul>${more}`;
  },
);
list.addEventListener('click', ({target}) => {
  if (!(target instanceof Element) || !target.matches('[part=more]')) return;
  isWhole = true;
  list.dispatchEvent(new Event('input'));
});

showSearchable(
  find('#timeline'),
  entries.map((each) => ({
    html: `<h3>${each._milestone.date.slice(0, 4)}</h3><ol><li id="${each.id}">${toEntry(each, entries)}</li></ol>`,
    text: `${each.title} ${each.content_text}`,
    tags: [each._milestone.category],
  })),
  (left) => left.map(({html}) => html).join(''),
);

const card = find('#contact');
card.innerHTML = toContact(contact);
find('button', card).addEventListener('click', () => void navigator.clipboard.writeText(contact.email));
