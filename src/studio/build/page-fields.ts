import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {formatLanguage} from '../../format/name.js';
import {loaders} from '../../locale/generated/loaders.js';
import {SOURCE_LOCALE} from '../../locale/messages.js';
import {toBase} from './release.js';
import type {Settings} from './state.js';
import type {Say} from './words.js';

const LANGUAGES = [SOURCE_LOCALE, ...Object.keys(loaders)];

type Name = 'src' | 'link' | 'linkText' | 'base';

interface PageFields {
  readonly settings: Settings;
  /** Address of the open feed. */
  readonly publicUrl: string | undefined;
  /** Language of the workshop. */
  readonly language: string;
  readonly say: Say;
  readonly set: (settings: Partial<Settings>) => void;
}

/** The language of the widget, and where its feed, its files and what stands for it are. */
export function renderPageFields(fields: PageFields): TemplateResult {
  const {settings, publicUrl, language, say, set} = fields;
  const languages = LANGUAGES.map((code) => [code, formatLanguage(code, language)] as const).sort(
    ([, one], [, other]) => one.localeCompare(other, language),
  );
  return html`<details class="option-group">
    <summary><h4>${say('page')}</h4></summary>
    <div class="stack">
      <p class="field">
        <label for="page-lang">${say('lang')}</label>
        <select
          id="page-lang"
          aria-describedby="page-lang-hint"
          @change=${({target}: Event) => set({lang: (target as HTMLSelectElement).value})}
        >
          <option value="" .selected=${settings.lang === ''}>${say('lang.page')}</option>
          ${languages.map(
            ([code, name]) =>
              html`<option value=${code} .selected=${code === settings.lang}>${name}</option>`,
          )}
        </select>
        <span class="hint" id="page-lang-hint">${say('lang.hint')}</span>
      </p>
      ${renderAddress('src', fields, publicUrl)} ${renderAddress('link', fields)}
      ${renderAddress('linkText', fields)} ${renderAddress('base', fields)}
    </div>
  </details>`;
}

function renderAddress(
  name: Name,
  {settings, say, set}: PageFields,
  usual: string | undefined = undefined,
): TemplateResult {
  const key = name === 'linkText' ? 'link-text' : name;
  const id = `page-${key}`;
  const value = settings[name];
  const isWrong = name !== 'linkText' && value.trim() !== '' && toBase(value) === undefined;
  return html`<p class="field">
    <label for=${id}>${say(key)}</label>
    <input
      id=${id}
      type=${name === 'linkText' ? 'text' : 'url'}
      autocomplete="off"
      placeholder=${usual ?? nothing}
      .value=${live(value)}
      aria-invalid=${isWrong ? 'true' : nothing}
      aria-describedby="${id}-hint"
      @change=${({target}: Event) => set({[name]: (target as HTMLInputElement).value.trim()})}
    />
    <span class=${isWrong ? 'error' : 'hint'} id="${id}-hint">
      ${isWrong ? say('not-address') : say(`${key}.hint`)}
    </span>
  </p>`;
}
