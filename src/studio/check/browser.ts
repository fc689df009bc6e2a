import type {Fetch, LiveOptions} from '../../doctor/live.js';
import type {LoadPicture} from '../../doctor/probe.js';

/** What the checks of addresses need of the browser. */
export interface Browser extends Omit<LiveOptions, 'signal'> {
  readonly loadPicture: LoadPicture;
}

/** The browser that this page is in. It asks for nothing by itself: the visitor presses a button that says what is asked of whom. */
export const browser: Browser = {
  fetch: ((url, init) => fetch(url, init)) satisfies Fetch,
  isSecure: location.protocol === 'https:',
  timingsOf: (url) => performance.getEntriesByName(url, 'resource') as PerformanceResourceTiming[],
  loadPicture: (url, signal) =>
    new Promise((resolve) => {
      const image = new Image();
      image.referrerPolicy = 'no-referrer';
      const settle = (isThere: boolean) => () => resolve(isThere);
      image.addEventListener('load', settle(true));
      image.addEventListener('error', settle(false));
      signal.addEventListener('abort', () => {
        image.src = '';
        resolve(false);
      });
      image.src = url;
    }),
};
