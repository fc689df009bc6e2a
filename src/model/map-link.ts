import type {Contact} from './contact.js';

export type MapService = 'openstreetmap' | 'google' | 'apple';

/** The address of a place on a map: by its coordinates, else by its postal address; nothing where it has neither. */
export function toMapLink(service: MapService, {geo, address}: Contact): string | undefined {
  const words = [
    address?.street_address,
    [address?.postal_code, address?.address_locality].filter(Boolean).join(' '),
    address?.address_region,
    address?.address_country,
  ]
    .filter(Boolean)
    .join(', ');
  // A country alone is no place to go to.
  if (!geo && !address?.address_locality) return undefined;
  const point = geo && `${geo.latitude},${geo.longitude}`;
  const query = encodeURIComponent(point ?? words);
  switch (service) {
    case 'openstreetmap':
      return geo
        ? `https://www.openstreetmap.org/?mlat=${geo.latitude}&mlon=${geo.longitude}#map=18/${geo.latitude}/${geo.longitude}`
        : `https://www.openstreetmap.org/search?query=${query}`;
    case 'google':
      return `https://www.google.com/maps/search/?api=1&query=${query}`;
    case 'apple':
      return `https://maps.apple.com/?${point ? `ll=${query}&q` : 'q'}=${encodeURIComponent(words || point!)}`;
  }
}

/** A small map to put into a frame; OpenStreetMap is the one service that offers it without an account. */
export function toMapFrame(service: MapService, {geo}: Contact): string | undefined {
  if (service !== 'openstreetmap' || !geo) return undefined;
  const {latitude, longitude} = geo;
  const around = [longitude - 0.004, latitude - 0.002, longitude + 0.004, latitude + 0.002];
  const bbox = around.map((degrees) => degrees.toFixed(5)).join(',');
  return `https://www.openstreetmap.org/export/embed.html?bbox=${bbox}&layer=mapnik&marker=${latitude},${longitude}`;
}
