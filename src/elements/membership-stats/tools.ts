import type {str as Str} from '@lit/localize/internal/str-tag.js';
import type {html as Html, nothing as Nothing, svg as Svg} from 'lit';
import type {formatEdtf as FormatEdtf} from '../../format/date.js';
import type {formatCountry as FormatCountry} from '../../format/name.js';
import type {formatNumber as FormatNumber} from '../../format/number.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {readCollection as ReadCollection} from '../../model/collection.js';
import type {parseEdtf as ParseEdtf} from '../../model/edtf.js';
import type {Feed} from '../../model/json-feed.js';
import type {toLink as ToLink} from '../../model/link.js';
import type {translator as Translator} from '../../model/translation.js';
import type {classificationName as ClassificationName} from '../shared/classification.js';
import type {saveFile as SaveFile} from '../shared/save-file.js';
import type {renderLink as RenderLink, renderText as RenderText} from '../shared/text.js';
import type {qualifierMessage as QualifierMessage} from './membership-stats.messages.js';
import type {renderNumber as RenderNumber} from './wording.js';

/** What the element has and its optional parts use: they bring no copies of their own. */
export interface Kit {
  readonly html: typeof Html;
  readonly svg: typeof Svg;
  readonly nothing: typeof Nothing;
  readonly str: typeof Str;
  readonly classificationName: typeof ClassificationName;
  readonly formatCountry: typeof FormatCountry;
  readonly formatEdtf: typeof FormatEdtf;
  readonly formatNumber: typeof FormatNumber;
  readonly parseEdtf: typeof ParseEdtf;
  readonly qualifierMessage: typeof QualifierMessage;
  readonly readCollection: typeof ReadCollection;
  readonly renderLink: typeof RenderLink;
  readonly renderNumber: typeof RenderNumber;
  readonly renderText: typeof RenderText;
  readonly saveFile: typeof SaveFile;
  readonly toLink: typeof ToLink;
  readonly translator: typeof Translator;
}

/** The element, as far as its parts know it. */
export interface Stats extends Element {
  readonly compact: boolean;
  readonly heading: string;
  readonly hideSource: boolean;
  readonly hideTrend: boolean;
  requestUpdate(): void;
}

/** The kit, and what it makes of numbers and dates in one element. */
export interface Tools extends Omit<Kit, 'formatNumber'> {
  readonly host: Stats;
  readonly feed: Feed;
  readonly locale: LocaleController;
  /** A number as the element writes it. */
  readonly formatNumber: (value: number, unit?: string) => string;
  /** A date (EDTF) in words. */
  readonly formatDate: (date: string | undefined) => string | undefined;
}

export function makeTools(kit: Kit, host: Stats, feed: Feed, locale: LocaleController): Tools {
  return {
    ...kit,
    host,
    feed,
    locale,
    formatNumber: (value, unit) => kit.formatNumber(value, locale.locale, {unit, compact: host.compact}),
    formatDate: (date) => {
      const edtf = kit.parseEdtf(date ?? '');
      return edtf && kit.formatEdtf(edtf, locale.locale, locale.msg);
    },
  };
}
