import type {Contact} from '../../model/contact.js';
import {toVCard, type VCardVersion} from '../../model/vcard.js';
import {saveFile} from '../shared/save-file.js';

/** Offers a contact as a file for the address book; `lang` (BCP 47) is the language that its words are in. */
export function saveContact(
  contact: Contact,
  version: VCardVersion,
  lang: string,
  country: string | undefined,
): void {
  const {address} = contact;
  // An address book shows the country as it is written: its name, and not its code.
  const named = {...contact, ...(address && {address: {...address, address_country: country}})};
  saveFile(`${contact.id}.vcf`, 'text/vcard;charset=utf-8', toVCard(named, version, lang));
}
