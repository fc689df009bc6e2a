import {Grid} from 'gridjs';
import {loadPlaces, toRecords} from './list-rows.js';

const places = await loadPlaces();
new Grid({
  columns: ['name', 'country', 'population'].map((id) => ({id, name: id})),
  data: toRecords(places),
  search: {debounceTimeout: 0},
  pagination: {limit: 50},
}).render(document.querySelector('#list')!);
globalThis.found = () => {
  const numbers = [...document.querySelectorAll('.gridjs-summary b')].map((each) => Number(each.textContent));
  return numbers.at(-1) ?? 0;
};
