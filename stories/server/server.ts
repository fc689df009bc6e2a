import {FetchInterceptor} from '@mswjs/interceptors/fetch';
import {defineNetwork, InterceptorSource} from 'msw/experimental';
import {handlers} from './handlers.js';

type Interceptors = ConstructorParameters<typeof InterceptorSource>[0]['interceptors'];
// By its types, an interceptor would have to know requests and web sockets both.
const interceptors = [new FetchInterceptor()] as unknown as Interceptors;

/**
 * Starts the mocked server, in the page itself: a service worker would need https, loses a page that is loaded again, and
 * stays behind in the browser.
 */
export function startServer(): void {
  const sources = [new InterceptorSource({interceptors})];
  // Files are what they are on any host.
  defineNetwork({sources, handlers: [...handlers], onUnhandledFrame: 'bypass'}).enable();
}
