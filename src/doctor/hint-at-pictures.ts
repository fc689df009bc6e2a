import {isObject, toJsonPath} from '../model/json.js';
import type {Warning} from './report.js';
import type {FeedNode} from './walk.js';

/** `IMG_2031.jpg`, `logo-final.PNG`: what a program wrote, not a person. */
const FILE_NAME = /^\s*\S+\.(avif|gif|heic|jpe?g|png|svg|tiff?|webp)\s*$/i;
/** Names of cameras and scanners, without an ending. */
const CAMERA_NAME = /^\s*(img|dsc[fn]?|pict?|scan|image|screenshot)[-_ ]?\d+\s*$/i;

const isFileName = (text: unknown): text is string =>
  typeof text === 'string' && (FILE_NAME.test(text) || CAMERA_NAME.test(text));

/** Warns of pictures that nobody describes, or only by the name of their file. Whether one needs it, a person knows. */
export function hintAtPictures(nodes: Iterable<FeedNode>): Warning[] {
  return [...nodes].flatMap((node) => [...hintAtFields(node), ...hintAtHtml(node)]);
}

/** The fields that say what a picture shows stand beside its address, but for those of an item. */
function hintAtFields({type, value, keys}: FeedNode): Warning[] {
  if (type.kind !== 'object' || !isObject(value)) return [];
  const field = ['image_alternative_text', 'alternative_text'].find((name) => type.fields.has(name));
  if (field !== undefined) {
    if (isFileName(value[field])) return [named(value[field], [...keys, field])];
    const picture = field === 'alternative_text' ? value['url'] : value['image'];
    return picture && !value[field] ? [nameless([...keys, field], field)] : [];
  }
  if (!type.fields.has('_milestone') || !value['image']) return [];
  const milestone = isObject(value['_milestone']) ? value['_milestone'] : {};
  const image = isObject(milestone['image']) ? milestone['image'] : {};
  if (image['alternative_text'] || image['url']) return [];
  return [
    nameless([...keys, '_milestone', 'image', 'alternative_text'], '_milestone.image.alternative_text'),
  ];
}

function hintAtHtml({type, value, keys}: FeedNode): Warning[] {
  if (type.kind !== 'html' || typeof value !== 'string') return [];
  const texts = [...value.matchAll(/<img\b[^>]{0,4000}?\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)];
  return texts
    .map(([, double, single]) => double ?? single)
    .filter(isFileName)
    .map((text) => named(text, keys));
}

const named = (text: string, keys: FeedNode['keys']): Warning => ({
  code: 'file-name-alt',
  path: toJsonPath(keys),
  saying: ['fileNameAlt', text.trim().slice(0, 80)],
});
const nameless = (keys: FeedNode['keys'], field: string): Warning => ({
  code: 'picture-text',
  path: toJsonPath(keys),
  saying: ['noPictureText', field],
});
