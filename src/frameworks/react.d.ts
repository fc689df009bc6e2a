import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Attributes, Besides, Handlers, PlazaTags, Properties} from './tags.js';

/** The tags in the JSX of React 19, which sets a property where the element has it, and else an attribute. */
export type ReactElements = {
  [Tag in keyof PlazaTags]: Properties<PlazaTags[Tag]> &
    Attributes<PlazaTags[Tag]> &
    Handlers<PlazaTags[Tag], 'on'> &
    Besides<DetailedHTMLProps<HTMLAttributes<PlazaTags[Tag]>, PlazaTags[Tag]>, PlazaTags[Tag]>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
