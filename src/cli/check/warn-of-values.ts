import {holdsOn} from '../../model/edtf.js';
import {isObject, toJsonPath} from '../../model/json.js';
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
  return [{code: 'http-link', path: toJsonPath(keys), message: value.trim().slice(0, 200)}];
}

/** Images in the HTML of an item that have no `alt`; an empty one says that the image is decoration. */
function warnOfImages({type, value, keys}: FeedNode): Warning[] {
  if (type.kind !== 'html' || typeof value !== 'string') return [];
  const images = [...value.matchAll(/<img\b[^>]{0,4000}>/gi)].map(([image]) => image);
  return images
    .filter((image) => !/\salt\s*=/i.test(image))
    .map((image) => ({code: 'missing-alt', path: toJsonPath(keys), message: image.slice(0, 200)}));
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
  const name = typeof value['name'] === 'string' ? value['name'].slice(0, 80) : 'This entry';
  return [
    {
      code: 'dead-date',
      path: toJsonPath([...keys, field]),
      message: `${name} is no longer shown since ${date}.`,
    },
  ];
}

/** Opening hours that end when they begin; 00:00 to 00:00 is how a closed day is written. */
function warnOfHours({type, value, keys}: FeedNode): Warning[] {
  if (type.kind !== 'object' || !type.fields.has('opens') || !isObject(value)) return [];
  const {opens, closes} = value;
  if (typeof opens !== 'string' || opens !== closes || opens === '00:00') return [];
  const message = `${opens.slice(0, 80)} to ${opens.slice(0, 80)} is read as closed.`;
  return [{code: 'no-time', path: toJsonPath(keys), message}];
}
