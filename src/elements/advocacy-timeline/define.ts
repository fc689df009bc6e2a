import {mayDefine} from '../shared/registration.js';
import {AdvocacyTimeline} from './advocacy-timeline.js';

if (mayDefine('plaza-advocacy-timeline', AdvocacyTimeline))
  customElements.define('plaza-advocacy-timeline', AdvocacyTimeline);
