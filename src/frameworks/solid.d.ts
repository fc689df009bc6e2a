import type {JSX} from 'solid-js';
import type {Attributes, Besides, Handlers, PlazaTags, Properties} from './tags.js';

type Prefixed<Values, Prefix extends string> = {
  [Name in keyof Values & string as `${Prefix}${Name}`]?: Values[Name];
};

/** The tags in the JSX of Solid, which sets the property `headingLevel` for `heading-level` too. */
export type SolidElements = {
  [Tag in keyof PlazaTags]: Properties<PlazaTags[Tag]> &
    Attributes<PlazaTags[Tag]> &
    Prefixed<Properties<PlazaTags[Tag]>, 'prop:'> &
    Handlers<PlazaTags[Tag], 'on:'> &
    Besides<JSX.HTMLAttributes<PlazaTags[Tag]>, PlazaTags[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
