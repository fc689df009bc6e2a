import type {OpeningHours} from '../../model/contact.js';
import {fold} from '../fold.js';
import type {Vocabulary} from '../vocabulary.js';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
type DayCode = (typeof DAYS)[number];
type Token = DayCode | {readonly time: string} | 'to' | 'and' | 'closed' | 'daily';

const TIME =
  /^(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(?:(a\.?\s?m\.?|p\.?\s?m\.?)|horas|heures|hrs?|hs|h)?(?![\p{L}\d])/iu;

/** `9h`, `9:00`, `9.30`, `9 am`, `17 h 30` as HH:MM. */
export function readTime(text: string): string | undefined {
  const match = TIME.exec(text.trim());
  return match?.[0].length === text.trim().length ? writeTime(match) : undefined;
}

function writeTime([, hours, minutes = '00', half]: RegExpExecArray): string | undefined {
  const isHalf = half && /^[ap]/i.test(half);
  if (isHalf && (Number(hours) > 12 || Number(hours) < 1)) return undefined;
  const hour = isHalf ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  return hour > 24 || Number(minutes) > 59 || (hour === 24 && minutes !== '00')
    ? undefined
    : `${String(hour).padStart(2, '0')}:${minutes}`;
}

/** Opening hours in words, or `undefined` where there is anything in them that is not understood. */
export function readHours(text: string, vocabulary: Vocabulary): readonly OpeningHours[] | undefined {
  if (/^\s*24\s*(\/|h.*\/)\s*7\s*$/.test(text)) return [{opens: '00:00', closes: '24:00'}];
  const tokens = tokenize(text, vocabulary);
  const lines: OpeningHours[] = [];
  let days: DayCode[] = [];
  let isSpent = false;
  for (let i = 0; tokens && i < tokens.length;) {
    const token = tokens[i]!;
    if (token === 'and') i++;
    else if (token === 'daily') {
      [days, isSpent] = [[...DAYS], false];
      i++;
    } else if (typeof token === 'string' && isDay(token)) {
      // Days after times begin a new line.
      if (isSpent) [days, isSpent] = [[], false];
      const until = tokens[i + 1] === 'to' ? tokens[i + 2] : undefined;
      const end = until !== undefined && typeof until === 'string' && isDay(until) ? until : undefined;
      days.push(...(end ? daysFrom(token, end) : [token]));
      i += end ? 3 : 1;
    } else if (token === 'closed') {
      if (days.length === 0) return undefined;
      lines.push({days, opens: '00:00', closes: '00:00'});
      [isSpent, i] = [true, i + 1];
    } else {
      const [opens, to, closes] = tokens.slice(i, i + 3);
      if (!isTime(opens) || (to !== 'to' && to !== 'and') || !isTime(closes)) return undefined;
      lines.push({...(days.length > 0 && days.length < 7 && {days}), opens: opens.time, closes: closes.time});
      [isSpent, i] = [true, i + 3];
    }
  }
  return isSpent ? lines : undefined;
}

const isDay = (token: string): token is DayCode => (DAYS as readonly string[]).includes(token);
const isTime = (token: Token | undefined): token is {time: string} => typeof token === 'object';

function daysFrom(first: DayCode, last: DayCode): DayCode[] {
  const start = DAYS.indexOf(first);
  const length = ((DAYS.indexOf(last) - start + 7) % 7) + 1;
  return Array.from({length}, (_, i) => DAYS[(start + i) % 7]!);
}

const FILLERS = new Set(
  'de from du des das dos do da le les los las el la the o os as between entre h hs hrs horas heures'.split(
    ' ',
  ),
);

function tokenize(text: string, vocabulary: Vocabulary): Token[] | undefined {
  const tokens: Token[] = [];
  for (let rest = text.trim(); rest; rest = rest.trimStart()) {
    const time = TIME.exec(rest);
    const phrase = time ? null : /^[\p{L}\p{M}'’]+(-feira)?\.?/iu.exec(rest);
    const token = time ? asTime(time) : phrase ? asWord(phrase[0], rest, vocabulary) : asMark(rest);
    if (token === undefined) return undefined;
    if (token.token) tokens.push(token.token);
    rest = rest.slice(token.length);
  }
  return tokens;
}

interface Taken {
  readonly token?: Token;
  readonly length: number;
}

function asTime(match: RegExpExecArray): Taken | undefined {
  const time = writeTime(match);
  return time === undefined ? undefined : {token: {time}, length: match[0].length};
}

function asMark(rest: string): Taken | undefined {
  if (/^[-–—]/.test(rest)) return {token: 'to', length: 1};
  return /^[,;/|&+\n]/.test(rest)
    ? {token: 'and', length: 1}
    : /^[:.()]/.test(rest)
      ? {length: 1}
      : undefined;
}

function asWord(shown: string, rest: string, {values, words}: Vocabulary): Taken | undefined {
  const word = fold(shown);
  const all = [...words.daily].find((each) => fold(rest).startsWith(each));
  if (all) return {token: 'daily', length: rest.search(/(?<=\p{L})(?=\s*(?:[^\p{L}\s]|$))/u)};
  const day = values.get(word)?.find(isDay) ?? values.get(word.replace(/s$/, ''))?.find(isDay);
  if (day) return {token: day, length: shown.length};
  const length = shown.length;
  if (words.closed.has(word)) return {token: 'closed', length};
  if (words.to.has(word) || word === 'as') return {token: 'to', length};
  if (words.and.has(word)) return {token: 'and', length};
  return FILLERS.has(word) ? {length} : undefined;
}
