import {html, nothing, type TemplateResult} from 'lit';
import type {EntryName} from './groups.js';
import type {Offer, Row} from './report.js';
import type {CheckWords} from './words/en.js';

export type Say = (key: keyof CheckWords, values?: Readonly<Record<string, string | number>>) => string;

/** What a finding is drawn with. */
interface Surroundings {
  readonly say: Say;
  readonly language: string;
  /** One of what is offered is chosen. */
  readonly onMend: (offer: number, answer?: string) => void;
}

/** Languages that are offered first; any other can be written. */
const LANGUAGES = ['es', 'fr', 'pt', 'en', 'ca', 'de', 'it', 'ar', 'ru', 'tr', 'zh', 'id', 'ko', 'ja'];

export function renderFinding(row: Row, around: Surroundings): TemplateResult {
  const {entry, found, what, path, line, offers} = row;
  const {say} = around;
  return html`<li class="box stack" tabindex="-1">
    ${entry ? html`<p><strong>${entryText(entry, say)}</strong></p>` : nothing}
    <p>${found ? html`<span class="found" dir="auto">${found}</span>` : nothing} ${what}</p>
    <p class="hint">
      ${path ? html`<code dir="ltr">${path}</code>` : nothing}
      ${line === undefined ? nothing : say('place.line', {line})}
    </p>
    ${offers.map((offer, index) => renderOffer(offer, index, around))}
  </li>`;
}

export function entryText({section, number, name}: EntryName, say: Say): string {
  const kind = say(`entry.${section}`, {number});
  return name === undefined ? kind : say('entry.named', {kind, name});
}

function renderOffer(offer: Offer, index: number, around: Surroundings): TemplateResult {
  const {onMend} = around;
  if (!offer.asks) {
    return html`<button class="button small" type="button" @click=${() => onMend(index)}>
      ${offer.label}
    </button>`;
  }
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const answer = form.elements.namedItem('answer') as HTMLInputElement | HTMLSelectElement;
    onMend(index, answer.value.trim());
  };
  return html`<form class="row" @submit=${onSubmit}>${renderQuestion(offer, around)}</form>`;
}

function renderQuestion({label, asks, mayBeEmpty}: Offer, {say, language}: Surroundings): TemplateResult {
  const names = new Intl.DisplayNames(language, {type: 'language'});
  return html`<label class="field"
      ><span>${label}</span>
      ${
        asks === 'language'
          ? html`<select name="answer">
              ${LANGUAGES.map((code) => html`<option value=${code}>${names.of(code)} (${code})</option>`)}
            </select>`
          : html`<input name="answer" autocomplete="off" ?required=${!mayBeEmpty} />`
      }
    </label>
    ${mayBeEmpty ? html`<span class="hint">${say('mend.decoration')}</span>` : nothing}
    <button class="button small">${say('mend.write')}</button>`;
}
