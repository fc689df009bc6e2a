import type {HTMLAttributes, PublicProps} from 'vue';
import type {Besides, Events, PlazaTags, Properties} from './tags.js';

type HandlerName<Event extends string> = Event extends `${infer First}-${infer Rest}`
  ? `on${Capitalize<First>}${Capitalize<Rest>}`
  : never;

type Listeners<Element> = {
  [Name in keyof Events<Element> & string as HandlerName<Name>]?: (event: Events<Element>[Name]) => void;
};

/** The tags in Vue's templates, which compare `hide-search` with the property `hideSearch`. */
export type VueElements = {
  [Tag in keyof PlazaTags]: new () => PlazaTags[Tag] & {
    /** Only for the types of templates; the element has no such property. */
    $props: Properties<PlazaTags[Tag]> &
      Listeners<PlazaTags[Tag]> &
      Besides<HTMLAttributes, PlazaTags[Tag]> &
      PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
