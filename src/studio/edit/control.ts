import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {formatEdtf} from '../../format/date.js';
import {formatLanguage} from '../../format/name.js';
import {parseEdtf} from '../../model/edtf.js';
import {valueLabelIn} from '../../sheet/names/labels.js';
import {getAt, setAt, type Path} from './changes.js';
import {controlId, hintOf, labelOf, type FormContext} from './context.js';
import {countriesIn} from './countries.js';
import type {Field, Input} from './form.js';
import {sayProblem} from './problems.js';

/** What keyboard a phone shows, and what the browser may put in. */
const KEYBOARDS: Partial<Record<Input, {type?: string; mode?: string}>> = {
  link: {type: 'url'},
  email: {type: 'email'},
  telephone: {type: 'tel'},
  number: {mode: 'decimal'},
};

/** A label, its control, a line of help, and what is wrong. */
export function renderControl(field: Field, path: Path, context: FormContext): TemplateResult {
  const {say, msg, problemAt} = context;
  const id = controlId(path);
  const hint = hintOf(context, field.key);
  const problem = problemAt(path);
  const preview = understoodAs(field, path, context);
  const around = {
    id,
    isWrong: problem?.effect === 'left-out',
    describedBy: [hint && `${id}-hint`, preview && `${id}-preview`, problem && `${id}-error`]
      .filter(Boolean)
      .join(' '),
  };
  if (field.input === 'flag') {
    return html`<div class="field">
      <label class="check">${renderFlag(field, path, context, around)} ${labelOf(context, field)}</label>
      ${renderHint(id, hint)}
    </div>`;
  }
  const isWide = field.input === 'long' || field.input === 'lines';
  return html`<div class="field ${isWide ? 'wide' : ''}">
    <label for=${id}
      >${labelOf(context, field)}
      ${field.required ? html`<span class="need">${say('form.required')}</span>` : nothing}</label
    >
    ${renderInput(field, path, context, around)} ${renderHint(id, hint)}
    ${preview ? html`<span class="understood" id="${id}-preview">${preview}</span>` : nothing}
    ${
      problem
        ? html`<span class=${around.isWrong ? 'error' : 'mended'} id="${id}-error"
            >${sayProblem(problem, msg)}</span
          >`
        : nothing
    }
  </div>`;
}

export const renderHint = (id: string, hint: string) =>
  hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing;

interface Around {
  readonly id: string;
  readonly isWrong: boolean;
  readonly describedBy: string;
}

function renderInput(field: Field, path: Path, context: FormContext, around: Around): TemplateResult {
  switch (field.input) {
    case 'choice':
      return renderSelect(
        field,
        path,
        context,
        around,
        field.type.values.map((value) => [value, valueLabelIn(context.names, value)] as const),
      );
    case 'country':
      return renderSelect(field, path, context, around, countriesIn(context.language));
    case 'long':
    case 'lines':
      return renderTextArea(field, path, context, around);
    default:
      return renderText(field, path, context, around);
  }
}

function renderText(field: Field, path: Path, context: FormContext, {id, isWrong, describedBy}: Around) {
  const {type = 'text', mode} = KEYBOARDS[field.input] ?? {};
  const offers = offersOf(field, context);
  const isProse = field.input === 'text' && field.translatable;
  return html`<input
      id=${id}
      type=${type}
      inputmode=${mode ?? nothing}
      autocomplete="off"
      spellcheck=${isProse ? 'true' : 'false'}
      lang=${isProse && typeof context.feed['language'] === 'string' ? context.feed['language'] : nothing}
      list=${offers.length ? `${id}-list` : nothing}
      aria-required=${field.required ? 'true' : nothing}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby=${describedBy || nothing}
      .value=${live(context.textOf(field, path))}
      @input=${({target}: Event) => context.type(field, path, (target as HTMLInputElement).value)}
    />${
      offers.length
        ? html`<datalist id="${id}-list">
            ${offers.map(([value, label]) => html`<option value=${value} label=${label}></option>`)}
          </datalist>`
        : nothing
    }`;
}

/** What is offered to somebody who types: the words of kinds, and languages by name. */
function offersOf(
  {input, type, key}: Field,
  {names, language}: FormContext,
): readonly (readonly [value: string, label: string])[] {
  if (input === 'known')
    return type.values.map((value) => [valueLabelIn(names, value), valueLabelIn(names, value)]);
  if (input === 'language') return LANGUAGES.map((tag) => [tag, formatLanguage(tag, language)]);
  return key.endsWith('.time_zone') ? Intl.supportedValuesOf('timeZone').map((zone) => [zone, zone]) : [];
}

/** Languages that associations of the world write in; any other can be typed. */
export const LANGUAGES =
  'ar bn ca de el en es eu fa fr gl he hi id it ja ko nl pl pt qu ro ru sv sw tr uk ur vi zh'.split(' ');

function renderTextArea(field: Field, path: Path, context: FormContext, {id, isWrong, describedBy}: Around) {
  const own = context.feed['language'];
  return html`<textarea
    id=${id}
    rows=${field.input === 'lines' ? 3 : 4}
    lang=${field.translatable && typeof own === 'string' ? own : nothing}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${isWrong ? 'true' : nothing}
    aria-describedby=${describedBy || nothing}
    .value=${live(context.textOf(field, path))}
    @input=${({target}: Event) => context.type(field, path, (target as HTMLTextAreaElement).value)}
  ></textarea>`;
}

function renderSelect(
  field: Field,
  path: Path,
  context: FormContext,
  {id, isWrong, describedBy}: Around,
  options: readonly (readonly [value: string, label: string])[],
): TemplateResult {
  const value = context.textOf(field, path);
  const all =
    value && !options.some(([each]) => each === value) ? [...options, [value, value] as const] : options;
  const choose = ({target}: Event) =>
    context.choose(field, (entry) => setAt(entry, path, (target as HTMLSelectElement).value));
  return html`<select
    id=${id}
    aria-required=${field.required ? 'true' : nothing}
    aria-invalid=${isWrong ? 'true' : nothing}
    aria-describedby=${describedBy || nothing}
    @change=${choose}
  >
    <option value="" .selected=${live(!value)}>${context.say('form.none')}</option>
    ${all.map(
      ([each, label]) => html`<option value=${each} .selected=${live(each === value)}>${label}</option>`,
    )}
  </select>`;
}

function renderFlag(
  field: Field,
  path: Path,
  context: FormContext,
  {id, describedBy}: Around,
): TemplateResult {
  const toggle = ({target}: Event) =>
    context.choose(field, (entry) => setAt(entry, path, (target as HTMLInputElement).checked || undefined));
  return html`<input
    id=${id}
    type="checkbox"
    aria-describedby=${describedBy || nothing}
    .checked=${live(getAt(context.entry, path) === true)}
    @change=${toggle}
  />`;
}

/** In words, what a date or a code is taken for. */
function understoodAs(field: Field, path: Path, {entry, language, msg, say}: FormContext): string {
  const value = getAt(entry, path);
  if (typeof value !== 'string' || !value) return '';
  const words = () => {
    if (field.input === 'date') {
      const date = parseEdtf(value);
      return date && formatEdtf(date, language, msg);
    }
    if (field.input === 'timestamp') {
      const date = parseEdtf(value.slice(0, 10));
      const time = /T(\d\d:\d\d)/i.exec(value)?.[1];
      return date && [formatEdtf(date, language, msg), time].filter(Boolean).join(', ');
    }
    return field.input === 'language' ? formatLanguage(value, language) : undefined;
  };
  const said = words();
  return said && said !== value ? say('form.understood', {value: said}) : '';
}
