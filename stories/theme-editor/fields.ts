import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {isColor, RANGES} from '../../src/studio/theme/values.js';
import {STACKS, type Property} from './properties.js';

/** What a field shows, and whom it tells of changes. */
export interface Binding {
  /** Empty where nothing is set. */
  readonly value: string;
  /** What is written is not understood. */
  readonly isWrong: boolean;
  /** The colour that is seen now, `#rrggbb`. */
  readonly hex: string;
  /** An empty value is one that is not set. */
  readonly set: (value: string) => void;
}

const textOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** The controls of a property, with what takes its value away. */
export function renderField(property: Property, binding: Binding): TemplateResult {
  const {name, label, description} = property;
  const {value, isWrong, set} = binding;
  const range = RANGES[name];
  const onReset = ({currentTarget}: Event) => {
    set('');
    // The button is about to go.
    (currentTarget as HTMLElement).parentElement!.querySelector<HTMLElement>('input:not(.picker)')!.focus();
  };
  return html`
    <div class="field">
      <div class="caption">
        <label for=${name}>${label}</label>
        ${name.startsWith('--') ? html`<code>${name}</code>` : nothing}
      </div>
      <div class="row">
        ${
          range
            ? renderRange(property, binding)
            : html`
                ${isColor(name) ? renderPicker(property, binding) : nothing}
                ${name.includes('font') ? renderStacks(property, binding) : nothing}
                <input
                  id=${name}
                  class="text"
                  type="text"
                  autocapitalize="off"
                  autocomplete="off"
                  spellcheck="false"
                  placeholder=${label.startsWith('Link') ? 'as the brand' : 'by itself'}
                  .value=${live(value)}
                  aria-invalid=${isWrong}
                  aria-describedby=${isWrong ? `${name}-wrong` : description ? `${name}-about` : nothing}
                  @input=${(event: Event) => set(textOf(event))}
                />
              `
        }
        <button
          class="reset"
          type="button"
          ?disabled=${value === ''}
          aria-label=${`Reset: ${label}`}
          @click=${onReset}
        >
          ↺
        </button>
      </div>
      ${
        isWrong
          ? html`<p class="wrong" id=${`${name}-wrong`}>
              ${isColor(name) ? 'This is no colour of CSS' : 'CSS does not know this value'}, or your browser
              does not know it.
            </p>`
          : nothing
      }
      ${name.startsWith('--') ? html`<p class="about" id=${`${name}-about`}>${description}</p>` : nothing}
    </div>
  `;
}

const renderPicker = ({label}: Property, {value, hex, set}: Binding) => html`
  <input
    class="picker ${value ? '' : 'unset'}"
    type="color"
    aria-label=${`${label}, picked`}
    .value=${live(hex)}
    @input=${(event: Event) => set(textOf(event))}
  />
`;

function renderStacks({label}: Property, {value, set}: Binding): TemplateResult {
  const isListed = value === '' || Object.values(STACKS).includes(value);
  return html`
    <select aria-label=${`${label}, from a list`} @change=${(event: Event) => set(textOf(event))}>
      <option value="" .selected=${value === ''}>The page’s</option>
      ${Object.entries(STACKS).map(
        ([name, stack]) => html`<option value=${stack} .selected=${stack === value}>${name}</option>`,
      )}
      ${isListed ? nothing : html`<option value=${value} selected>Another</option>`}
    </select>
  `;
}

function renderRange({name}: Property, {value, set}: Binding): TemplateResult {
  const {min, max, unit, usual} = RANGES[name]!;
  const number = value === '' ? usual : parseFloat(value);
  return html`
    <input
      id=${name}
      type="range"
      min=${min}
      max=${max}
      step="0.05"
      .value=${live(String(number))}
      aria-valuetext=${`${number}${unit}`}
      @input=${(event: Event) => set(textOf(event) + unit)}
    />
    <output for=${name}>${number}${unit}</output>
  `;
}
