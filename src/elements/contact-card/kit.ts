import type {str} from '@lit/localize';
import type {css, html, nothing, ReactiveControllerHost, svg} from 'lit';
import type {formatCountry, formatLanguage} from '../../format/name.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {toLink, toWebLink} from '../../model/link.js';
import type {MapService} from '../../model/map-link.js';
import type {translator} from '../../model/translation.js';
import type {VCardVersion} from '../../model/vcard.js';
import type {optionalPart} from '../shared/optional-part.js';
import type {renderHeading, renderText} from '../shared/text.js';
import type {toWords} from '../shared/words.js';

/** The element, as what it loads on demand sees it. */
export type CardHost = ReactiveControllerHost &
  HTMLElement & {
    readonly headingLevel: number;
    readonly layout: 'card' | 'list' | 'inline';
    readonly contact: string;
    readonly role: string | null;
    readonly language: string;
    readonly country: string;
    readonly vcard: VCardVersion;
    readonly hideQr: boolean;
    readonly map: MapService | '';
    readonly protectEmail: boolean;
  };

/** What is handed in to what is loaded on demand, so that it brings no second copy of it. */
export interface Kit {
  readonly css: typeof css;
  readonly html: typeof html;
  readonly svg: typeof svg;
  readonly nothing: typeof nothing;
  readonly str: typeof str;
  readonly locale: LocaleController;
  readonly formatCountry: typeof formatCountry;
  readonly formatLanguage: typeof formatLanguage;
  readonly optionalPart: typeof optionalPart;
  readonly renderHeading: typeof renderHeading;
  readonly renderText: typeof renderText;
  readonly toLink: typeof toLink;
  readonly toWebLink: typeof toWebLink;
  readonly toWords: typeof toWords;
  readonly translator: typeof translator;
}
