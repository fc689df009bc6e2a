import List from 'list.js';
import {loadPlaces, toRecords} from './list-rows.js';

const places = await loadPlaces();
const options = {
  valueNames: ['name', 'country', 'population'],
  item: '<li><strong class="name"></strong> <span class="country"></span> <span class="population"></span></li>',
  page: 50,
};
const list = new List('page', options, toRecords(places));
globalThis.found = () => list.matchingItems.length;
