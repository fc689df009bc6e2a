import {formatAddress as formatLines} from 'localized-address-format';
import type {Address} from '../model/contact.js';

/** Letters of other scripts than Latin: of two orders that a country has, they take the local one. */
const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;

/** Where the state belongs to the address even if it has the name of the town: "New York, New York". */
const STATE_TOO = ['US', 'CA'];

/** A postal address as lines in the order of its country; `country` is its name, as it is to stand below. */
export function formatAddress(address: Address, country: string | undefined): readonly string[] {
  const {street_address = '', postal_code, address_locality = '', address_country} = address;
  const address_region = regionOf(address);
  const script = NOT_LATIN.test(street_address + address_locality) ? 'local' : 'latin';
  const parts = {
    ...(address_country ? {postalCountry: address_country, postalCode: postal_code ?? ''} : {}),
    addressLines: street_address.split(/\s*\n\s*/),
    // Without a country, the order that most countries have.
    locality: [address_country ? '' : postal_code, address_locality].filter(Boolean).join(' '),
    administrativeArea: address_region ?? '',
  };
  const withTown = {
    ...parts,
    addressLines:
      script === 'local'
        ? [address_locality + street_address]
        : [...parts.addressLines.slice(0, -1), `${parts.addressLines.at(-1)}, ${address_locality}`],
  };
  const usual = formatLines(parts, script);
  // In Japan, for one, the town is part of the street's line.
  const lines = usual.some((line) => line.includes(address_locality)) ? usual : formatLines(withTown, script);
  // Some countries have no place for a part that the feed gives: it stands on a line of its own.
  const missing = [postal_code, address_region].filter(
    (part) => part && !lines.some((line) => line.includes(part)),
  );
  return [...lines, missing.join(' '), country ?? ''].filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/** The region; nothing where it only says the name of the town again, as in "Barcelona, Barcelona". */
function regionOf({address_region, address_locality, address_country = ''}: Address): string | undefined {
  const {compare} = new Intl.Collator('und', {sensitivity: 'base'});
  const isTown = compare(address_region ?? '', address_locality ?? '') === 0;
  return isTown && !STATE_TOO.includes(address_country) ? undefined : address_region;
}
