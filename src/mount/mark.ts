import {nearestAttribute} from '../locale/nearest.js';
import {isWidget, TAGS, WIDGETS, type Widget} from './widgets.js';

/** What stands on a page in place of a tag, where an editor may not write one. */
export interface Mark {
  readonly widget: Widget;
  /** As they would stand on the tag; what the element does not know is left out later. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Whether the element comes into the marked one, or around it. */
  readonly into: boolean;
}

/** What was said of names that are none. */
const said = new Set<string>();

/** A CSS selector of whatever may be a mark. */
export const MARKS = '[data-plaza], a[href*="#plaza-"]';

/** These reach beyond the widget: a link, which visitors may write in comments, does not set them. */
const NOT_BY_LINK = ['for', 'keep-copy', 'structured-data'];

/**
 * Reads `<div data-plaza="network-list" data-src="…" data-layout="…">`, or a link whose fragment names the widget:
 * `feed.json#plaza-network-list?layout=cards&limit=10`, where `src`, if it is among the options, is the feed in place of
 * the link's own address.
 */
export function readMark(element: Element): Mark | undefined {
  const mark = element.hasAttribute('data-plaza') ? readData(element) : readLink(element);
  return mark && mayMount(element, mark) ? mark : undefined;
}

function readData({attributes}: Element): Mark | undefined {
  const options = [...attributes]
    .filter(({name}) => name.startsWith('data-'))
    .map(({name, value}) => [name.slice(5), value] as const);
  const widget = options.find(([name]) => name === 'plaza')?.[1].trim();
  if (isWidget(widget)) return {widget, attributes: options, into: true};
  const message = `Plaza: data-plaza="${widget}" names none of ${WIDGETS.join(', ')}`;
  if (!said.has(message)) console.warn(message);
  said.add(message);
  return undefined;
}

function readLink(element: Element): Mark | undefined {
  // A link in a drawing has an address of another kind.
  if (!(element instanceof HTMLAnchorElement) || !/^https?:$/.test(element.protocol)) return undefined;
  const [, widget, options] = /^#plaza-([a-z-]+)(?:\?(.*))?$/.exec(element.hash) ?? [];
  // Marked as what visitors wrote.
  if (!isWidget(widget) || element.relList.contains('ugc')) return undefined;
  const given = [...new URLSearchParams(options)].filter(([name]) => !NOT_BY_LINK.includes(name));
  return {widget, attributes: [['src', element.href.split('#', 1)[0]!], ...given], into: false};
}

/** Whether it lies in another mark, which comes first. */
const isMarked = (element: Element | null) => {
  const outer = element?.closest(MARKS);
  return outer ? readMark(outer) !== undefined : false;
};

/** Never a second time, inside another widget, in what is being edited, or where the page forbids it. */
function mayMount(element: Element, {into}: Mark): boolean {
  return !(
    element.closest(TAGS) ||
    isMarked(element.parentElement) ||
    (into && element.querySelector(TAGS)) ||
    (element as HTMLElement).isContentEditable ||
    nearestAttribute(element, 'data-plaza-ignore')
  );
}
