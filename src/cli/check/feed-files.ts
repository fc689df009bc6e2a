import {createReadStream} from 'node:fs';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {FeedError} from '../../feed/feed-error.js';
import {decode} from '../../doctor/decode.js';
import type {FeedFile, FeedSource} from '../../doctor/feed-source.js';
import {inspectAnswers} from '../../doctor/inspect-answers.js';
import {parseFeed} from '../../doctor/parse-feed.js';
import type {Warning} from '../../doctor/report.js';
import {Fault} from '../../doctor/saying.js';
import {download} from './download.js';
import {readBytes} from './read-bytes.js';

/** Stands for the folder of a feed on this machine, so that relative addresses in it lead to the files beside it. */
const HERE = 'https://here.invalid/';

/** The feed that a user names, and the files it names in turn; each is read once. */
export class FeedFiles implements FeedSource {
  readonly files: FeedFile[] = [];
  readonly #source: string;

  /** `source` is a path, an http(s) URL or a file URL. */
  constructor(source: string) {
    this.#source = /^file:\/\//i.test(source) ? fileURLToPath(source) : source;
  }

  /** Reads the feed itself. Rejects with a FeedError. */
  async open(): Promise<FeedFile> {
    if (/^https?:\/\//i.test(this.#source)) return this.#download(this.#source);
    return this.#readLocal(`${HERE}${encodeURIComponent(basename(this.#source))}`, this.#source);
  }

  /** Loads the JSON of a further file. Rejects with a FeedError. */
  async load(url: string): Promise<unknown> {
    const file = this.files.find((each) => each.url === url) ?? (await this.#readFurther(url));
    return parseFeed(file.text, file.name);
  }

  /** How the user knows a file that the model knows by its URL. */
  nameOf(url: string): string {
    return this.isLocal(url) ? this.#toPath(url) : url;
  }

  /** Whether a URL of the model stands for a file on this machine. */
  isLocal(url: string): boolean {
    return url.startsWith(HERE);
  }

  #readFurther(url: string): Promise<FeedFile> {
    return this.isLocal(url) ? this.#readLocal(url, this.#toPath(url)) : this.#download(url);
  }

  /** A URL never leads out of the folder it begins with, but an encoded slash in it could. */
  #toPath(url: string): string {
    const folder = dirname(this.#source);
    const path = join(folder, decodePath(new URL(url).pathname.slice(1)));
    const inside = !relative(resolve(folder), resolve(path)).startsWith('..');
    return inside ? path : join(folder, basename(path));
  }

  async #readLocal(url: string, path: string): Promise<FeedFile> {
    return this.#add(path, url, await readFile(path), []);
  }

  async #download(url: string): Promise<FeedFile> {
    if (!URL.canParse(url)) throw new Fault('network', url, ['noAddress']);
    const answer = await download(url);
    // Relative links start where the browser asked, as the widgets have it.
    return this.#add(url, new URL(url).href, answer.bytes, inspectAnswers(answer));
  }

  #add(name: string, url: string, bytes: Uint8Array, served: readonly Warning[]): FeedFile {
    const {text, warnings} = decode(bytes);
    const file = {name, url, text, warnings: [...warnings, ...served]};
    this.files.push(file);
    return file;
  }
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // a lone "%" is part of the name
  }
}

/** Reads a file on this machine, as far as the widgets would. Rejects with a FeedError. */
export async function readFile(path: string): Promise<Uint8Array> {
  try {
    // As a stream, as not every path is a file with an end.
    return await readBytes(createReadStream(path), path);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    const {code, message} = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Fault('not-found', path, ['noFile']);
    if (code === 'EISDIR') throw new Fault('not-found', path, ['isFolder']);
    throw new Fault('network', path, ['system', message]);
  }
}
