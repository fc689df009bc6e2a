import {html, nothing, type TemplateResult} from 'lit';
import {formatEdtf} from '../../format/date.js';
import {parseEdtf} from '../../model/edtf.js';
import {labelIn, valueLabelIn, type Names} from '../../sheet/names/labels.js';
import {fieldsOf, sayDoubt, type SheetWords} from '../../sheet/sheet.js';
import {SECTIONS, type Column, type Doubt, type Mapping, type SheetSection} from '../../sheet/table.js';
import type {WordsController} from '../workshop/words-controller.js';
import type {ColumnChange, DoubtGroup, PreviewRow, Understood} from './messages.js';
import {valueAt} from './preview.js';
import type {SheetViewWords} from './words/en.js';

/** What the visitor changes in how a sheet is understood. */
export interface SheetActions {
  readonly use: (sheet: number, isUsed: boolean) => void;
  readonly section: (sheet: number, section: SheetSection) => void;
  readonly column: (sheet: number, column: string, change: ColumnChange) => void;
  readonly saveMapping: (sheet: number) => void;
}

export interface SheetView {
  readonly sheet: Understood;
  readonly index: number;
  readonly isUsed: boolean;
  readonly isOnly: boolean;
  readonly say: WordsController<SheetViewWords>;
  readonly names: Names;
  readonly words: SheetWords;
  readonly actions: SheetActions;
}

/** As many rows of each column are shown as are enough to recognise it. */
const SAMPLES = 3;
const DOUBTS = 5;

/** A sheet: what it holds, what its columns become, and what is doubtful. */
export function renderSheet(view: SheetView): TemplateResult {
  const {sheet, isOnly, say} = view;
  const {mapping} = sheet;
  return html`<section class="sheet">
    <h3>
      ${say.say('sheet.legend', {name: sheet.name})}
      ${sheet.hidden ? html`<span class="badge">${say.say('sheet.hidden')}</span>` : nothing}
    </h3>
    ${
      mapping
        ? html`${isOnly ? nothing : renderUse(view)}
            <div class="fields">${renderSection(view, mapping)}</div>
            <p>${say.count('sheet.count', sheet.count, {from: mapping.from, to: mapping.to})}</p>
            ${renderColumns(view, mapping)} ${renderDoubts(view)}
            <p>
              <button
                class="button small quiet"
                type="button"
                @click=${() => view.actions.saveMapping(view.index)}
              >
                ${say.say('mapping.save')}
              </button>
            </p>`
        : html`<p class="hint">${say.say('sheet.none')}</p>`
    }
  </section>`;
}

function renderUse({index, isUsed, say, actions}: SheetView): TemplateResult {
  return html`<label class="check"
    ><input
      type="checkbox"
      .checked=${isUsed}
      @change=${(event: Event) => actions.use(index, (event.target as HTMLInputElement).checked)}
    />
    ${say.say('sheet.use')}</label
  >`;
}

function renderSection({index, say, actions}: SheetView, {section}: Mapping): TemplateResult {
  const id = `sheet-${index}-section`;
  return html`<p class="field">
    <label for=${id}>${say.say('section')}</label>
    <select
      id=${id}
      @change=${(event: Event) =>
        actions.section(index, (event.target as HTMLSelectElement).value as SheetSection)}
    >
      ${SECTIONS.map(
        (each) =>
          html`<option value=${each} .selected=${each === section}>${say.say(`section.${each}`)}</option>`,
      )}
    </select>
  </p>`;
}

