import type {HTMLAttributes} from 'svelte/elements';
import type {AttributesNeverFalse, Besides, Handlers, PlazaTags, Properties} from './tags.js';

/** The tags in Svelte's templates, which set a property where the element has it, and else an attribute. */
export type SvelteElements = {
  [Tag in keyof PlazaTags]: Properties<PlazaTags[Tag]> &
    AttributesNeverFalse<PlazaTags[Tag]> &
    Handlers<PlazaTags[Tag], 'on'> &
    Besides<HTMLAttributes<PlazaTags[Tag]>, PlazaTags[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
