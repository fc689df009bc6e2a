import {showEvents} from './timeline-events.js';
import {loadItems} from './timeline-items.js';

showEvents('list', await loadItems());
