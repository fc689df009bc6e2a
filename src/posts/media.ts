import {withoutGaps} from './collect.js';
import {toPlainText} from './markup.js';
import type {PostAttachment} from './post.js';
import {childrenOf, resolve, textOf, type XmlNode} from './xml.js';

/** The picture of an item. */
export interface FeedImage {
  readonly url: string | undefined;
  readonly alternative_text?: string | undefined;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

/** The picture that an item names as its own, the largest where there are several. */
export function findImage(node: XmlNode, base: string): FeedImage | undefined {
  const media = mediaOf(node).filter(isPicture);
  const candidates = [
    ...media.sort((one, other) => widthOf(other) - widthOf(one)),
    ...[node, ...childrenOf(node, 'media:group')].flatMap((each) => childrenOf(each, 'media:thumbnail')),
    ...childrenOf(node, 'itunes:image'),
    ...childrenOf(node, 'enclosure').filter(isPicture),
  ];
  for (const candidate of candidates) {
    const url = resolve(candidate.attributes.get('url') ?? candidate.attributes.get('href'), base);
    if (!url) continue;
    const width = widthOf(candidate);
    const height = toNumber(candidate.attributes.get('height'));
    return {
      url,
      alternative_text: toPlainText(textOf(candidate, 'media:description', 'media:title')) || undefined,
      ...(width && height && {width, height}),
    };
  }
  return undefined;
}

/** The files of an item, but for the picture that is shown anyway. */
export function readAttachments(node: XmlNode, base: string, image: string | undefined): PostAttachment[] {
  const enclosures = [
    ...childrenOf(node, 'enclosure'),
    ...childrenOf(node, 'link').filter(({attributes}) => attributes.get('rel') === 'enclosure'),
    ...mediaOf(node).filter((each) => !isPicture(each)),
  ];
  const attachments = enclosures.flatMap((each): PostAttachment[] => {
    const {attributes} = each;
    const url = resolve(attributes.get('url') ?? attributes.get('href'), base);
    if (!url || url === image) return [];
    const duration = attributes.get('duration') ?? textOf(node, 'itunes:duration');
    return [
      withoutGaps({
        url,
        title: attributes.get('title') ?? toPlainText(textOf(each, 'media:title')),
        mime_type: attributes.get('type')?.trim() ?? 'application/octet-stream',
        size_in_bytes: toNumber(attributes.get('length') ?? attributes.get('fileSize')),
        duration_in_seconds: toSeconds(duration),
      }),
    ];
  });
  return attachments.filter((one, index) => attachments.findIndex(({url}) => url === one.url) === index);
}

const mediaOf = (node: XmlNode): XmlNode[] =>
  [node, ...childrenOf(node, 'media:group')].flatMap((each) => childrenOf(each, 'media:content'));

function isPicture({attributes}: XmlNode): boolean {
  const type = attributes.get('type') ?? '';
  return (
    attributes.get('medium') === 'image' ||
    type.startsWith('image/') ||
    (!type && /\.(jpe?g|png|webp|gif|avif)(\?|$)/i.test(attributes.get('url') ?? ''))
  );
}

const widthOf = ({attributes}: XmlNode): number => toNumber(attributes.get('width')) ?? 0;

function toNumber(text: string | undefined): number | undefined {
  const number = Number(text ?? NaN);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

/** `1830`, `30:30` or `0:30:30`. */
function toSeconds(text: string): number | undefined {
  if (!/^\d+(:\d\d){0,2}$/.test(text)) return undefined;
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) || undefined;
}
