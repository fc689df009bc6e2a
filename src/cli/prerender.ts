// What `plaza-widgets/prerender` offers to scripts.
export type {Load, Prerendered, PrerenderOptions} from './prerender/options.js';
export {prerender} from './prerender/prerender.js';
