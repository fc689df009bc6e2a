import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {live} from 'lit/directives/live.js';
import {valueLabelIn} from '../../sheet/names/labels.js';
import {getAt, insertAt, moveItem, removeItem, setAt, toList, type Path} from './changes.js';
import {controlId, hintOf, labelOf, type FormContext} from './context.js';
import {renderControl, renderHint} from './control.js';
import type {Field, Form} from './form.js';
import {entriesOf, nameOf} from './sections.js';
import {isObject} from '../../model/json.js';

/** The fields of a form: first what everybody fills in, the others on demand. */
export function renderForm(form: Form, base: Path, context: FormContext): TemplateResult {
  const {say, count, problemAt} = context;
  const isWrong = form.more.some(({path}) => problemAt([...base, ...path]));
  const filled = form.more.filter(({path}) => getAt(context.entry, [...base, ...path]) !== undefined).length;
  return html`<div class="fields">${form.first.map((field) => renderField(field, base, context))}</div>
    ${
      form.more.length
        ? html`<details class="more" ?open=${isWrong}>
            <summary>
              ${say('form.more')}
              ${filled ? html`<span class="badge">${count('form.filled', filled)}</span>` : nothing}
            </summary>
            <div class="fields">${form.more.map((field) => renderField(field, base, context))}</div>
          </details>`
        : nothing
    }`;
}

function renderField(field: Field, base: Path, context: FormContext): TemplateResult {
  const path = [...base, ...field.path];
  switch (field.input) {
    case 'object':
      return html`<fieldset class="wide group" id=${controlId(path)}>
        <legend>${labelOf(context, field)}</legend>
        ${renderHint(controlId(path), hintOf(context, field.key))} ${renderForm(field.form!, path, context)}
      </fieldset>`;
    case 'objects':
      return renderObjects(field, path, context);
    case 'choices':
      return renderChoices(field, path, context);
    case 'references':
      return renderReferences(field, path, context);
    default:
      return renderControl(field, path, context);
  }
}

/** A list of objects: the form of each, with buttons to add, move and remove. */
function renderObjects(field: Field, path: Path, context: FormContext): TemplateResult {
  const {entry, say, choose} = context;
  const items = toList(getAt(entry, path));
  const id = controlId(path);
  const label = labelOf(context, field);
  const add = () => {
    const first = field.form!.first[0]!;
    const control = controlId([...path, items.length, ...first.path]);
    // Of days, the first of them.
    choose(
      field,
      (entry) => insertAt(entry, path, items.length, {}),
      first.input === 'choices' ? `${control}-0` : control,
    );
  };
  const move = (from: number, to: number) =>
    choose(field, (entry) => moveItem(entry, path, from, to), `${id}-${to}-${to > from ? 'down' : 'up'}`);
  return html`<fieldset class="wide group">
    <legend>${label}</legend>
    ${renderHint(id, hintOf(context, field.key))}
    ${items.map((item, index) => {
      const name = `${(isObject(item) && nameOf(item)) || index + 1}`;
      const remove = () =>
        choose(
          field,
          (entry) => removeItem(entry, path, index),
          items.length > 1 ? `${id}-${Math.min(index, items.length - 2)}-remove` : `${id}-add`,
        );
      return html`<fieldset class="box item">
        <legend class="visually-hidden">${say('form.item', {label, name})}</legend>
        ${renderForm(field.form!, [...path, index], context)}
        <p class="row">
          ${renderMove(`${id}-${index}-up`, '↑', say('item.up', {name}), index > 0 && (() => move(index, index - 1)))}
          ${renderMove(
            `${id}-${index}-down`,
            '↓',
            say('item.down', {name}),
            index < items.length - 1 && (() => move(index, index + 1)),
          )}
          <button type="button" class="button small quiet" id="${id}-${index}-remove" @click=${remove}>
            ${say('item.remove', {name})}
          </button>
        </p>
      </fieldset>`;
    })}
    <p>
      <button type="button" class="button small" id="${id}-add" @click=${add}>
        ${say('form.add', {label})}
      </button>
    </p>
  </fieldset>`;
}

/** A button that stays where it is at the end of its way, so that the focus does too. */
export function renderMove(
  id: string,
  arrow: string,
  label: string,
  move: (() => void) | false,
): TemplateResult {
  return html`<button
    type="button"
    class="button small arrow"
    id=${id}
    aria-label=${label}
    title=${label}
    aria-disabled=${move ? nothing : 'true'}
    @click=${() => move && move()}
  >
    ${arrow}
  </button>`;
}

function renderChoices(field: Field, path: Path, context: FormContext): TemplateResult {
  const {entry, names, choose} = context;
  const chosen = toList(getAt(entry, path));
  const id = controlId(path);
  const toggle = (value: string) => {
    const next = chosen.includes(value)
      ? chosen.filter((each) => each !== value)
      : field.type.values.filter((each) => each === value || chosen.includes(each));
    choose(field, (entry) => setAt(entry, path, next));
  };
  return html`<fieldset class="wide" id=${id}>
    <legend>${labelOf(context, field)}</legend>
    <div class="row">
      ${field.type.values.map(
        (value, index) =>
          html`<label class="check"
            ><input
              id="${id}-${index}"
              type="checkbox"
              .checked=${live(chosen.includes(value))}
              @change=${() => toggle(value)}
            />
            ${valueLabelIn(names, value)}</label
          >`,
      )}
    </div>
    ${renderHint(id, hintOf(context, field.key))}
  </fieldset>`;
}

/** Ids of other entries, by their names. */
function renderReferences(field: Field, path: Path, context: FormContext): TemplateResult {
  const {entry, feed, say, choose} = context;
  const chosen = toList(getAt(entry, path));
  const id = controlId(path);
  const others = entriesOf(feed, field.section!);
  const add = ({target}: Event) => {
    const {value} = target as HTMLSelectElement;
    (target as HTMLSelectElement).value = '';
    if (value) choose(field, (entry) => insertAt(entry, path, chosen.length, value), id);
  };
  const known = new Map(
    chosen.flatMap((id) =>
      others.filter((each) => each['id'] === id).map((each) => [id, nameOf(each) || String(id)]),
    ),
  );
  return html`<div class="field wide">
    <label for=${id}>${labelOf(context, field)}</label>
    ${
      chosen.length
        ? html`<ul role="list" class="row chips">
            ${chosen.map((value, index) => {
              const name = known.get(value) ?? String(value);
              return html`<li class="badge ${known.has(value) ? '' : 'warn'}">
                ${known.has(value) ? name : say('form.unknown', {name})}
                <button
                  type="button"
                  aria-label=${say('item.remove', {name})}
                  @click=${() => choose(field, (entry) => removeItem(entry, path, index), id)}
                >
                  ×
                </button>
              </li>`;
            })}
          </ul>`
        : nothing
    }
    <select id=${id} aria-describedby=${`${id}-hint`} @change=${add}>
      <option value="">${say('form.choose')}</option>
      ${guard([others, entry['id'], ...chosen], () =>
        others
          .filter(({id}) => typeof id === 'string' && id !== entry['id'] && !chosen.includes(id))
          .map((each) => html`<option value=${each['id'] as string}>${nameOf(each) || each['id']}</option>`),
      )}
    </select>
    ${renderHint(id, hintOf(context, field.key))}
  </div>`;
}
