import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Holding, Value} from './feed-values.js';
import {GROUPS, optionsOf, splitValues, type Control, type Option} from './options.js';
import type {Settings} from './state.js';
import {sayOf, sayValue, type Count, type Say} from './words.js';

/** So many choices stand side by side; more are a list that opens. */
const SIDE_BY_SIDE = 3;
/** More values than this are written, not ticked. */
const TICKED = 300;

interface Fields {
  readonly settings: Settings;
  readonly holding: Holding;
  readonly say: Say;
  readonly count: Count;
  /** Without a value it is as usual. */
  readonly set: (name: string, value: string | undefined) => void;
}

/** All options of the widget, group by group; those that the feed has no values for are left out. */
export const renderOptions = (fields: Fields): readonly TemplateResult[] =>
  GROUPS.map((group, index) => {
    const options = optionsOf(fields.settings.widget).filter(
      (option) => option.group === group && isAsked(option, fields),
    );
    const set = options.filter(({name}) => name in fields.settings.attributes).length;
    return html`<details class="option-group" ?open=${index === 0}>
      <summary>
        <h4>${sayOf(fields.say, 'g', group)}</h4>
        ${set ? html`<span class="badge">${fields.count('chosen', set)}</span>` : nothing}
      </summary>
      <div class="stack">${options.map((option) => renderOption(option, fields))}</div>
    </details>`;
  });

function isAsked(option: Option, {settings, holding}: Fields): boolean {
  const {kind} = option.control;
  if (option.name in settings.attributes) return true;
  if (kind === 'many' && option.control.choices) return true;
  return (kind !== 'many' && kind !== 'one') || valuesOf(option, settings, holding).length > 1;
}

/** The values that the feed has for an option. */
function valuesOf({name}: Option, {widget, attributes}: Settings, {values}: Holding): readonly Value[] {
  const list =
    widget === 'network-list'
      ? (attributes['collection'] ?? 'networks')
      : widget === 'advocacy-timeline'
        ? 'items'
        : 'contacts';
  return values.get(`${list}.${name}`) ?? values.get(name) ?? [];
}

function renderOption(option: Option, fields: Fields): TemplateResult {
  const {name, control, usual} = option;
  const {settings, say, set} = fields;
  const value = settings.attributes[name];
  const id = `option-${name}`;
  const hint = sayOf(say, 'h', name);
  switch (control.kind) {
    case 'flag':
      return html`<div>
        <label class="check">
          <input
            type="checkbox"
            id=${id}
            .checked=${live(value !== undefined)}
            aria-describedby="${id}-hint"
            @change=${({target}: Event) =>
              set(name, (target as HTMLInputElement).checked ? control.on : undefined)}
          />
          <span>${sayOf(say, 'a', name)}</span>
        </label>
        <p class="hint under-check" id="${id}-hint">${hint}</p>
      </div>`;
    case 'choice':
      return control.choices.length <= SIDE_BY_SIDE
        ? renderSegments(option, control.choices, fields)
        : renderSelect(
            option,
            control.choices.map((choice) => [choice, sayOf(say, 'v', name, choice)]),
            fields,
          );
    case 'one':
      return renderSelect(
        option,
        [
          ['', say('any')],
          ...valuesOf(option, settings, fields.holding).map(({id, name}) => [id, name] as const),
        ],
        fields,
      );
    case 'many': {
      const values = control.choices
        ? control.choices.map((id) => ({id, name: sayOf(say, 'a', id)}))
        : valuesOf(option, settings, fields.holding);
      if (values.length > 0 && values.length <= TICKED) return renderTicks(option, control, values, fields);
      break;
    }
    case 'number':
    case 'text':
  }
  const isNumber = control.kind === 'number';
  return html`<p class="field">
    <label for=${id}>${sayOf(say, 'a', name)}</label>
    <input
      id=${id}
      type=${isNumber ? 'number' : 'text'}
      min=${isNumber ? control.min : nothing}
      max=${isNumber ? control.max : nothing}
      placeholder=${usual || nothing}
      autocomplete="off"
      .value=${live(value ?? '')}
      aria-describedby="${id}-hint"
      @input=${({target}: Event) => {
        const {value, validity} = target as HTMLInputElement;
        if (validity.valid) set(name, value || undefined);
      }}
    />
    <span class="hint" id="${id}-hint">${hint}</span>
  </p>`;
}

function renderSegments(
  {name, usual}: Option,
  choices: readonly string[],
  {settings, say, set}: Fields,
): TemplateResult {
  const chosen = settings.attributes[name] ?? usual;
  return html`<fieldset aria-describedby="option-${name}-hint">
    <legend>${sayOf(say, 'a', name)}</legend>
    <div class="segments">
      ${choices.map(
        (choice) =>
          html`<label>
            <input
              type="radio"
              name="option-${name}"
              .checked=${live(choice === chosen)}
              @change=${() => set(name, choice)}
            /><span>${sayOf(say, 'v', name, choice)}</span></label
          >`,
      )}
    </div>
    <p class="hint" id="option-${name}-hint">${sayOf(say, 'h', name)}</p>
  </fieldset>`;
}

function renderSelect(
  {name, usual}: Option,
  choices: readonly (readonly [value: string, words: string])[],
  {settings, say, set}: Fields,
): TemplateResult {
  const chosen = settings.attributes[name] ?? usual;
  const id = `option-${name}`;
  return html`<p class="field">
    <label for=${id}>${sayOf(say, 'a', name)}</label>
    <select
      id=${id}
      aria-describedby="${id}-hint"
      @change=${({target}: Event) => set(name, (target as HTMLSelectElement).value || undefined)}
    >
      ${choices.map(
        ([value, words]) => html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
      )}
    </select>
    <span class="hint" id="${id}-hint">${sayOf(say, 'h', name)}</span>
  </p>`;
}

function renderTicks(
  {name}: Option,
  control: Extract<Control, {kind: 'many'}>,
  values: readonly Value[],
  {settings, say, set}: Fields,
): TemplateResult {
  const ids = values.map(({id}) => id);
  const {values: chosen, unknown} = splitValues(settings.attributes[name] ?? '', ids);
  const tick = (id: string, isOn: boolean) => {
    const next = ids.filter((each) => (each === id ? isOn : chosen.includes(each)));
    set(name, next.join(control.separator) || undefined);
  };
  const state = unknown.length
    ? say('not-in-feed', {names: unknown.join(', ')})
    : chosen.length === 0
      ? say(control.choices ? 'by-itself' : 'all')
      : '';
  return html`<fieldset aria-describedby="option-${name}-hint">
    <legend>${sayOf(say, 'a', name)}</legend>
    <p class="hint" id="option-${name}-hint">${sayOf(say, 'h', name)} ${state}</p>
    <div class="ticks">
      ${values.map(
        ({id, name: words}) =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${live(chosen.includes(id))}
              @change=${({target}: Event) => tick(id, (target as HTMLInputElement).checked)}
            /><span
              >${name === 'category' || name === 'classification' ? sayValue(say, name, id) : words}</span
            >
          </label>`,
      )}
    </div>
  </fieldset>`;
}
