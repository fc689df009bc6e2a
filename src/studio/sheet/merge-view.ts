import {html, nothing, type TemplateResult} from 'lit';
import type {WordsController} from '../workshop/words-controller.js';
import type {Merged} from './messages.js';
import type {SheetViewWords} from './words/en.js';

/** So many names are shown of those that went. */
const SHOWN = 20;

/** How entries get into the feed. */
export interface MergeView {
  readonly say: WordsController<SheetViewWords>;
  /** Whether there is no feed yet: then it gets a title and a language. */
  readonly isNew: boolean;
  readonly title: string;
  /** What is in the spreadsheet, where that is clear; else that of the page is suggested. */
  readonly language: string | undefined;
  readonly titleMissing: boolean;
  readonly usualMode: 'replace' | 'add';
  /** Whether nothing is chosen. */
  readonly isEmpty: boolean;
  readonly busy: boolean;
  readonly onSubmit: (event: SubmitEvent) => void;
}

/** The form that puts entries into the feed. */
export function renderMerge(view: MergeView): TemplateResult {
  const {
    say,
    isNew,
    title,
    language = view.say.language,
    titleMissing,
    usualMode,
    isEmpty,
    busy,
    onSubmit,
  } = view;
  return html`<form class="stack" novalidate @submit=${onSubmit}>
    <h3>${say.say('into')}</h3>
    ${
      isNew
        ? html`<div class="fields">
            <p class="field">
              <label for="sheet-title">${say.say('feed.title')}</label>
              <input
                id="sheet-title"
                name="title"
                .defaultValue=${title}
                aria-invalid=${String(titleMissing)}
                aria-describedby="sheet-title-hint sheet-title-error"
              />
              <span class="hint" id="sheet-title-hint">${say.say('feed.title.hint')}</span>
              <span class="error" id="sheet-title-error" role="alert"
                >${titleMissing ? say.say('feed.title.missing') : ''}</span
              >
            </p>
            <p class="field">
              <label for="sheet-language">${say.say('feed.language')}</label>
              <select id="sheet-language" name="language">
                ${languageChoices(say.language).map(
                  ([code, words]) =>
                    html`<option value=${code} ?selected=${code === language}>${words}</option>`,
                )}
              </select>
            </p>
          </div>`
        : html`<fieldset>
            <legend>${say.say('mode')}</legend>
            ${(['replace', 'add'] as const).map(
              (mode) =>
                html`<label class="check"
                  ><input type="radio" name="mode" value=${mode} ?checked=${mode === usualMode} />
                  ${say.say(`mode.${mode}`)}</label
                >`,
            )}
          </fieldset>`
    }
    <p class="row">
      <button class="button primary" aria-disabled=${String(busy || isEmpty)}>${say.say('merge')}</button>
      ${isEmpty ? html`<span class="error">${say.say('merge.nothing')}</span>` : nothing}
    </p>
  </form>`;
}

/** What became of the feed, and where to go on. */
export function renderMerged(
  merged: Merged | undefined,
  say: WordsController<SheetViewWords>,
): TemplateResult {
  return html`<div role="status">
    ${
      merged
        ? html`<div class="message good stack outcome" tabindex="-1">
            <p>
              ${say.say('merged', {
                added: merged.added,
                changed: merged.changed,
                removed: merged.removed.length,
                unchanged: merged.unchanged,
              })}
            </p>
            ${
              merged.removed.length
                ? html`<p>
                    ${say.say('removed', {names: new Intl.ListFormat(say.language).format(merged.removed.slice(0, SHOWN))})}
                  </p>`
                : nothing
            }
            ${
              merged.renamed.length
                ? html`<ul class="doubts">
                    ${merged.renamed.slice(0, SHOWN).map(({name, was, shared}) => html`<li>${say.say('renamed', {name, was, shared})}</li>`)}
                  </ul>`
                : nothing
            }
            <p class="row">
              <a class="button primary" href="?view=check" data-view="check">${say.say('next.check')}</a>
              <a class="button" href="?view=edit" data-view="edit">${say.say('next.edit')}</a>
            </p>
          </div>`
        : nothing
    }
  </div>`;
}

/** Asks before most of a list goes: `answer` is told whether that is meant. */
export function renderPending(
  {removed}: Merged,
  say: WordsController<SheetViewWords>,
  answer: (isSure: boolean) => void,
): TemplateResult {
  const names = new Intl.ListFormat(say.language).format(removed.slice(0, SHOWN));
  return html`<div class="message warn stack outcome" role="alert" tabindex="-1">
    <p>${say.count('pending', removed.length, {names})}</p>
    <p class="row">
      <button class="button" type="button" @click=${() => answer(true)}>${say.say('pending.sure')}</button>
      <button class="button" type="button" @click=${() => answer(false)}>${say.say('pending.add')}</button>
    </p>
  </div>`;
}

/** A feed with nothing in it, as JSON text. */
export function emptyFeed(title: string, language: string): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language,
    items: [],
    _association: {schema_version: '1'},
  });
}

/** The languages that associations of local governments write most, by their names in the page's language. */
function languageChoices(language: string): readonly (readonly [code: string, words: string])[] {
  const names = new Intl.DisplayNames(language, {type: 'language'});
  return ['ar', 'ca', 'de', 'en', 'es', 'fr', 'id', 'it', 'ja', 'ko', 'nl', 'pt', 'ru', 'tr', 'uk', 'zh']
    .map((code) => [code, names.of(code) ?? code] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, language));
}
