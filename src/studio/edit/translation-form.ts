import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {formatLanguage} from '../../format/name.js';
import {directionOf} from '../../locale/language-tag.js';
import type {Raw} from '../../model/json.js';
import {getAt, setAt, toList} from './changes.js';
import {controlId, labelOf, type FormContext} from './context.js';
import type {Form} from './form.js';
import {isTranslated, textsOf, type Text} from './translating.js';

export interface TranslationContext extends Pick<
  FormContext,
  'entry' | 'feed' | 'names' | 'say' | 'language'
> {
  /** The language that is translated into (BCP 47). */
  readonly into: string;
  readonly onlyMissing: boolean;
  /** The text that is being translated: it stays, also once it is no longer missing. */
  readonly open: string | undefined;
  readonly typed: (text: Text, change: (entry: Raw) => Raw) => void;
}

/** Each text of an entry beside its translation. */
export function renderTranslation(form: Form, context: TranslationContext): TemplateResult {
  const {entry, into, onlyMissing, open, say} = context;
  const texts = textsOf(form, entry, into);
  const shown = texts.filter((text) => !onlyMissing || !isTranslated(text) || idOf(text) === open);
  if (shown.length === 0)
    return html`<p class="message good">
      ${texts.length ? say('translate.done') : say('translate.nothing')}
    </p>`;
  return html`<div class="pairs">${shown.map((text) => renderText(text, context))}</div>`;
}

export const idOf = ({target}: Pick<Text, 'target'>) => controlId(target);

function renderText(text: Text, context: TranslationContext): TemplateResult {
  const {field, original} = text;
  const {say} = context;
  const label = labelOf(context, field);
  const missing = isTranslated(text)
    ? nothing
    : html`<span class="badge warn">${say('translate.missing')}</span>`;
  if (field.input !== 'lines') {
    return html`<section class="pair">
      <h4>${label} ${missing}</h4>
      ${renderPair(label, String(original), text, context)}
    </section>`;
  }
  return html`<section class="pair">
    <h4>${label} ${missing}</h4>
    ${toList(original).map((line, index) =>
      renderPair(say('form.item', {label, name: `${index + 1}`}), String(line), text, context, index),
    )}
  </section>`;
}

/** The original on one side, what says the same on the other. */
function renderPair(
  label: string,
  original: string,
  text: Text,
  context: TranslationContext,
  line?: number,
): TemplateResult {
  const {feed, into, language, say, typed} = context;
  const own = feed['language'];
  const id = line === undefined ? idOf(text) : `${idOf(text)}-${line}`;
  const held = line === undefined ? text.translated : toList(text.translated)[line];
  const value = typeof held === 'string' ? held : '';
  const type = ({target}: Event) => {
    const {value} = target as HTMLTextAreaElement;
    // A title is one line, however long.
    const written = text.field.input === 'long' ? value : value.replace(/\s*\n\s*/g, ' ');
    typed(text, (entry) =>
      setAt(entry, text.target, line === undefined ? written : withLine(text, entry, line, written)),
    );
  };
  const name = say('translate.field', {label, language: formatLanguage(into, language)});
  const isLong = text.field.input === 'long' || original.length > 40;
  return html`<div class="side-by-side">
    <p
      class="original"
      lang=${typeof own === 'string' ? own : nothing}
      dir="auto"
      id="${id}-original"
      .textContent=${original}
    ></p>
    <textarea
      id=${id}
      rows=${isLong ? 2 : 1}
      lang=${into}
      dir=${directionOf(into)}
      aria-label=${name}
      aria-describedby="${id}-original"
      .value=${live(value)}
      @input=${type}
    ></textarea>
  </div>`;
}

/** Lists are translated in their order: a line that is not yet there is empty. */
function withLine({original, target}: Text, entry: Raw, line: number, written: string): readonly string[] {
  const lines = toList(original).map((_, i) => {
    const known = toList(getAt(entry, target))[i];
    return i === line ? written : typeof known === 'string' ? known : '';
  });
  return lines.some(Boolean) ? lines : [];
}
