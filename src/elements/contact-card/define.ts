import {mayDefine} from '../shared/registration.js';
import {ContactCard} from './contact-card.js';

if (mayDefine('plaza-contact-card', ContactCard)) customElements.define('plaza-contact-card', ContactCard);
