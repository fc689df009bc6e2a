import './elements/network-list/define.js';
import './elements/membership-stats/define.js';
import './elements/advocacy-timeline/define.js';
import './elements/contact-card/define.js';
