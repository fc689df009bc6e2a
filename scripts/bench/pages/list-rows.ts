// What the hand-written list pages have in common: the feed, and rows by innerHTML.

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly population?: number;
}

declare global {
  /** How many places the last search found. */
  var found: () => number;
}

const PAGE = 50;
const countryNames = new Intl.DisplayNames('en', {type: 'region'});
const numbers = new Intl.NumberFormat('en');
const known = new Map<string, string>();

export async function loadPlaces(): Promise<readonly Place[]> {
  const response = await fetch('feed.json');
  const feed = (await response.json()) as {_association: {members: Place[]}};
  return feed._association.members;
}

export function countryName(code: string): string {
  let name = known.get(code);
  if (name === undefined) known.set(code, (name = countryNames.of(code) ?? code));
  return name;
}

/** The places as tables take them: in words. */
export const toRecords = (places: readonly Place[]) =>
  places.map(({name, country, population}) => ({
    name,
    country: countryName(country),
    population: population === undefined ? '' : numbers.format(population),
  }));

/** Text without accents and case. */
export const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const toRow = ({name, country, population}: Place) =>
  `<li><strong>${escape(name)}</strong> <span>${countryName(country)}</span>${
    population === undefined ? '' : ` <span>${numbers.format(population)} inhabitants</span>`
  }</li>`;

export function showRows(places: readonly Place[]): void {
  document.querySelector('#list')!.innerHTML = places.slice(0, PAGE).map(toRow).join('');
  document.querySelector('#count')!.textContent = `${numbers.format(places.length)} members`;
  globalThis.found = () => places.length;
}

/** Shows what a search answers while somebody types. */
export function searchWith(places: readonly Place[], search: (query: string) => readonly Place[]): void {
  const input = document.querySelector('input')!;
  input.addEventListener('input', () => showRows(input.value.trim() ? search(input.value) : places));
}
