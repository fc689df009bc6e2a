import {html, nothing, type TemplateResult} from 'lit';
import {formatLanguage} from '../../format/name.js';
import {canonical} from '../../locale/language-tag.js';
import type {Raw} from '../../model/json.js';
import {fold} from '../../model/text-search.js';
import type {Say} from './context.js';
import {LANGUAGES} from './control.js';
import type {Shares} from './shares.js';
import {isLanguage} from './translating.js';

interface LanguageSwitch {
  readonly feed: Raw;
  /** The language that is translated into; empty for the feed's own. */
  readonly into: string;
  readonly onlyMissing: boolean;
  readonly shares: Shares;
  readonly say: Say;
  /** The language of the page. */
  readonly language: string;
  readonly choose: (into: string) => void;
  readonly limit: (onlyMissing: boolean) => void;
}

/** The languages that an entry can be written in, with how far each is. */
export function renderLanguages(options: LanguageSwitch): TemplateResult {
  const {feed, into, onlyMissing, shares, say, language, limit} = options;
  const own = typeof feed['language'] === 'string' && feed['language'];
  const languages = [...new Set([...shares.languages, ...(into ? [into] : [])])];
  return html`<div class="edit-languages">
    <div class="row" role="group" aria-label=${say('languages')}>
      ${renderLanguage('', own ? formatLanguage(own, language) : say('languages.own'), say('languages.original'), options)}
      ${languages.map((tag) => {
        const share = shares.of(tag);
        const percent = share && (share.wanted > 0 ? share.translated / share.wanted : 1);
        // What is nearly done is not done.
        const said =
          percent === undefined
            ? ''
            : (Math.floor(percent * 100) / 100).toLocaleString(language, {style: 'percent'});
        return renderLanguage(tag, formatLanguage(tag, language), said, options);
      })}
      ${renderAdding(options)}
    </div>
    ${
      into
        ? html`<label class="check"
            ><input
              type="checkbox"
              .checked=${onlyMissing}
              @change=${({target}: Event) => limit((target as HTMLInputElement).checked)}
            />
            ${say('translate.only-missing')}</label
          >`
        : nothing
    }
  </div>`;
}

const renderLanguage = (tag: string, name: string, said: string, {into, choose}: LanguageSwitch) =>
  html`<button
    type="button"
    class="button small"
    aria-pressed=${tag === into ? 'true' : 'false'}
    @click=${() => choose(tag)}
  >
    ${name} ${said ? html`<span class="said">${said}</span>` : nothing}
  </button>`;

function renderAdding({say, language, choose}: LanguageSwitch): TemplateResult {
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const input = form.querySelector('input')!;
    const tag = toTag(input.value, language);
    input.setCustomValidity(tag ? '' : say('languages.wrong'));
    if (!tag) return void input.reportValidity();
    input.value = '';
    form.closest('details')?.removeAttribute('open');
    choose(tag);
  };
  return html`<details class="add-language">
    <summary class="button small quiet">${say('languages.add')}</summary>
    <form class="box row" @submit=${add}>
      <label for="edit-language">${say('languages.which')}</label>
      <input
        id="edit-language"
        list="edit-language-list"
        autocomplete="off"
        spellcheck="false"
        @input=${({target}: Event) => (target as HTMLInputElement).setCustomValidity('')}
      />
      <datalist id="edit-language-list">
        ${LANGUAGES.map((tag) => html`<option value=${formatLanguage(tag, language)}></option>`)}
      </datalist>
      <button class="button small">${say('languages.translate')}</button>
    </form>
  </details>`;
}

/** The code of a language that somebody wrote by its code, or by its name. */
function toTag(text: string, language: string): string | undefined {
  const word = fold(text);
  const named = LANGUAGES.find((tag) => [language, tag].some((of) => fold(formatLanguage(tag, of)) === word));
  const tag = named ?? canonical(text);
  return tag && isLanguage(tag) ? tag : undefined;
}
