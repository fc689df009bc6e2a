import type {HTMLAttributes} from 'preact';
import type {AttributesNeverFalse, Besides, Handlers, PlazaTags, Properties} from './tags.js';

/** The tags in the JSX of Preact, which sets a property where the element has it, and else an attribute. */
export type PreactElements = {
  [Tag in keyof PlazaTags]: Properties<PlazaTags[Tag]> &
    AttributesNeverFalse<PlazaTags[Tag]> &
    Handlers<PlazaTags[Tag], 'on'> &
    Besides<HTMLAttributes<PlazaTags[Tag]>, PlazaTags[Tag]>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends PreactElements {}
  }
}
