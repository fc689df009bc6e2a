import {delay, http, HttpResponse, type HttpHandler} from 'msw';
import {feeds} from '../feeds.js';
import {agenda, manyOfEverything, municipalities} from './invented.js';

/** In what folder of which host the stories are is not known. */
const at = (address: string) => `*/${address}`;

/** UCLG's feed, as any host has it, by an address of the same folder. */
async function uclg({url}: Request): Promise<Record<string, object>> {
  const response = await fetch(new URL('../uclg.json', url));
  return (await response.json()) as Record<string, object>;
}

/** Retry-After is longer than an element waits: the failure shows at once. */
const down = () => new HttpResponse('Down for maintenance', {status: 503, headers: {'Retry-After': '3600'}});
const missing = () => new HttpResponse('Not found', {status: 404});

/** How the servers of associations answer, on good days and bad ones. */
export const handlers: readonly HttpHandler[] = [
  http.get(at(feeds.agenda), ({request}) =>
    HttpResponse.json(agenda(new Date().getFullYear(), new URL('../lake.svg', request.url).href)),
  ),
  http.get(at(feeds.municipalities), () => HttpResponse.json(municipalities(60))),
  http.get(at(feeds.huge), () => HttpResponse.json(manyOfEverything())),
  http.get(at(feeds.slow), async ({request}) => {
    await delay(3000);
    return HttpResponse.json(await uclg(request));
  }),
  http.get(at(feeds.loading), () => delay('infinite')),
  http.get(at(feeds.missing), missing),
  http.get(at('feeds/server/lost/*'), missing),
  http.get(at(feeds.down), down),
  http.get(at(feeds.broken), () => HttpResponse.html('<!doctype html><title>Welcome</title>')),
  http.get(at(feeds.outdated), async ({request}) => {
    // So a page asks for whatever the browser has kept, once the server has failed.
    if (request.cache !== 'force-cache') return down();
    const headers = {'Last-Modified': 'Fri, 17 Oct 2025 09:00:00 GMT'};
    return HttpResponse.json(await uclg(request), {headers});
  }),
  http.get(at(feeds.partial), async ({request}) => {
    const feed = await uclg(request);
    const lists = ['networks', 'members', 'priorities', 'statistics', 'contacts'];
    const lost = Object.fromEntries(lists.map((list) => [`${list}_url`, `lost/${list}.json`]));
    return HttpResponse.json({
      ...feed,
      next_url: 'lost/items.json',
      _association: {...feed['_association'], ...lost},
    });
  }),
  http.get(at(feeds.mended), async ({request}) =>
    request.cache === 'reload' ? HttpResponse.json(await uclg(request)) : missing(),
  ),
];
