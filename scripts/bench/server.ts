// Serves what the benches open: pages, scripts bundled from scripts/bench/pages, feeds, and Plaza as built.
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {buildSync} from 'esbuild';

/**
 * A feed is held back for so many milliseconds, as on a slow line: by then every page has its scripts, and what a page
 * loads beside its feed is not taken for work on it.
 */
const HELD = 500;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** What a page of a bench is made of; its feeds are beside it, as `feed.json` or by their names. */
export interface Contestant {
  readonly name: string;
  /** The script in `scripts/bench/pages`, without its ending. */
  readonly script?: string;
  readonly head?: string;
  readonly body: string;
}

export interface BenchServer {
  /** The address of a contestant's page. */
  pageUrl(name: string, size: number): string;
  /** Bytes, gzip, of the scripts, styles and fonts sent since the last call. */
  takeSent(): number;
  close(): void;
}

export const bundle = (script: string) =>
  buildSync({
    entryPoints: [`scripts/bench/pages/${script}.ts`],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: {'process.env.NODE_ENV': '"production"'},
    loader: {'.css': 'text'},
    write: false,
  }).outputFiles[0]!.text;

const toHtml = ({script, head = '', body}: Contestant) => `<!doctype html>
<html lang="en"><head><title>Bench</title><link rel="icon" href="data:,">${head}</head>
<body>${body}${script ? `<script type="module" src="script.js"></script>` : ''}</body></html>`;

/**
 * `feeds`: the text of the `feed.json` of each size, or of a feed by its name. Paths below `/dist` and `/modules` are
 * files.
 */
export async function serve(
  contestants: readonly Contestant[],
  feeds: ReadonlyMap<number | string, string>,
  dist: string,
  held = HELD,
): Promise<BenchServer> {
  if (!existsSync(join(dist, 'plaza.js'))) throw new Error(`There is no plaza.js in ${dist}: npm run build`);
  const scripts = new Map(contestants.map(({name, script}) => [name, script ? bundle(script) : '']));
  const zipped = new Map<string, Buffer>();
  let sent = 0;

  const read = (path: string): string | Buffer | undefined => {
    const [, folder = '', ...rest] = path.split('/');
    if (folder === 'dist') return readFileSync(join(dist, ...rest));
    if (folder === 'modules') return readFileSync(join('node_modules', ...rest));
    const [size, file] = rest;
    const contestant = contestants.find(({name}) => name === folder);
    if (!contestant) return undefined;
    if (file === 'script.js') return scripts.get(folder);
    if (file === 'feed.json') return feeds.get(Number(size));
    return file ? feeds.get(file) : toHtml(contestant);
  };
  const answer = (path: string, response: ServerResponse) => {
    const body = zipped.get(path) ?? gzipSync(read(path) ?? '', {level: 9});
    zipped.set(path, body);
    const isPage = path.endsWith('/');
    const isFeed = path.endsWith('.json');
    if (!isPage && !isFeed) sent += body.length;
    response.setHeader('Content-Type', TYPES[isPage ? '.html' : extname(path)] ?? 'application/octet-stream');
    response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Cache-Control', 'no-store');
    setTimeout(() => response.end(body), isFeed ? held : 0);
  };
  const server = createServer(({url = ''}, response) => {
    try {
      answer(new URL(url, 'http://localhost').pathname, response);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const {port} = server.address() as AddressInfo;
  return {
    pageUrl: (name, size) => `http://localhost:${port}/${name}/${size}/`,
    takeSent: () => {
      const before = sent;
      sent = 0;
      return before;
    },
    close: () => server.close(),
  };
}
