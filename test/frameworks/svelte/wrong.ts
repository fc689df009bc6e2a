import type {PlazaSelectEvent} from 'plaza-widgets';
import type {SvelteHTMLElements as Tags} from 'svelte/elements';

/** None of these compiles, but the last. */
// @ts-expect-error There is no such layout.
export const layout: Tags['plaza-network-list'] = {layout: 'tiles'};
// @ts-expect-error There is no such attribute.
export const attribute: Tags['plaza-network-list'] = {colour: 'red'};
// @ts-expect-error It is a number.
export const number: Tags['plaza-network-list'] = {limit: 'five'};
// @ts-expect-error It is a number, as an attribute too.
export const level: Tags['plaza-network-list'] = {'heading-level': 'high'};
// @ts-expect-error It is true or false.
export const flag: Tags['plaza-membership-stats'] = {hideTrend: 'no'};
// @ts-expect-error There is no such list.
export const list: Tags['plaza-network-list'] = {collection: 'mayors'};
// @ts-expect-error This is the handler of another event.
export const handler: Tags['plaza-contact-card'] = {'onplaza-load': (event: PlazaSelectEvent) => event.entry};
// @ts-expect-error Svelte would write hide-filters="false", which hides them.
export const text: Tags['plaza-advocacy-timeline'] = {'hide-filters': false};
// @ts-expect-error There is no such attribute, with a hyphen.
export const hyphen: Tags['plaza-advocacy-timeline'] = {'hide-all': true};
export const right: Tags['plaza-advocacy-timeline'] = {class: 'wide', order: 'newest', hideFilters: false};
