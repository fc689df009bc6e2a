import {html, nothing, type TemplateResult} from 'lit';
import {SECTIONS, type Progress} from '../../sheet/table.js';
import type {WordsController} from '../workshop/words-controller.js';
import type {SheetViewWords} from './words/en.js';

/** Before a spreadsheet is open. */
export type Waiting =
  | {readonly kind: 'empty'; readonly problem?: string}
  | {readonly kind: 'reading'; readonly name: string; readonly progress?: Progress};

/** What there is to choose from. */
export interface ChoiceView {
  readonly state: Waiting;
  /** The file that was open when the page was left. */
  readonly kept: File | undefined;
  readonly say: WordsController<SheetViewWords>;
  readonly onFile: (event: Event) => void;
  readonly onKept: (file: File) => void;
  readonly onPaste: (event: SubmitEvent) => void;
  readonly onEmpty: (event: SubmitEvent) => void;
}

/** A file, pasted cells, or an empty spreadsheet to fill in; while one is read, how far that is. */
export function renderChoice(view: ChoiceView): TemplateResult {
  const {state, kept, onKept, onPaste, onEmpty, onFile} = view;
  const {say} = view.say;
  if (state.kind === 'reading') {
    const {progress} = state;
    return html`<p role="status">
      ${say('reading')} ${progress ? formatShare(progress, view.say.language) : nothing}
      <progress
        aria-label=${say('reading')}
        max=${progress?.total ?? 1}
        value=${progress?.done ?? nothing}
      ></progress>
    </p>`;
  }
  return html`${state.problem ? html`<p class="message bad" role="alert">${state.problem}</p>` : nothing}
    ${
      kept
        ? html`<p class="message row">
            <span>${say('kept', {name: kept.name})}</span>
            <button class="button small" type="button" @click=${() => onKept(kept)}>
              ${say('kept.action')}
            </button>
          </p>`
        : nothing
    }
    <div class="starts">
      <section class="box">
        <h3>${say('choose')}</h3>
        <p>${say('formats')}</p>
        ${renderFileButton('choose', view.say, onFile)}
      </section>
      <form class="box" @submit=${onPaste}>
        <h3>${say('paste.title')}</h3>
        <p class="field">
          <label for="sheet-cells">${say('paste.label')}</label>
          <textarea id="sheet-cells" name="cells" required spellcheck="false"></textarea>
        </p>
        <button class="button">${say('paste.action')}</button>
      </form>
      <form class="box" @submit=${onEmpty}>
        <h3>${say('empty.title')}</h3>
        <p>${say('empty.text')}</p>
        <p class="field">
          <label for="sheet-empty">${say('empty.label')}</label>
          <select id="sheet-empty" name="section">
            ${SECTIONS.map((section) => html`<option value=${section}>${say(`section.${section}`)}</option>`)}
          </select>
        </p>
        <button class="button">${say('empty.action')}</button>
      </form>
    </div>`;
}

/** The button that chooses a file. */
export function renderFileButton(
  words: 'choose' | 'other',
  say: WordsController<SheetViewWords>,
  onFile: (event: Event) => void,
): TemplateResult {
  return html`<label class="button file ${words === 'choose' ? 'primary' : ''}"
    >${say.say(words)}
    <input
      class="visually-hidden"
      type="file"
      accept=".csv,.tsv,.txt,.xlsx,.xls,.ods,.numbers,.xml,.rss,.atom"
      @change=${onFile}
    />
  </label>`;
}

/** Bytes while it is read, rows while it is converted: a share of either. */
function formatShare({done, total}: Progress, language: string): string {
  return new Intl.NumberFormat(language, {style: 'percent'}).format(total > 0 ? done / total : 0);
}
