import {html, nothing, type TemplateResult} from 'lit';
import {arrangeAxis, type Axis, type Place} from '../../model/axis.js';
import {byDate} from '../../model/chronology.js';
import {extentOf, type Extent} from '../../model/extent.js';
import type {TimelineEntry} from '../../model/milestone.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {remember} from '../shared/remember.js';
import {today} from '../shared/today.js';
import {undatedLabel} from './advocacy-timeline.messages.js';
import {nameOfYear, wordsOf} from './dates.js';
import {renderEntry, type EntryView} from './entry.js';
import {axisLabel, detailsLabel, earlierLabel, laterLabel} from './horizontal.messages.js';
import {horizontalStyles} from './horizontal.styles.js';
import {place} from './place.js';
import {titleOf} from './title.js';
import {CHOICES, type TimelineHost, type Tools} from './tools.js';

/** In `em`, as the style sheet has it. */
const ROOM = {card: 15, gap: 1.5, lanes: 3};
/** In `em`: with less, nobody sees more than one card at a time, and the entries stand below each other. */
const NARROW = 30;

/**
 * Entries along an axis that scrolls sideways. The browser scrolls it, by keys, wheel and touch, as any other region;
 * in narrow places and on paper the vertical layout stands in its stead.
 */
export class HorizontalLayout {
  readonly #host: TimelineHost;
  readonly #tools: Tools;
  readonly #axis = remember<{
    entries: readonly TimelineEntry[];
    extents: (Extent | undefined)[];
    axis: Axis;
  }>();
  /** The entries whose details are open: those of no other one are drawn. */
  readonly #open = new Set<string>();
  /** What the visitor asked for when the axis was last brought to its place. */
  #shown: string | undefined;
  /** An entry in view and where it was, so that it stays there while others come. */
  #held: {readonly id: string; readonly left: number} | undefined;
  /** What is measured: a page's style sheet may leave the element itself without a box. */
  readonly #base: Element;
  #isWide = false;
  #isPrinting = false;

  constructor(tools: Tools) {
    const {host} = (this.#tools = tools);
    this.#host = host;
    adoptStyles(host, horizontalStyles);
    this.#base = host.renderRoot.querySelector('.base') ?? host;
    this.#isWide = this.#hasRoom;
    // Not at once: drawing changes the height, which the observer would be told of in the same frame.
    const observer = new ResizeObserver(() => requestAnimationFrame(() => this.#onResize()));
    host.addController({
      hostConnected: () => {
        window.addEventListener('beforeprint', this.#onPrint);
        window.addEventListener('afterprint', this.#onPrint);
        observer.observe(this.#base);
      },
      hostDisconnected: () => {
        window.removeEventListener('beforeprint', this.#onPrint);
        window.removeEventListener('afterprint', this.#onPrint);
        observer.disconnect();
      },
    });
  }

  /** Whether there is room for it. */
  get fits(): boolean {
    return this.#isWide && !this.#isPrinting;
  }

  /** `entries` in the order in which they are asked for: the first is brought into view. */
  render(entries: readonly TimelineEntry[], view: EntryView): TemplateResult {
    const {entries: sorted, extents, axis} = this.#arrange(entries);
    const {msg} = this.#tools.locale;
    const years = this.#yearsOf(extents);
    this.#hold();
    return html`
      <div class="moves">
        <button part="move" type="button" class="move" data-move="-1" @click=${this.#onMove}>
          ${earlierLabel(msg)}
        </button>
        <button part="move" type="button" class="move" data-move="1" @click=${this.#onMove}>
          ${laterLabel(msg)}
        </button>
      </div>
      <div
        part="axis"
        class="axis"
        role="region"
        tabindex="0"
        aria-label=${axisLabel(years, msg)}
        @scroll=${this.#onScroll}
      >
        <div class="along" ${place({length: axis.length, lanes: axis.lanes, tracks: axis.tracks})}>
          ${this.#renderScale(axis)} ${axis.places.map((each, i) => renderMark(each, extents[i]))}
          <div class="stems" aria-hidden="true">
            ${axis.stems.map(({x, from, to}) => html`<i ${place({x, from: from + 1, to: to + 1})}></i>`)}
          </div>
          <ol part="list" class="list cards" role="list">
            ${sorted.map((entry, i) =>
              renderEntry(entry, {
                ...view,
                at: place({x: axis.places[i]!.x, lane: axis.places[i]!.lane + 1}),
                fold: (content) => this.#renderDetails(entry, view, content),
              }),
            )}
          </ol>
        </div>
      </div>
    `;
  }

  /** Brings the first entry into view, or keeps what was there where only more have come. */
  updated(entries: readonly TimelineEntry[]): void {
    const region = this.#region;
    if (!region) {
      this.#shown = undefined;
      return;
    }
    const shown = CHOICES.map((name) => this.#host[name]).join('\n');
    const held = this.#held && itemOf(region, this.#held.id);
    if (shown !== this.#shown) {
      const [first] = entries;
      const item = first && itemOf(region, first.item.id);
      // The newest stands at the end of what is in view, as what led to it is before it.
      if (this.#host.order === 'oldest') region.scrollLeft = 0;
      else if (item) scrollTo(region, item, this.#host.order === 'newest' ? 'end' : 'start');
    } else if (held && !region.contains((this.#host.renderRoot as ShadowRoot).activeElement)) {
      region.scrollLeft += held.getBoundingClientRect().left - this.#held!.left;
    }
    this.#shown = shown;
    this.#held = undefined;
    this.#onScroll();
  }

  /** Where in the list the first of the next entries is going to be, so that it gets the focus. */
  indexOfNext(entries: readonly TimelineEntry[], shown: number, size: number): number {
    return [...entries.slice(0, shown + size)].sort(byDate()).indexOf(entries[shown]!);
  }

  #arrange(entries: readonly TimelineEntry[]) {
    const day = today();
    return this.#axis([day, ...entries], () => {
      const sorted = [...entries].sort(byDate());
      const extents = sorted.map(({date}) => date && extentOf(date, day));
      return {entries: sorted, extents, axis: arrangeAxis(extents, ROOM)};
    });
  }

  #yearsOf(extents: readonly (Extent | undefined)[]): string {
    const dated = extents.filter((extent) => extent !== undefined);
    if (dated.length === 0) return undatedLabel(this.#tools.locale.msg);
    const first = Math.floor(Math.min(...dated.map(({start}) => start)));
    const last = Math.ceil(Math.max(...dated.map(({end}) => end))) - 1;
    return nameOfYear(first, this.#tools, Math.max(0, last - first));
  }

  /** Every entry says its own date: to those who cannot see where it is, the scale says nothing more. */
  #renderScale({ticks, breaks, undated}: Axis): TemplateResult {
    const labelOf = ({year, month}: Axis['ticks'][number]) =>
      month
        ? wordsOf({start: {year, month, approximate: false, uncertain: false}}, this.#tools, 'short')
        : nameOfYear(year, this.#tools);
    return html`
      <div class="scale" aria-hidden="true">
        ${ticks.map(
          (tick) =>
            html`<span class="tick" ${place({x: tick.x, width: tick.width, parts: tick.parts})}
              ><span part="tick" class="label">${labelOf(tick)}</span></span
            >`,
        )}
        ${breaks.map(({x, width}) => html`<span class="break" ${place({x, width})}></span>`)}
        ${
          undated === undefined
            ? nothing
            : html`<span class="tick undated" ${place({x: undated, width: 0})}
                ><span part="tick" class="label">${undatedLabel(this.#tools.locale.msg)}</span></span
              >`
        }
      </div>
    `;
  }

  #renderDetails(
    {item, date, deadline}: TimelineEntry,
    view: EntryView,
    content: readonly unknown[],
  ): unknown {
    if (!content.some((each) => each && each !== nothing)) return nothing;
    const title = titleOf({item, date, deadline}, view.timeline.feed, this.#tools);
    const isOpen = this.#open.has(item.id);
    return html`<details
      part="details"
      class="details"
      .open=${isOpen}
      @toggle=${(event: Event) => this.#onToggle(item.id, event)}
    >
      <summary>
        ${detailsLabel(this.#tools.locale.msg)}<span class="visually-hidden" lang=${title.lang ?? nothing}
          >: ${title.value}</span
        >
      </summary>
      ${isOpen ? html`<div class="content">${content}</div>` : nothing}
    </details>`;
  }

  get #region(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.axis');
  }

  get #hasRoom(): boolean {
    return this.#base.clientWidth >= NARROW * parseFloat(getComputedStyle(this.#host).fontSize);
  }

  #onResize(): void {
    if (this.#region) this.#onScroll();
    if (this.#hasRoom === this.#isWide) return;
    this.#isWide = this.#hasRoom;
    this.#host.requestUpdate();
  }

  #hold(): void {
    const region = this.#region;
    if (!region) return;
    const {left, right} = region.getBoundingClientRect();
    for (const item of region.querySelectorAll<HTMLElement>('[data-entry]')) {
      const box = item.getBoundingClientRect();
      if (box.left < left || box.right > right) continue;
      this.#held = {id: item.dataset['entry']!, left: box.left};
      return;
    }
  }

  readonly #onPrint = ({type}: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };

  /** By most of what is in view, so that the eye finds something that it knows. */
  readonly #onMove = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    const region = this.#region!;
    const sign = Number(button.dataset['move']) * (this.#tools.locale.dir === 'rtl' ? -1 : 1);
    const moves = matchMedia('(prefers-reduced-motion: no-preference)').matches;
    region.scrollBy({left: sign * region.clientWidth * 0.8, behavior: moves ? 'smooth' : 'instant'});
  };

  /** A button stays where there is nothing more to go to, as it may have the focus, and says so. */
  readonly #onScroll = (): void => {
    const region = this.#region!;
    const {clientWidth, scrollWidth} = region;
    const before = Math.abs(region.scrollLeft);
    const after = scrollWidth - clientWidth - before;
    for (const button of this.#host.renderRoot.querySelectorAll<HTMLElement>('.move')) {
      const left = button.dataset['move'] === '-1' ? before : after;
      button.setAttribute('aria-disabled', String(left < 2));
    }
    region.previousElementSibling!.classList.toggle('needless', scrollWidth <= clientWidth);
  };

  #onToggle(id: string, event: Event): void {
    const {open} = event.target as HTMLDetailsElement;
    if (open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#host.requestUpdate();
  }
}

function renderMark({x, mark}: Place, extent: Extent | undefined): TemplateResult | undefined {
  if (!mark || !extent) return undefined;
  const {nature, isVague} = extent;
  const stem = Math.max(0, x - mark.x);
  return html`<span
    class="spot ${nature} ${isVague ? 'vague' : ''}"
    aria-hidden="true"
    ${place({x: mark.x, width: mark.width, track: mark.track, stem})}
  ></span>`;
}

const itemOf = (region: HTMLElement, id: string) =>
  [...region.querySelectorAll<HTMLElement>('[data-entry]')].find(({dataset}) => dataset['entry'] === id);

/** Sideways only: `scrollIntoView` would move the page, too. */
function scrollTo(region: HTMLElement, item: HTMLElement, edge: 'start' | 'end'): void {
  const isRightToLeft = getComputedStyle(region).direction === 'rtl';
  const outer = region.getBoundingClientRect();
  const inner = item.getBoundingClientRect();
  const room = parseFloat(getComputedStyle(item).fontSize);
  const atLeft = (edge === 'start') !== isRightToLeft;
  region.scrollLeft += atLeft ? inner.left - outer.left - room : inner.right - outer.right + room;
}
