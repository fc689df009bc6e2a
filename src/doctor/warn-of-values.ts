import {holdsOn} from '../model/edtf.js';
import {isObject, toJsonPath} from '../model/json.js';
import type {Warning} from './report.js';
import type {FeedNode} from './walk.js';

/** Warns of single values that are right as such, but do no good. */
export function warnOfValues(nodes: Iterable<FeedNode>, today: string): Warning[] {
  return [...nodes].flatMap((node) => [
    ...warnOfLink(node),
    ...warnOfImages(node),
    ...warnOfDate(node, today),
    ...warnOfHours(node),
  ]);
}

function warnOfLink({type, value, keys}: FeedNode): Warning[] {
  if (type.kind !== 'link' || typeof value !== 'string' || !/^\s*http:/i.test(value)) return [];
  return [{code: 'http-link', path: toJsonPath(keys), saying: ['itself', value.trim().slice(0, 200)]}];
}

/** Images in the HTML of an item that have no `alt`; an empty one says that the image is decoration. */
function warnOfImages({type, value, keys}: FeedNode): Warning[] {
  if (type.kind !== 'html' || typeof value !== 'string') return [];
  const images = [...value.matchAll(/<img\b[^>]{0,4000}>/gi)].map(([image]) => image);
  return images
    .filter((image) => !/\salt\s*=/i.test(image))
    .map((image) => ({
      code: 'missing-alt',
      path: toJsonPath(keys),
      saying: ['itself', image.slice(0, 200)] as const,
    }));
}

/** The field of an entry with the date after which it is not shown. */
const LAST_DAY: Readonly<Record<string, string>> = {contacts: 'valid_through', people: 'end_date'};

function warnOfDate({type, value, keys}: FeedNode, today: string): Warning[] {
  if (type.kind !== 'object' || !isObject(value)) return [];
  const field = Object.entries(LAST_DAY).find(
    ([list, field]) => keys.includes(list) && type.fields.has(field),
  )?.[1];
  const date = field === undefined ? undefined : value[field];
  if (field === undefined || typeof date !== 'string' || holdsOn(today, date)) return [];
  const name = typeof value['name'] === 'string' ? value['name'].slice(0, 80) : '';
  return [
    {
      code: 'dead-date',
      path: toJsonPath([...keys, field]),
      saying: ['over', name, date],
    },
  ];
}

/** Opening hours that end when they begin; 00:00 to 00:00 is how a closed day is written. */
function warnOfHours({type, value, keys}: FeedNode): Warning[] {
  if (type.kind !== 'object' || !type.fields.has('opens') || !isObject(value)) return [];
  const {opens, closes} = value;
  if (typeof opens !== 'string' || opens !== closes || opens === '00:00') return [];
  return [{code: 'no-time', path: toJsonPath(keys), saying: ['closed', opens.slice(0, 80)]}];
}
