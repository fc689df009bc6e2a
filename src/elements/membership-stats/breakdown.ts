import {countBy} from '../../model/breakdown.js';
import type {Entry} from '../../model/collection.js';
import type {Statistic} from '../../model/statistic.js';
import {breakdownLabel, notStatedLabel} from './breakdown.messages.js';
import type {StatisticWords} from './wording.js';
import type {Tools} from './tools.js';

/** More groups than this stand behind a summary. */
const MANY = 6;

/** How many of the counted members there are of each country, kind or region. The groups add up to the figure. */
export function renderBreakdown({statistic}: StatisticWords, tools: Tools): unknown {
  const {html, nothing, feed, readCollection} = tools;
  const {breakdown, count_of} = statistic;
  if (!breakdown || count_of !== 'members') return nothing;
  const members = readCollection(feed, 'members');
  const groups = countBy(members, breakdown);
  const most = Math.max(...groups.map(({count}) => count));
  return html`
    <details part="breakdown" class="breakdown" ?open=${groups.length <= MANY}>
      <summary>${breakdownLabel(breakdown, tools)}</summary>
      <ul role="list">
        ${groups.map(
          ({key, count}) => html`
            <li>
              <span>${nameOf(key, breakdown, members, tools)}</span>
              <span class="number">${tools.formatNumber(count)}</span>
              <svg class="bar" aria-hidden="true">
                ${tools.svg`<rect width="${(count / most) * 100}%" height="100%"></rect>`}
              </svg>
            </li>
          `,
        )}
      </ul>
    </details>
  `;
}

function nameOf(
  key: string | undefined,
  breakdown: NonNullable<Statistic['breakdown']>,
  members: readonly Entry[],
  tools: Tools,
): unknown {
  const {html, feed, locale, formatCountry, renderText, translator} = tools;
  if (key === undefined) return notStatedLabel(tools);
  if (breakdown === 'country') return formatCountry(key, locale.locale);
  if (breakdown === 'classification') return html`<bdi>${tools.classificationName(key, locale.msg)}</bdi>`;
  return renderText(
    translator(locale.lang, feed.language)(
      members.find(({region}) => region === key)!,
      'region',
    ),
  );
}
