import {createServer} from 'node:http';
import {brotliCompressSync, gzipSync} from 'node:zlib';

/** A small good feed that each of the four elements shows something of. */
const feed = (more = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Test',
  language: 'en',
  items: [{id: 'i', title: 'Item', content_text: 'Text', date_published: '2020-01-01T00:00:00Z'}],
  _association: {
    networks: [{id: 'n', name: 'Network'}],
    statistics: [{id: 's', name: 'Statistic', value: 7}],
    contacts: [{id: 'c', name: 'Contact'}],
  },
  ...more,
});
const good = JSON.stringify(feed());
const MB = 1e6;

/** How often and when each id was asked for. */
const log = new Map();

const send = (response, body, headers = {}, status = 200) => {
  response.writeHead(status, {'content-type': 'application/feed+json', ...headers});
  response.end(body);
};

/** Sends chunk after chunk until the other side has gone. */
function stream(response, chunk, everyMs, times = Infinity) {
  let sent = 0;
  const next = () => {
    if (response.destroyed) return;
    if (sent++ >= times) return response.end();
    if (response.write(chunk)) setTimeout(next, everyMs);
    else response.once('drain', next);
  };
  next();
}

/** What the server does; the path's first segment names it. `times` is how often the id has been asked for, from 1. */
const behaviours = {
  ok: ({response}) => send(response, good),
  status: ({response, argument}) => send(response, 'No.', {}, Number(argument)),
  redirect: ({response}) => send(response, '', {location: '/ok'}, 302),
  loop: ({response, url}) => send(response, '', {location: url}, 302),
  html: ({response}) => send(response, '<!doctype html><title>Home</title>', {'content-type': 'text/html'}),
  truncated: ({response}) => send(response, good.slice(0, 100)),
  empty: ({response}) => send(response, ''),
  bom: ({response}) => send(response, `\ufeff${good}`),
  'wrong-type': ({response}) => send(response, good, {'content-type': 'image/png'}),
  gzip: ({response}) => send(response, gzipSync(good), {'content-encoding': 'gzip'}),
  brotli: ({response}) => send(response, brotliCompressSync(good), {'content-encoding': 'br'}),
  bomb: ({response}) => send(response, gzipSync(Buffer.alloc(200 * MB, ' ')), {'content-encoding': 'gzip'}),
  huge: ({response}) => {
    response.writeHead(200);
    stream(response, Buffer.alloc(MB, ' '), 0, 50);
  },
  silent: () => {},
  stall: ({response}) => {
    response.writeHead(200);
    response.write(good.slice(0, 20));
  },
  drip: ({response}) => {
    response.writeHead(200);
    stream(response, ' ', 50);
  },
  reset: ({response}) => response.destroy(),
  cut: ({response}) => {
    response.writeHead(200, {'content-length': good.length});
    response.write(good.slice(0, 20));
    setTimeout(() => response.destroy(), 20);
  },
  deep: ({response}) => send(response, `{"items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`),
  proto: ({response}) =>
    send(
      response,
      good.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'),
    ),
  /** Fails so many times, then is well. */
  flaky: ({response, argument, times}) =>
    times <= Number(argument) ? send(response, 'Busy.', {}, 503) : send(response, good),
  'retry-after': ({response, argument, times}) =>
    times === 1
      ? send(
          response,
          'Busy.',
          {'retry-after': argument, 'access-control-expose-headers': 'retry-after'},
          503,
        )
      : send(response, good),
  /** Well the first time, cacheable for no time; then broken. */
  breaks: ({response, times}) =>
    times === 1 ? send(response, good, {'cache-control': 'max-age=0', etag: '"1"'}) : response.destroy(),
  /** Not found the first time, cacheable for long; then well. */
  appears: ({response, times}) =>
    times === 1 ? send(response, 'No.', {'cache-control': 'max-age=3600'}, 404) : send(response, good),
  /** A page of a feed that goes on; the last of `argument` pages has no next one. */
  pages: ({response, argument, query}) => {
    const page = Number(query.get('page') ?? 1);
    const next = page < Number(argument) ? {next_url: `?page=${page + 1}`} : {};
    const items = [
      {id: `p${page}`, title: `Page ${page}`, content_text: 'x', date_published: `${2000 + page}-01-01`},
    ];
    send(
      response,
      JSON.stringify({version: 'https://jsonfeed.org/version/1.1', title: 'Pages', items, ...next}),
    );
  },
  circle: ({response, url}) => send(response, JSON.stringify(feed({next_url: url}))),
  'broken-page': ({response}) => send(response, JSON.stringify(feed({next_url: '/status/404'}))),
  members: ({response, query}) =>
    send(
      response,
      JSON.stringify(
        feed({
          _association: {
            networks: [{id: 'n', name: 'Network'}],
            members_url: `/members-file?id=${query.get('id')}-file`,
            statistics: [{id: 's', name: 'Members', count_of: 'members'}],
          },
        }),
      ),
    ),
  /** Its members go on in a file that is not there; from the second time on, or from the first. */
  'broken-members': ({response, argument, times}) =>
    send(
      response,
      JSON.stringify(
        feed({
          _association: {
            networks: [{id: 'n', name: 'Network'}],
            members: [{id: 'a', name: 'Town'}],
            members_url: times >= Number(argument) ? '/status/500' : '/members-file',
            statistics: [
              {id: 'm', name: 'Members', count_of: 'members'},
              {id: 's', name: 'Statistic', value: 7},
            ],
          },
        }),
      ),
    ),
  'members-file': ({response}) =>
    send(response, JSON.stringify(Array.from({length: 3}, (_, i) => ({id: `${i}`, name: `Town ${i}`})))),
  lang: ({response, argument}) =>
    send(
      response,
      JSON.stringify(feed({_association: {networks: [{id: 'n', name: `Network in ${argument}`}]}})),
    ),
  log: ({response, query}) => send(response, JSON.stringify(log.get(query.get('of')) ?? [])),
};

/** A plugin of the test runner: a real server, on an origin of its own, that misbehaves on command. */
export function faultyServer() {
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://faulty');
    const [, name, argument] = url.pathname.split('/');
    const id = url.searchParams.get('id') ?? '';
    const times = log.get(id) ?? [];
    if (id) log.set(id, [...times, Date.now()]);
    if (!url.searchParams.has('no-cors')) response.setHeader('access-control-allow-origin', '*');
    const behaviour = behaviours[name] ?? behaviours.status;
    behaviour({
      response,
      url: request.url,
      argument: argument ?? '404',
      query: url.searchParams,
      times: times.length + 1,
    });
  });
  return {
    name: 'faulty-server',
    serverStart: () => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)),
    serverStop: () => {
      server.closeAllConnections();
      server.close();
    },
    serve({path}) {
      if (path !== '/faulty-server.js') return;
      return {body: `export const origin = 'http://127.0.0.1:${server.address().port}';`, type: 'js'};
    },
    resolveImport: ({source}) => (source === 'faulty-server' ? '/faulty-server.js' : undefined),
  };
}
