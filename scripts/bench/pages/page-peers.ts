// The whole page from what is popular on npm: List.js, CountUp, TimelineJS3 and Shoelace's card.
import '@shoelace-style/shoelace/dist/components/card/card.js';
import {CountUp} from 'countup.js';
import List from 'list.js';
import {loadContent, toCard, toContact, toTiles} from './page-content.js';
import {showEvents} from './timeline-events.js';

const {figures, networks, entries, contact} = await loadContent();

document.querySelector('dl')!.innerHTML = toTiles(figures);
document
  .querySelectorAll<HTMLElement>('.value')
  .forEach((each, i) => new CountUp(each, figures[i]!.value).start());

document.querySelector('#list')!.innerHTML = networks.map((each) => `<li>${toCard(each)}</li>`).join('');
new List('networks', {valueNames: ['name'], page: 12}, []);

document.querySelector('#contact')!.innerHTML = toContact(contact);
showEvents('timeline', entries);
