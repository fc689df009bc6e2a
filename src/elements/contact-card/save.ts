import {formatCountry} from '../../format/name.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {Contact} from '../../model/contact.js';
import {toVCard, type VCardVersion} from '../../model/vcard.js';
import {saveFile} from '../shared/save-file.js';

/** Offers a contact as a file for the address book. Its words are in the language of `locale`. */
export function saveContact(contact: Contact, version: VCardVersion, {lang, locale}: LocaleController): void {
  const {address} = contact;
  const code = address?.address_country;
  // An address book shows the country as it is written: its name, and not its code.
  const country = code && formatCountry(code, locale);
  const named = {...contact, ...(address && {address: {...address, address_country: country}})};
  saveFile(`${contact.id}.vcf`, 'text/vcard;charset=utf-8', toVCard(named, version, lang));
}
