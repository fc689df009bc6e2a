import MiniSearch from 'minisearch';
import {fold, loadPlaces, searchWith, showRows} from './list-rows.js';

const places = await loadPlaces();
showRows(places);
const byId = new Map(places.map((place) => [place.id, place]));
const index = new MiniSearch({
  fields: ['name'],
  processTerm: fold,
  searchOptions: {prefix: true, fuzzy: 0.2},
});
index.addAll(places);
searchWith(places, (query) => index.search(query).map(({id}) => byId.get(id as string)!));
