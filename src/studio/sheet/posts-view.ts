import {html, nothing, type TemplateResult} from 'lit';
import {formatEdtf} from '../../format/date.js';
import {parseEdtf} from '../../model/edtf.js';
import type {PostWords} from '../../posts/posts.js';
import {sayPostDoubt} from '../../posts/words.js';
import type {WordsController} from '../workshop/words-controller.js';
import type {UnderstoodPosts} from './messages.js';
import type {SheetViewWords} from './words/en.js';

/** The posts of a site: how many, the first of them, and what is doubtful. */
export function renderPosts(
  {count, preview, doubts}: UnderstoodPosts,
  words: PostWords,
  say: WordsController<SheetViewWords>,
): TemplateResult {
  return html`<section class="sheet">
    <h3>${say.count('posts', count)}</h3>
    <p>${say.say('posts.text')}</p>
    <ul class="doubts">
      ${preview.map(
        ({title, date}) =>
          html`<li><span class="hint">${formatDate(date, say.language)}</span> ${title}</li>`,
      )}
    </ul>
    ${count > preview.length ? html`<p class="hint">${say.say('doubt.more', {count: count - preview.length})}</p>` : nothing}
    ${
      doubts.length > 0
        ? html`<div class="message warn stack">
            <h4>${say.say('doubts')}</h4>
            <ul class="doubts">
              ${doubts.map((doubt) => html`<li>${sayPostDoubt(words, doubt)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  </section>`;
}

function formatDate(date: string, language: string): string {
  const edtf = parseEdtf(date);
  return edtf ? formatEdtf(edtf, language, undefined) : '';
}
