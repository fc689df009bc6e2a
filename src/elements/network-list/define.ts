import {mayDefine} from '../shared/registration.js';
import {NetworkList} from './network-list.js';

if (mayDefine('plaza-network-list', NetworkList)) customElements.define('plaza-network-list', NetworkList);
