import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {toHex, type Oklch} from '../theme/oklch.js';
import {isColor, RANGES} from '../theme/values.js';
import {THEME_PROPERTIES} from './theme.js';
import {sayOf, type Say} from './words.js';

interface ThemeFields {
  readonly theme: Readonly<Record<string, string>>;
  /** What is written and no CSS, by property. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly pasted: string;
  /** What came of what was pasted. */
  readonly found: string;
  readonly say: Say;
  /** The colour of a text; undefined while there is no page to ask. */
  readonly toOklch: ((css: string) => Oklch) | undefined;
  /** Without a value, as usual. */
  readonly set: (name: string, value: string | undefined) => void;
  readonly paste: (pasted: string) => void;
}

type Name = (typeof THEME_PROPERTIES)[number];
const [BRAND, ...OTHERS] = THEME_PROPERTIES;

const textOf = ({target}: Event) => (target as HTMLInputElement).value;
/** `--plaza-color-brand` as its words are called. */
const wordOf = (name: string) => name.replace('--plaza-', '');

/** One colour, all others behind a disclosure, and a field for what a site has already. */
export function renderTheme(fields: ThemeFields): TemplateResult {
  const {say, pasted, found, theme} = fields;
  return html`<details class="option-group">
    <summary><h4>${say('colours')}</h4></summary>
    <div class="stack">
      ${renderColor(BRAND, fields)}
      <p class="hint">${say('t.hint')}</p>
      <form class="field" @submit=${(event: Event) => onPaste(event, fields)}>
        <label for="theme-paste">${say('paste')}</label>
        <textarea
          id="theme-paste"
          rows="3"
          spellcheck="false"
          .value=${live(pasted)}
          aria-describedby="theme-paste-hint"
        ></textarea>
        <span class="hint" id="theme-paste-hint">${say('paste.hint')}</span>
        <span class="row">
          <button class="button small" type="submit">${say('paste.use')}</button>
          <span class="hint">${found}</span>
        </span>
      </form>
      <details ?open=${OTHERS.some((name) => theme[name])}>
        <summary>${say('t.more')}</summary>
        <div class="stack">
          ${OTHERS.map((name) => (isColor(name) ? renderColor(name, fields) : renderRange(name, fields)))}
        </div>
      </details>
    </div>
  </details>`;
}

function onPaste(event: Event, {paste}: ThemeFields): void {
  event.preventDefault();
  paste((event.target as HTMLFormElement).querySelector('textarea')!.value);
}

function renderColor(name: Name, fields: ThemeFields): TemplateResult {
  const {theme, drafts, say, set, toOklch} = fields;
  const words = sayOf(say, 't', wordOf(name));
  const id = `theme-${wordOf(name)}`;
  const draft = drafts[name];
  const value = draft ?? theme[name] ?? '';
  const isWrong = draft !== undefined;
  const hex = toOklch && value && !isWrong ? toHex(toOklch(value)) : '#808080';
  return html`<div class="field">
    <label for=${id}>${words}</label>
    <span class="row color">
      <input
        class="picker"
        type="color"
        aria-label=${say('t.pick', {name: words})}
        .value=${live(hex)}
        data-set=${String(value !== '')}
        @input=${(event: Event) => set(name, textOf(event))}
      />
      <input
        id=${id}
        type="text"
        autocapitalize="off"
        autocomplete="off"
        spellcheck="false"
        .value=${live(value)}
        aria-invalid=${isWrong ? 'true' : nothing}
        aria-describedby=${isWrong ? `${id}-wrong` : nothing}
        @change=${(event: Event) => set(name, textOf(event).trim() || undefined)}
      />
      ${renderReset(name, words, fields)}
    </span>
    ${isWrong ? html`<span class="error" id="${id}-wrong">${say('t.wrong')}</span>` : nothing}
  </div>`;
}

function renderRange(name: Name, fields: ThemeFields): TemplateResult {
  const {theme, say, set} = fields;
  const {min, max, unit, usual} = RANGES[name]!;
  const words = sayOf(say, 't', wordOf(name));
  const id = `theme-${wordOf(name)}`;
  const value = theme[name] ?? `${usual}${unit}`;
  const number = parseFloat(value);
  return html`<div class="field">
    <label for=${id}>${words}</label>
    <span class="row">
      <input
        id=${id}
        type="range"
        min=${min}
        max=${max}
        step="0.05"
        .value=${live(String(number))}
        aria-valuetext=${value}
        @input=${(event: Event) => set(name, `${textOf(event)}${unit}`)}
      />
      <output for=${id}>${value}</output>
      ${renderReset(name, words, fields)}
    </span>
  </div>`;
}

const renderReset = (name: Name, words: string, {theme, drafts, say, set}: ThemeFields) =>
  theme[name] === undefined && drafts[name] === undefined
    ? nothing
    : html`<button
        class="button small quiet"
        type="button"
        aria-label=${say('t.reset.what', {name: words})}
        @click=${() => set(name, undefined)}
      >
        ${say('t.reset')}
      </button>`;
