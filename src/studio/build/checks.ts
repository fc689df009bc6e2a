import {baseLanguage} from '../../model/translation.js';
import type {Embed} from './embed.js';
import type {Settings} from './state.js';

/** What stands between a widget and its visitors. Its words have the key `warn.NAME`. */
export interface Finding {
  readonly name: 'private' | 'changed' | 'http' | 'language' | 'link' | 'height' | 'frame';
  readonly values: Readonly<Record<string, string>>;
  /** The setting that mends it. */
  readonly field?: 'src' | 'link' | 'base';
  /** Whether nothing shows as long as it is so. */
  readonly isBad: boolean;
}

/** What the lines have where an address is not known yet. */
export const EXAMPLE_FEED = 'https://example.org/feed.json';
export const EXAMPLE_BASE = 'https://example.org/plaza/';

export interface Situation {
  readonly settings: Settings;
  readonly embed: Embed;
  /** Of the open feed. */
  readonly publicUrl: string | undefined;
  readonly isChanged: boolean;
  /** The languages that the feed has texts in, its own first. */
  readonly languages: readonly string[];
  readonly nameLanguage: (code: string) => string;
}

/** What to tell before the lines are copied, the worst first. */
export function findFindings(situation: Situation): readonly Finding[] {
  const {settings, embed, publicUrl, isChanged, languages, nameLanguage} = situation;
  const {how, lang, link, base} = settings;
  const isPublic = embed.src !== EXAMPLE_FEED;
  const isFrame = how === 'frame';
  const isInline = embed.attributes.some(([name, value]) => name === 'layout' && value === 'inline');
  const knows = (code: string) => languages.some((each) => baseLanguage(each) === baseLanguage(code));
  const [own] = languages;
  const all: readonly (Finding | false | undefined)[] = [
    !isPublic && {name: 'private', values: {url: EXAMPLE_FEED}, field: 'src', isBad: true},
    isFrame && !base && {name: 'frame', values: {url: EXAMPLE_BASE}, field: 'base', isBad: true},
    /^http:/i.test(embed.src) && {name: 'http', values: {}, field: 'src', isBad: true},
    isChanged &&
      publicUrl !== undefined &&
      embed.src === publicUrl && {name: 'changed', values: {}, isBad: false},
    lang !== '' &&
      own !== undefined &&
      !knows(lang) && {
        name: 'language',
        values: {language: nameLanguage(lang), own: nameLanguage(own)},
        isBad: false,
      },
    !isFrame && !link && {name: 'link', values: {}, field: 'link', isBad: false},
    !isFrame && !isInline && !embed.height && {name: 'height', values: {}, isBad: false},
  ];
  return all.filter((each): each is Finding => Boolean(each));
}
