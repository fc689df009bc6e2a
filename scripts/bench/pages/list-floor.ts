import {fold, loadPlaces, searchWith, showRows} from './list-rows.js';

const places = await loadPlaces();
showRows(places);
// Folded when somebody searches, as Plaza's index is: the floor is to be as low as it can be.
let folded: readonly string[] | undefined;
searchWith(places, (query) => {
  const names = (folded ??= places.map(({name}) => fold(name)));
  const wanted = fold(query.trim());
  return places.filter((_, i) => names[i]!.includes(wanted));
});
