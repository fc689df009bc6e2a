import type {Address} from '../model/contact.js';
import {formatCountry} from './name.js';

/** A postal address as lines, the country's name in `locale`. */
export function formatAddress(address: Address, locale: string): readonly string[] {
  const {street_address, postal_code, address_locality, address_region, address_country} = address;
  return [
    street_address,
    [postal_code, address_locality].filter(Boolean).join(' '),
    address_region,
    address_country && formatCountry(address_country, locale),
  ].filter((line): line is string => Boolean(line));
}
