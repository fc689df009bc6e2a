import {html, nothing, type TemplateResult} from 'lit';
import {findMends, isProblem, type Mend} from '../../doctor/mend/find-mends.js';
import {sayMend} from '../../doctor/saying.js';
import type {Speech} from '../../doctor/words.js';
import {describeProblem} from '../../format/problem.js';
import {describeFinding, nameEntry, type EntryName, type Group, type Located} from './groups.js';
import type {CheckWords} from './words/en.js';

type Say = (key: keyof CheckWords, values?: Readonly<Record<string, string | number>>) => string;

/** What a finding is drawn with. */
export interface Surroundings {
  readonly json: unknown;
  readonly speech: Speech;
  readonly say: Say;
  readonly language: string;
  readonly onMend: (mend: Mend, group: Group, index: number, answer?: string) => void;
}

/** Languages that are offered first; any other can be written. */
const LANGUAGES = ['es', 'fr', 'pt', 'en', 'ca', 'de', 'it', 'ar', 'ru', 'tr', 'zh', 'id', 'ko', 'ja'];

export function renderFinding(
  group: Group,
  located: Located,
  index: number,
  around: Surroundings,
): TemplateResult {
  const {json, speech, say} = around;
  const {finding, position} = located;
  const found = describeFinding(finding, speech.words);
  const entry = finding.path === undefined ? undefined : nameEntry(json, finding.path);
  return html`<li class="box stack" tabindex="-1">
    ${entry ? html`<p><strong>${entryText(entry, say)}</strong></p>` : nothing}
    <p>
      ${found ? html`<span class="found" dir="auto">${found}</span>` : nothing}
      ${isProblem(finding) ? describeProblem(finding, speech.msg).what : nothing}
    </p>
    <p class="hint">
      ${finding.path ? html`<code dir="ltr">${finding.path}</code>` : nothing}
      ${position ? say('place.line', {line: position.line}) : nothing}
    </p>
    ${findMends(json, finding).map((mend) => renderMend(mend, group, index, around))}
  </li>`;
}

export function entryText({section, number, name}: EntryName, say: Say): string {
  const kind = say(`entry.${section}`, {number});
  return name === undefined ? kind : say('entry.named', {kind, name});
}

function renderMend(mend: Mend, group: Group, index: number, around: Surroundings): TemplateResult {
  const {speech, onMend} = around;
  const label = sayMend(speech.words, mend.saying);
  if (!mend.asks) {
    return html`<button class="button small" type="button" @click=${() => onMend(mend, group, index)}>
      ${label}
    </button>`;
  }
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const answer = form.elements.namedItem('answer') as HTMLInputElement | HTMLSelectElement;
    onMend(mend, group, index, answer.value.trim());
  };
  return html`<form class="row" @submit=${onSubmit}>${renderQuestion(mend, label, around)}</form>`;
}

function renderQuestion(mend: Mend, label: string, {say, language}: Surroundings): TemplateResult {
  const names = new Intl.DisplayNames(language, {type: 'language'});
  return html`<label class="field"
      ><span>${label}</span>
      ${
        mend.asks === 'language'
          ? html`<select name="answer">
              ${LANGUAGES.map((code) => html`<option value=${code}>${names.of(code)} (${code})</option>`)}
            </select>`
          : html`<input name="answer" autocomplete="off" ?required=${!mend.mayBeEmpty} />`
      }
    </label>
    ${mend.mayBeEmpty ? html`<span class="hint">${say('mend.decoration')}</span>` : nothing}
    <button class="button small">${say('mend.write')}</button>`;
}
