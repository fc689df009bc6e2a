import type {Raw} from '../../model/json.js';

/** A feed with nothing in it but what it is called. */
export const emptyFeed = (name: string, language: string): Raw => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: name,
  language,
  items: [],
  _association: {schema_version: '1', organization: {name}},
});
