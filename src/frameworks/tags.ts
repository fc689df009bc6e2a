import type {LitElement} from 'lit';
import type {AdvocacyTimeline} from '../elements/advocacy-timeline/advocacy-timeline.js';
import type {ContactCard} from '../elements/contact-card/contact-card.js';
import type {MembershipStats} from '../elements/membership-stats/membership-stats.js';
import type {NetworkList} from '../elements/network-list/network-list.js';
import type {PlazaErrorEvent, PlazaLoadEvent, PlazaSelectEvent} from '../elements/shared/events.js';

/** The tags and their classes, from which the types for each framework follow. */
export interface PlazaTags {
  'plaza-network-list': NetworkList;
  'plaza-membership-stats': MembershipStats;
  'plaza-advocacy-timeline': AdvocacyTimeline;
  'plaza-contact-card': ContactCard;
}

/** The events of an element, by name. */
export type Events<Element> = {
  'plaza-load': PlazaLoadEvent;
  'plaza-error': PlazaErrorEvent;
} & (Element extends NetworkList ? {'plaza-select': PlazaSelectEvent} : unknown);

/** The one property that HTML has too, though with other words. */
type Overridden<Element> = Element extends ContactCard ? 'role' : never;

type SettableName<Element> =
  | {
      [Name in Exclude<keyof Element, keyof LitElement>]: Element[Name] extends (...args: never) => unknown
        ? never
        : Name;
    }[Exclude<keyof Element, keyof LitElement>]
  | (Overridden<Element> & keyof Element);

/** What an element takes as properties: `headingLevel`, `layout`. */
export type Properties<Element> = Partial<Pick<Element, SettableName<Element>>>;

type Kebab<Text> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

type AttributeName<Property> = Property extends 'htmlFor' ? 'for' : Kebab<Property>;

type AttributeValue<Value> = Value extends boolean
  ? Value | ''
  : Value extends number
    ? number | `${number}`
    : Value;

/** What an element takes as attributes, where they are called otherwise than the property: `heading-level`, `for`. */
export type Attributes<Element> = {
  [Name in SettableName<Element> as Exclude<AttributeName<Name>, Name>]?: AttributeValue<Element[Name]>;
};

/**
 * The same for frameworks that write a `false` as text into the page. HTML takes an attribute for true when it is there, whatever
 * it says: `hide-search="false"` hides the search. The property `hideSearch` can be false.
 */
export type AttributesNeverFalse<Element> = {
  [Name in keyof Attributes<Element>]: Exclude<Attributes<Element>[Name], false>;
};

/** Handlers of the events, as properties whose names begin so: `onplaza-load`. */
export type Handlers<Element, Prefix extends string> = {
  [Name in keyof Events<Element> & string as `${Prefix}${Name}`]?: (event: Events<Element>[Name]) => void;
};

/** A framework's own attributes of all HTML elements, without those that the element has itself. */
export type Besides<Html, Element> = Omit<Html, SettableName<Element> | keyof Attributes<Element>>;