function renderColumns(view: SheetView, mapping: Mapping): TemplateResult {
  const {sheet, say} = view;
  const label = say.say('columns', {name: sheet.name});
  return html`<div class="scroll" role="region" tabindex="0" aria-label=${label}>
    <table class="data mapping">
      <thead>
        <tr>
          ${(['column', 'stands', 'becomes', 'understood'] as const).map(
            (key) => html`<th scope="col">${say.say(key)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${mapping.columns.map((column) => renderColumn(view, mapping, column))}
      </tbody>
    </table>
  </div>`;
}

function renderColumn(view: SheetView, mapping: Mapping, column: Column): TemplateResult {
  const {sheet, say} = view;
  const samples = sheet.preview.filter(({cells}) => cells[column.column]).slice(0, SAMPLES);
  return html`<tr>
    <th scope="row">
      <span class="hint">${column.column}</span> ${column.heading}
      ${
        column.field && column.certainty < 0.7
          ? html`<span class="badge warn">${say.say('unsure')}</span>`
          : nothing
      }
    </th>
    <td>${samples.map(({cells}) => html`<div class="sample">${cells[column.column]}</div>`)}</td>
    <td>${renderField(view, mapping, column)}</td>
    <td>
      ${
        column.field
          ? samples.map((row) => html`<div class="sample">${understood(view, column, row)}</div>`)
          : nothing
      }
    </td>
  </tr>`;
}

function renderField(view: SheetView, mapping: Mapping, column: Column): TemplateResult {
  const {index, say, names, actions} = view;
  const {section} = mapping;
  const fields = fieldsOf(section);
  const type = fields.find(({path}) => path === column.field)?.type.kind;
  const nameOf = (path: string) => labelIn(names, `${section}.${path}`);
  const current = column.field ?? '';
  return html`<select
      aria-label=${say.say('field.label', {column: column.column})}
      @change=${(event: Event) =>
        actions.column(index, column.column, {
          field: (event.target as HTMLSelectElement).value || undefined,
          language: undefined,
        })}
    >
      <option value="" .selected=${current === ''}>${say.say('skip')}</option>
      ${fields.map(
        ({path}) =>
          html`<option value=${path} .selected=${path === current}>
            ${
              path === current && column.language
                ? say.say('translation', {field: nameOf(path), language: column.language})
                : nameOf(path)
            }
          </option>`,
      )}
    </select>
    ${type === 'date' || type === 'timestamp' ? renderOrder(view, column) : nothing}
    ${type === 'number' ? renderDecimal(view, column) : nothing}`;
}

function renderOrder({index, say, actions}: SheetView, {column, order}: Column): TemplateResult {
  return html`<select
    aria-label=${say.say('order', {column})}
    @change=${(event: Event) =>
      actions.column(index, column, {order: (event.target as HTMLSelectElement).value as 'dmy'})}
  >
    ${(['dmy', 'mdy', 'ymd'] as const).map(
      (each) =>
        html`<option value=${each} .selected=${each === (order ?? 'dmy')}>
          ${say.say(`order.${each}`)}
        </option>`,
    )}
  </select>`;
}

function renderDecimal({index, say, actions}: SheetView, {column, decimal}: Column): TemplateResult {
  return html`<select
    aria-label=${say.say('decimal', {column})}
    @change=${(event: Event) =>
      actions.column(index, column, {decimal: (event.target as HTMLSelectElement).value as '.'})}
  >
    ${(['.', ','] as const).map(
      (each) =>
        html`<option value=${each} .selected=${each === (decimal ?? '.')}>
          ${say.say(`decimal.${each}`)}
        </option>`,
    )}
  </select>`;
}

/** What became of a cell, as a person reads it. */
function understood({say, names}: SheetView, {field = '', language}: Column, {entry}: PreviewRow): string {
  const value = valueAt(entry, field, language);
  return describeValue(value, say, names);
}

function describeValue(value: unknown, say: WordsController<SheetViewWords>, names: Names): string {
  if (value === undefined || value === null) return '–';
  if (typeof value === 'boolean') return say.say(value ? 'yes' : 'no');
  if (typeof value === 'number') return value.toLocaleString(say.language);
  if (Array.isArray(value))
    return new Intl.ListFormat(say.language).format(value.map((each) => describeValue(each, say, names)));
  if (typeof value === 'object')
    return Object.values(value)
      .map((each) => describeValue(each, say, names))
      .join(' ');
  if (typeof value !== 'string') return '';
  if (/^[A-Z]{2}$/.test(value)) return countryName(value, say.language);
  const date = /^-?\d{4}/.test(value) ? (parseEdtf(value.slice(0, 10)) ?? parseEdtf(value)) : undefined;
  return date ? formatEdtf(parseEdtf(value) ?? date, say.language, undefined) : valueLabelIn(names, value);
}

function countryName(code: string, language: string): string {
  return new Intl.DisplayNames(language, {type: 'region', fallback: 'code'}).of(code) ?? code;
}

function renderDoubts({sheet, say, names, words}: SheetView): TemplateResult {
  if (sheet.doubts.length === 0) return html`<p class="message good">${say.say('doubts.none')}</p>`;
  const {section} = sheet.mapping!;
  const nameOf = (field: string) => labelIn(names, `${section}.${field}`);
  return html`<div class="message warn stack">
    <h4>${say.say('doubts')}</h4>
    <ul class="stack" role="list">
      ${sheet.doubts.map((group) => renderGroup(group, say, (doubt) => sayDoubt(words, doubt, nameOf(doubt.field ?? ''))))}
    </ul>
  </div>`;
}

function renderGroup(
  {examples, count}: DoubtGroup,
  say: WordsController<SheetViewWords>,
  describe: (doubt: Doubt) => string,
): TemplateResult {
  const shown = examples.slice(0, DOUBTS);
  const rest = count - shown.length;
  return html`<li>
    <ul class="doubts">
      ${shown.map(
        (doubt) =>
          html`<li>
            <strong
              >${
                doubt.column
                  ? say.say('doubt.where', {row: doubt.row, column: doubt.column})
                  : say.say('doubt.row', {row: doubt.row})
              }</strong
            >
            ${describe(doubt)}
          </li>`,
      )}
    </ul>
    ${rest > 0 && examples.length > 1 ? html`<p class="hint">${say.say('doubt.more', {count: rest})}</p>` : nothing}
  </li>`;
}
