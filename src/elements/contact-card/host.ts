import type {ReactiveControllerHost} from 'lit';
import type {MapService} from '../../model/map-link.js';
import type {VCardVersion} from '../../model/vcard.js';

/** The element, as what it loads on demand sees it. */
export interface CardHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly headingLevel: number;
  readonly layout: 'card' | 'list' | 'inline';
  readonly contact: string;
  readonly role: string | null;
  readonly language: string;
  readonly country: string;
  readonly network: string;
  readonly vcard: VCardVersion;
  readonly hideQr: boolean;
  readonly map: MapService | '';
  readonly protectEmail: boolean;
  readonly structuredData: boolean;
}
