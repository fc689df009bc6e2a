import type {PostDoubt, PostsError, PostWords} from './post.js';

const LOADERS: Readonly<Record<string, () => Promise<{words: PostWords}>>> = {
  en: () => import('./words/en.js'),
  es: () => import('./words/es.js'),
  fr: () => import('./words/fr.js'),
  pt: () => import('./words/pt.js'),
};

/** The words in a language (BCP 47), or in English where there are none. */
export async function loadPostWords(language: string): Promise<PostWords> {
  const name = language.toLowerCase().split(/[-_]/)[0]!;
  const load = Object.hasOwn(LOADERS, name) ? LOADERS[name]! : LOADERS['en']!;
  return (await load()).words;
}

/** A doubt in a sentence, with the item that it is about before it. */
export function sayPostDoubt(words: PostWords, {code, item, title, found}: PostDoubt): string {
  const sentence = fill(words.doubts[code], {found});
  return item === undefined ? sentence : `${fill(words.place, {item: String(item), title})} ${sentence}`;
}

/** Why there are no posts in a text, with what the server says of it. */
export function sayPostsRefusal(
  words: PostWords,
  {code, message}: Pick<PostsError, 'code' | 'message'>,
): string {
  const sentence = words.refusals[code];
  return message.includes(code) ? sentence : `${sentence} (${message})`;
}

/** All at once, so that what stands in a title is never taken for a placeholder. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
