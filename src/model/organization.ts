import {date, link, object, required, text, type Infer} from './schema.js';

export const organization = object({
  /** Full name of the association. */
  name: required(text),
  /** What it is called for short, for example FLACMA. */
  abbreviation: text,
  /** Address of its website. */
  url: link,
  /** Address of its logo or picture. */
  image: link,
  /** When it was founded (EDTF). */
  founding_date: date,
});
export type Organization = Infer<typeof organization>;
