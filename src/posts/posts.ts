// Posts of a site → items of the feed: RSS, Atom, and what WordPress answers to programs.
import {isWordPress, readWordPressPosts} from './word-press.js';
import {readRssOrAtom} from './rss-atom.js';
import {PostsError, type Posts} from './post.js';

export {decodePosts} from './decode.js';
export {findPostsAddresses} from './find.js';
export {mergePosts} from './merge.js';
export {PostsError, POST_DOUBTS} from './post.js';
export type {PostDoubt, PostDoubtCode, PostItem, Posts, PostWords} from './post.js';
export {readWordPressPosts, wordPressApi} from './word-press.js';
export {isWordPress};
export {loadPostWords, sayPostDoubt, sayPostsRefusal} from './words.js';

/**
 * Reads the posts in a text: RSS 2.0 or 1.0, Atom, or the JSON of a WordPress site. One that is broken is left out, with a
 * doubt. Rejects with a PostsError where there are none in it.
 */
export async function parsePosts(text: string): Promise<Posts> {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return readWordPressPosts(parseJson(start));
  if (start.includes('<')) return readRssOrAtom(text);
  throw new PostsError('no-posts');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PostsError('other-json', (error as Error).message);
  }
}
