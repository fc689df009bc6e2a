import DataTable from 'datatables.net/js/dataTables.mjs';
import {loadPlaces, toRecords} from './list-rows.js';

const places = await loadPlaces();
const table = new DataTable('#list', {
  data: toRecords(places),
  columns: ['name', 'country', 'population'].map((data) => ({data, title: data})),
  deferRender: true,
  pageLength: 50,
  order: [],
});
globalThis.found = () => table.page.info().recordsDisplay;
