import {TabulatorFull} from 'tabulator-tables';
import {loadPlaces, toRecords} from './list-rows.js';

const places = await loadPlaces();
const table = new TabulatorFull('#list', {
  data: toRecords(places),
  columns: ['name', 'country', 'population'].map((field) => ({field, title: field})),
  pagination: true,
  paginationSize: 50,
});
const input = document.querySelector('input')!;
input.addEventListener('input', () => table.setFilter('name', 'like', input.value));
globalThis.found = () => table.getDataCount('active');
