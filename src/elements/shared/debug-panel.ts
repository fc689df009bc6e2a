import {str} from '@lit/localize/internal/str-tag.js';
import type {html as Html, TemplateResult} from 'lit';
import {describeFailure, describeProblem, type Problem} from '../../format/problem.js';
import type {LocaleController} from '../../locale/locale-controller.js';
import type {Contrast} from './debug-contrast.js';
import type {FeedState} from './feed-controller.js';

/**
 * What the webmaster sees of a feed: why it failed, what it lacks, and each problem with its place, what was found
 * there and how to mend it. `html` is handed in, so that this file, loaded on demand, brings no second copy of Lit.
 */
export function renderDebugPanel<Model>(
  html: typeof Html,
  state: FeedState<Model>,
  unknown: readonly Problem[],
  weak: readonly Contrast[],
  locale: LocaleController,
): TemplateResult {
  const {msg} = locale;
  const reading = 'problems' in state ? state : undefined;
  const problems = [...unknown, ...(reading?.problems ?? [])];
  const error = 'error' in state ? state.error : undefined;
  return html`
    <details part="debug" class="notice debug" open>
      <summary>
        ${msg('For the webmaster', {id: 'debug.title', desc: 'Heading of a panel that only the webmaster sees, with the problems of the data.'})}
      </summary>
      ${
        locale.locale === locale.lang
          ? ''
          : html`<p>
              ${msg(str`Plaza has no words in "${locale.lang}": it says them in "${locale.locale}".`, {id: 'debug.language', desc: 'In the panel for the webmaster, where the language of the page is not translated. One sentence. Placeholders: codes of languages, e.g. zh-TW and zh-Hans.'})}
            </p>`
      }
      ${
        error
          ? html`<p>${describeFailure(error.reason, msg)}</p>
              <p><code lang="en" dir="ltr">${error.reason}: ${error.message} ${error.url}</code></p>`
          : ''
      }
      ${reading ? html`<p>${[...reading.lists].map(([name, list]) => html`<code>${name}: ${list.length}</code> `)}</p>` : ''}
      ${
        problems.length + weak.length > 0
          ? html`<ol>
              ${problems.map((problem) => renderProblem(html, problem, msg))}
              ${weak.map((each) => renderContrast(html, each, locale))}
            </ol>`
          : ''
      }
      ${
        reading && problems.length + weak.length === 0 && !error
          ? html`<p>
              ${msg('No problems were found in this feed.', {id: 'debug.none', desc: 'In the panel for the webmaster. One sentence.'})}
            </p>`
          : ''
      }
    </details>
  `;
}

function renderProblem(html: typeof Html, problem: Problem, msg: LocaleController['msg']): TemplateResult {
  const {what, mend} = describeProblem(problem, msg);
  return html`<li>
    <code dir="ltr">${problem.path}</code> ${problem.file ? html`<bdi>${problem.file}</bdi>` : ''}
    <p>${what} ${problem.found ? html`<code dir="ltr">${problem.found}</code>` : ''}</p>
    <p>${mend}</p>
  </li>`;
}

function renderContrast(
  html: typeof Html,
  {property, behind, ratio, needed}: Contrast,
  {locale, msg}: LocaleController,
): TemplateResult {
  // Cut off and not rounded: what falls short by a little is not to look as if it did not.
  const found = (Math.floor(ratio * 100) / 100).toLocaleString(locale);
  const least = needed.toLocaleString(locale);
  return html`<li>
    <code dir="ltr">${property} / ${behind}</code>
    <p>
      ${msg(
        str`The contrast of these two colours is ${found} to 1, and must be ${least} to 1 or more. Choose another colour for the first.`,
        {
          id: 'debug.contrast',
          desc: 'To the webmaster, below the names of two colours of the design, the second behind the first. Placeholders: two numbers, e.g. 2.32 and 4.5. Two sentences.',
        },
      )}
    </p>
  </li>`;
}
