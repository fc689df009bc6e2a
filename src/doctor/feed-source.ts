import {FeedError} from '../feed/feed-error.js';
import {parseFeed} from './parse-feed.js';
import type {Warning} from './report.js';
import {Fault} from './saying.js';

/** A file of the feed: the feed itself, or one in which a list goes on. */
export interface FeedFile {
  /** As the user knows it: a path or a URL. */
  readonly name: string;
  /** The URL by which the model knows it. */
  readonly url: string;
  readonly text: string;
  /** What is wrong with the file as a whole, or with the way it is served. */
  readonly warnings: readonly Warning[];
}

/** Where a feed and the files that it names are read from. */
export interface FeedSource {
  /** What has been read so far; the feed itself comes first. */
  readonly files: readonly FeedFile[];
  /** Reads the feed itself. Rejects with a FeedError. */
  readonly open: () => Promise<FeedFile>;
  /** Loads the JSON of a further file. Rejects with a FeedError. */
  readonly load: (url: string) => Promise<unknown>;
  /** How the user knows a file that the model knows by its URL. */
  readonly nameOf: (url: string) => string;
  /** Whether a URL of the model stands for a file that may be there for visitors though it is not here. */
  readonly isLocal: (url: string) => boolean;
}

/** A feed whose text is at hand; what it names is not asked for. */
export function textSource(text: string, name: string, url = 'https://here.invalid/feed.json'): FeedSource {
  const file: FeedFile = {name, url, text, warnings: []};
  return {
    files: [file],
    open: () => Promise.resolve(file),
    load: (other) =>
      other === url
        ? Promise.resolve(parseFeed(text, name))
        : Promise.reject(new Fault('not-found', other, ['notReadHere'])),
    nameOf: (other) => other.replace('https://here.invalid/', ''),
    isLocal: () => true,
  };
}

/** The JSON of a further file; one that is not at hand may well be there on the server, so it is no problem yet. */
export async function loadFurther(source: FeedSource, url: string, lost: Lost[]): Promise<unknown> {
  try {
    return await source.load(url);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    lost.push({name: source.nameOf(url), error});
    if (source.isLocal(url) && error.reason === 'not-found') return [];
    throw error;
  }
}

/** A further file that could not be read. */
export interface Lost {
  readonly name: string;
  readonly error: FeedError;
}
