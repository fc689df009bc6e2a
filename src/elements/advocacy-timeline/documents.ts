import type {Document} from '../../model/milestone.js';
import {recordingName, videoMessage} from './extras.messages.js';
import type {Tools} from './tools.js';

/** Sites that show videos, by their host. */
const VIDEO_SITES: Readonly<Record<string, string>> = {
  'dailymotion.com': 'Dailymotion',
  'media.un.org': 'UN Web TV',
  'vimeo.com': 'Vimeo',
  'webtv.un.org': 'UN Web TV',
  'youtu.be': 'YouTube',
  'youtube.com': 'YouTube',
};

/** Kinds of files by the end of their media type; those of the web itself need no word. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/pdf$/, 'PDF'],
  [/\/(msword|.*wordprocessingml.*)$/, 'Word'],
  [/\/(.*ms-excel|.*spreadsheetml.*)$/, 'Excel'],
  [/\/(.*ms-powerpoint|.*presentationml.*)$/, 'PowerPoint'],
  [/opendocument\.text$/, 'ODT'],
  [/opendocument\.spreadsheet$/, 'ODS'],
  [/opendocument\.presentation$/, 'ODP'],
  [/\/csv$/, 'CSV'],
  [/\/epub/, 'EPUB'],
  [/\/(x-)?zip/, 'ZIP'],
  [/\/rtf$/, 'RTF'],
];

/** What a document without a title is called, where its address says it; `href` is absolute. */
export function nameOfDocument(href: string, {locale}: Tools): string | undefined {
  const site = videoSite(href);
  if (site) return videoMessage(site, locale.msg);
  const file = new URL(href).pathname.split('/').at(-1)!;
  return /\.\w{2,5}$/.test(file) ? decode(file) : undefined;
}

/** What there is to know of a document before it is opened: its kind, size and length, and where a video is shown. */
export function notesOfDocument(
  {title, mime_type, size_in_bytes, duration_in_seconds}: Document,
  href: string,
  {locale}: Tools,
): readonly string[] {
  const site = title && videoSite(href);
  const kind = site ? videoMessage(site, locale.msg) : kindOf(mime_type, locale.msg);
  return [
    ...(kind ? [kind] : []),
    ...(duration_in_seconds ? [formatDuration(duration_in_seconds, locale.locale)] : []),
    ...(size_in_bytes ? [formatSize(size_in_bytes, locale.locale)] : []),
  ];
}

function videoSite(href: string): string | undefined {
  const {hostname} = new URL(href);
  const known = Object.keys(VIDEO_SITES).find((name) => hostname === name || hostname.endsWith(`.${name}`));
  return known && VIDEO_SITES[known];
}

function kindOf(mimeType: string | undefined, msg: Tools['locale']['msg']): string | undefined {
  // The longest that is registered has 73 letters.
  const type = mimeType?.slice(0, 100).split(';', 1)[0]!.trim().toLowerCase() ?? '';
  const recording = /^(audio|video)\//.exec(type)?.[1];
  return recording
    ? recordingName(recording as 'audio' | 'video', msg)
    : KINDS.find(([pattern]) => pattern.test(type))?.[1];
}

/** A size in the largest unit that leaves a whole number before the decimals, as files are sized: 120 kB, 1.5 MB. */
function formatSize(bytes: number, locale: string): string {
  const [unit, size] =
    bytes >= 1e9
      ? ['gigabyte', bytes / 1e9]
      : bytes >= 1e6
        ? ['megabyte', bytes / 1e6]
        : bytes >= 1000
          ? ['kilobyte', bytes / 1000]
          : ['byte', bytes];
  const digits = size < 10 ? {maximumFractionDigits: 1} : {maximumFractionDigits: 0};
  return new Intl.NumberFormat(locale, {style: 'unit', unit, ...digits}).format(size);
}

function formatDuration(seconds: number, locale: string): string {
  const [unit, length] = seconds < 60 ? ['second', seconds] : ['minute', seconds / 60];
  return new Intl.NumberFormat(locale, {style: 'unit', unit, maximumFractionDigits: 0}).format(length);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone "%": the name stays as it is
  }
}
