import Fuse from 'fuse.js';
import {loadPlaces, searchWith, showRows} from './list-rows.js';

const places = await loadPlaces();
showRows(places);
const index = new Fuse(places, {keys: ['name'], threshold: 0.3, ignoreDiacritics: true});
searchWith(places, (query) => index.search(query).map(({item}) => item));
