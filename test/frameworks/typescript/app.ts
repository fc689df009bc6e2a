import 'plaza-widgets/define';
import {
  FeedError,
  NetworkList,
  PlazaLoadEvent,
  type FeedDocument,
  type FeedErrorReason,
  type Problem,
} from 'plaza-widgets';
import {AdvocacyTimeline} from 'plaza-widgets/advocacy-timeline';
import {ContactCard} from 'plaza-widgets/contact-card';
import {MembershipStats} from 'plaza-widgets/membership-stats';

const list: NetworkList = document.createElement('plaza-network-list');
list.headingLevel = 3;
list.layout = 'table';
list.collection = 'members';
list.hideSearch = true;
// @ts-expect-error There is no such layout.
list.layout = 'tiles';
// @ts-expect-error There is no such list.
list.collection = 'mayors';
// @ts-expect-error It is a number.
list.headingLevel = '3';
// @ts-expect-error There is no such property.
list.colour = 'red';
// @ts-expect-error What it is made of is its own business.
list.createRenderRoot();

list.addEventListener('plaza-load', (event: PlazaLoadEvent) => showProblems(event.problems));
list.addEventListener('plaza-select', ({entry}) => entry?.name.toUpperCase());
// @ts-expect-error This event has no entry.
list.addEventListener('plaza-load', ({entry}) => entry);
document.addEventListener('plaza-error', ({error}) => {
  const reason: FeedErrorReason = error.reason;
  console.log(error instanceof FeedError, reason, error.url);
});
// @ts-expect-error There is no such reason.
export const reason: FeedErrorReason = 'bad-luck';

function showProblems(problems: readonly Problem[]) {
  for (const {path, expected, found} of problems) console.log(path, expected, found);
}

const timeline: AdvocacyTimeline | null = document.querySelector('plaza-advocacy-timeline');
timeline?.reload().then(() => console.log(timeline.layout, timeline.order));
const card: ContactCard | null = document.querySelector('plaza-contact-card');
if (card) card.vcard = '4.0';
export const stats = document.querySelectorAll('plaza-membership-stats').item(0) satisfies MembershipStats;

export const feed: Partial<FeedDocument> = {title: 'FLACMA', language: 'es'};
