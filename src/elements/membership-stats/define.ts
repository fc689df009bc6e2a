import {mayDefine} from '../shared/registration.js';
import {MembershipStats} from './membership-stats.js';

if (mayDefine('plaza-membership-stats', MembershipStats))
  customElements.define('plaza-membership-stats', MembershipStats);
