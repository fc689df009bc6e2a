import type {PlazaSelectEvent} from 'plaza-widgets';

/** None of these compiles, but the last. */
export const wrong = [
  // @ts-expect-error There is no such layout.
  <plaza-network-list layout="tiles" />,
  // @ts-expect-error There is no such attribute.
  <plaza-network-list colour="red" />,
  // @ts-expect-error It is a number.
  <plaza-network-list limit="five" />,
  // @ts-expect-error It is a number, as an attribute too.
  <plaza-network-list heading-level="high" />,
  // @ts-expect-error It is true or false.
  <plaza-membership-stats hideTrend="no" />,
  // @ts-expect-error There is no such list.
  <plaza-network-list collection="mayors" />,
  // @ts-expect-error This is the handler of another event.
  <plaza-contact-card on:plaza-load={(event: PlazaSelectEvent) => event.entry} />,
  <plaza-advocacy-timeline class="wide" layout="horizontal" order="newest" hideFilters={false} />,
];
