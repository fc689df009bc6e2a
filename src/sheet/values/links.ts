import {isLink} from '../../model/link.js';
import {fits} from '../../model/reader.js';
import type {Type} from '../../model/schema.js';
import {fold} from '../fold.js';
import type {Read} from './read.js';

const DOMAIN = /^(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#].*)?$/u;

/** What most addresses are. */
const PLAIN = /^(?:https?:\/\/)?(?:[a-z\d]+(?:-+[a-z\d]+)*\.)+[a-z]{2,}(?:[/?#][\w\-./?=&%#+~]*)?$/;

/** An address, with the scheme that people leave out. */
export function readLink(text: string): string | undefined {
  if (PLAIN.test(text)) return /^https?:/.test(text) ? text : `https://${text}`;
  const [first = '', ...rest] = text.split(/[\s;|]+/).map((part) => part.replace(/^<|>$|,$/g, ''));
  // Several in a cell: the first.
  if (rest.length === 0 || rest.some(isAddress)) return readOne(first);
  const whole = text.trim().replace(/^<|[>;|,]+$/g, '');
  if (!/\s/.test(whole)) return readOne(whole);
  // A file whose name has blanks in it is known by its ending; of all else nobody can tell where it ends.
  return /^https?:\/\/[^\s/]+\/\S*\s[^?#]*$/i.test(whole) && FILE.test(whole) && !FILE.test(first)
    ? readOne(whole.replace(/\s+/g, '%20'))
    : undefined;
}

const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|html?|php|jpe?g|png|svg|webp)$/i;

const isAddress = (text: string): boolean =>
  /^https?:\/\//i.test(text) || (DOMAIN.test(text) && !FILE.test(text));

function readOne(text: string): string | undefined {
  if (/^https?:\/\//i.test(text)) {
    const link = text.replace(/^[a-z]+/i, (scheme) => scheme.toLowerCase());
    return isLink(link) && URL.canParse(link) ? link : undefined;
  }
  if (/^\/[^/]/.test(text)) return isLink(text) ? text : undefined;
  const link = `https://${text}`;
  return DOMAIN.test(text) && isLink(link) ? link : undefined;
}

const NETWORKS: Readonly<Record<string, string>> = {
  twitter: 'https://twitter.com/',
  x: 'https://x.com/',
  facebook: 'https://www.facebook.com/',
  instagram: 'https://www.instagram.com/',
  youtube: 'https://www.youtube.com/@',
  tiktok: 'https://www.tiktok.com/@',
};

/** A name in a social network as its address, where the heading says which network it is. */
export function toProfile(text: string, heading: string): string {
  const network = fold(heading)
    .split(' ')
    .find((word) => Object.hasOwn(NETWORKS, word));
  const [, name] = /^[@/]?([\w.-]+)$/.exec(text) ?? [];
  const isName = name && (/^[@/]/.test(text) || !name.includes('.'));
  return network && isName ? NETWORKS[network]! + name : text;
}

/** The first e-mail address; the others cannot be kept. */
export function readEmail(text: string, type: Type): Read {
  if (/^[\w.+-]{1,64}@[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(text)) return {value: text};
  const plain = text.replace(/\s*[([{]\s*(?:at|arroba|arrobase)\s*[)\]}]\s*/gi, '@').replace(/mailto:/gi, '');
  const found = (plain.match(/[^\s<>;,|()"/]+@[^\s<>;,|()"/]+/g) ?? [])
    .map((each) => each.replace(/[.:]+$/, ''))
    .filter((each) => fits(type, each));
  const [value, ...rest] = [...new Set(found)];
  if (value === undefined) return {code: 'email-unread'};
  return rest.length > 0 ? {value, code: 'email-several', values: {rest: rest.join(', ')}} : {value};
}

const EXTENSION =
  /[\s,;(]*(?:ext(?:ensi[oó]n|\.)?|int(?:erno|\.)|anexo|ramal|poste|extension)\s*[:.]?\s*(\d{1,6})\)?\s*$/i;

/** The first telephone number, and its extension. */
export function readTelephone(text: string, type: Type): Read {
  if (/^\+?[\d ()-]{5,24}$/.test(text)) return {value: text};
  const prefixed = text.replace(/^\(\+(\d+)\)/, '+$1');
  const plain = prefixed.replace(/^(?:t[eé]l[eé]?(?:fono|phone|efone)?|fone|tfno)\s*[.:]*\s*/i, '');
  const [first = '', ...rest] = plain
    .split(/\s*(?:[;|\n]|\s\/\s|,\s|\s(?:y|o|or|ou|et|and)\s)\s*/)
    .filter((part) => (part.match(/\d/g)?.length ?? 0) > 4);
  const extension = EXTENSION.exec(first)?.[1];
  const value = first
    .replace(EXTENSION, '')
    .replace(/[  –‐‑]/gu, (sign) => (/\s/.test(sign) ? ' ' : '-'))
    .trim();
  if (!fits(type, value)) return {code: 'telephone-unread'};
  return {
    value,
    ...(extension && {extra: {extension}}),
    ...(rest.length > 0 && {code: 'telephone-several', values: {rest: rest.join(', ')}}),
  };
}
