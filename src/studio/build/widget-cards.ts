import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {WIDGETS, type Widget} from '../../mount/widgets.js';
import type {Holding} from './feed-values.js';
import {withAttribute, type Settings} from './state.js';
import {sayOf, type Count, type Say} from './words.js';

/** The lists of a feed that each widget shows. */
const LISTS = {
  'network-list': ['networks', 'members', 'priorities'],
  'membership-stats': ['statistics'],
  'advocacy-timeline': ['items'],
  'contact-card': ['contacts'],
} as const;

const bar = (x: number, y: number, width: number, kind = 'line') =>
  svg`<rect class=${kind} x=${x} y=${y} width=${width} height="5" rx="2.5" />`;

/** What each looks like, in a few strokes. */
const PICTURES: Readonly<Record<Widget, SVGTemplateResult>> = {
  'network-list': svg`${[0, 1, 2, 3].map((i) => {
    const [x, y] = [8 + (i % 2) * 74, 8 + Math.floor(i / 2) * 40];
    return svg`<rect class="sheet" x=${x} y=${y} width="70" height="36" rx="4" />
      ${bar(x + 8, y + 9, 36, 'strong')}${bar(x + 8, y + 20, 52)}`;
  })}`,
  'membership-stats': svg`${[0, 1, 2].map((i) => {
    const x = 10 + i * 49;
    return svg`<rect class="brand" x=${x} y="20" width="40" height="3" />
      <rect class="brand" x=${x} y="30" width=${[34, 26, 30][i]!} height="16" rx="3" />
      ${bar(x, 54, 38)}${bar(x, 64, 24)}`;
  })}`,
  'advocacy-timeline': svg`<rect class="line" x="25" y="8" width="2" height="72" />
    ${[0, 1, 2].map((i) => {
      const y = 14 + i * 26;
      return svg`<circle class="brand" cx="26" cy=${y + 4} r="5" />
        ${bar(42, y, [70, 88, 60][i]!, 'strong')}${bar(42, y + 10, [96, 62, 84][i]!)}`;
    })}`,
  'contact-card': svg`<rect class="sheet" x="24" y="10" width="112" height="68" rx="4" />
    <circle class="brand" cx="44" cy="30" r="10" />
    ${bar(62, 23, 54, 'strong')}${bar(62, 33, 38)}${bar(34, 52, 84)}${bar(34, 63, 62)}`,
};

/** Whether a feed has anything for a widget, as far as that can be seen here. */
export const hasAny = ({counts, elsewhere}: Holding, widget: Widget): boolean =>
  LISTS[widget].some((list) => counts[list] || elsewhere.includes(list));

/** A list that the feed has, where it has not the one that is set. */
export function withListThatIsThere(settings: Settings, {counts, elsewhere}: Holding): Settings {
  const isThere = (list: string) => Boolean(counts[list]) || elsewhere.includes(list);
  const {widget, attributes} = settings;
  if (widget !== 'network-list' || isThere(attributes['collection'] ?? 'networks')) return settings;
  return withAttribute(settings, 'collection', LISTS[widget].find(isThere));
}

/** The four to choose from, each with what it would show of the feed. */
export function renderCards(
  holding: Holding,
  chosen: Widget,
  say: Say,
  count: Count,
  choose: (widget: Widget) => void,
): TemplateResult {
  return html`<fieldset class="widget-cards">
    <legend>${say('choose')}</legend>
    <div class="tiles">
      ${WIDGETS.map((widget) => renderCard(holding, widget, widget === chosen, say, count, choose))}
    </div>
  </fieldset>`;
}

function renderCard(
  holding: Holding,
  widget: Widget,
  isChosen: boolean,
  say: Say,
  count: Count,
  choose: (widget: Widget) => void,
): TemplateResult {
  const isThere = hasAny(holding, widget);
  const {counts, elsewhere, samples} = holding;
  const has = LISTS[widget].flatMap((list) =>
    counts[list]
      ? [count(`has.${list}`, counts[list])]
      : elsewhere.includes(list)
        ? [say('has.elsewhere')]
        : [],
  );
  return html`<label class="widget-card">
    <input
      type="radio"
      name="widget"
      value=${widget}
      .checked=${isChosen}
      ?disabled=${!isThere}
      aria-describedby="card-${widget}"
      @change=${() => choose(widget)}
    />
    <svg viewBox="0 0 160 88" aria-hidden="true">${PICTURES[widget]}</svg>
    <strong>${sayOf(say, 'w', widget)}</strong>
    <span class="hint" id="card-${widget}">
      <span>${sayOf(say, 'w', widget, 'hint')}</span>
      ${
        isThere
          ? html`<span class="has">${has.join(', ')}</span>
              <span class="names">${samples[widget].join(' · ') || nothing}</span>`
          : html`<span class="has-not">${sayOf(say, 'has-not', widget)}</span>`
      }
    </span>
  </label>`;
}
