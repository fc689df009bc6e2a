import type {Contact} from './contact.js';

/** Whether a contact is a person and not an office. */
export function isPerson({classification, role, given_name, family_name}: Contact): boolean {
  return classification ? classification === 'person' : Boolean(role ?? given_name ?? family_name);
}
