import {html, svg, type TemplateResult} from 'lit';
import {yearOf} from '../../model/chronology.js';
import {parseEdtf} from '../../model/edtf.js';
import type {TimelineEntry} from '../../model/milestone.js';
import {countYears, type YearCounts} from '../../model/period.js';
import {remember} from '../shared/remember.js';
import {nameOfYear} from './dates.js';
import {place} from './place.js';
import {fromLabel, periodLabel, sinceMessage, toLabel, untilMessage} from './refine.messages.js';
import type {Timeline, TimelineHost, Tools} from './tools.js';

/** The first and the last year that is chosen. */
interface Years {
  readonly from: number;
  readonly to: number;
}

/**
 * Chooses a period: by two sliders below bars that show how many entries begin when, by drawing over the bars, or by a
 * click on one, which brings the nearer end there. The sliders alone say everything to keyboards and screen readers.
 */
export class PeriodFilter {
  readonly #host: TimelineHost;
  readonly #tools: Tools;
  readonly #counts = remember<YearCounts | undefined>();
  /** What is being chosen, until the visitor lets go. */
  #pending: Years | undefined;
  /** The first year of the bar from which the visitor draws. */
  #drawnFrom: number | undefined;

  constructor(tools: Tools) {
    this.#host = tools.host;
    this.#tools = tools;
  }

  render({entries}: Timeline): TemplateResult | undefined {
    const counts = this.#counts([entries], () => countYears(yearsOf(entries)));
    if (!counts) return undefined;
    const {msg} = this.#tools.locale;
    const years = this.#years(counts);
    const nameOf = (year: number) => nameOfYear(year, this.#tools);
    return html`
      <fieldset part="filter" class="period">
        <legend>${periodLabel(msg)}</legend>
        <div class="brush" ${place({years: counts.last - counts.first + 1})}>
          ${this.#renderBars(counts, years)} ${this.#renderSlider('from', fromLabel(msg), counts, years)}
          ${this.#renderSlider('to', toLabel(msg), counts, years)}
        </div>
        <p class="ends" aria-hidden="true">
          <span>${sinceMessage(nameOf(years.from), msg)}</span>
          <span>${untilMessage(nameOf(years.to), msg)}</span>
        </p>
      </fieldset>
    `;
  }

  #renderBars({first, last, step, counts}: YearCounts, {from, to}: Years): TemplateResult {
    const highest = Math.max(...counts);
    const scale = {first, last, step, counts};
    return html`
      <svg
        class="bars"
        viewBox="0 0 ${counts.length} ${highest}"
        preserveAspectRatio="none"
        aria-hidden="true"
        @pointerdown=${(event: PointerEvent) => this.#onDown(event, scale)}
        @pointermove=${(event: PointerEvent) => this.#onMove(event, scale)}
        @pointerup=${(event: PointerEvent) => this.#onUp(event, scale)}
        @pointercancel=${() => this.#drop()}
      >
        <rect class="span" x=${(from - first) / step} width=${(to + 1 - from) / step} height=${highest} />
        ${counts.map((count, i) => {
          const year = first + i * step;
          const isIn = year + step > from && year <= to;
          return svg`<rect class="bar ${isIn ? 'in' : ''}" x=${i + 0.1} y=${highest - count} width="0.8" height=${count} />`;
        })}
      </svg>
    `;
  }

  #renderSlider(end: keyof Years, label: string, counts: YearCounts, years: Years): TemplateResult {
    const {first, last} = counts;
    const isLate = years.from > (first + last) / 2;
    return html`<input
      type="range"
      class="${end === 'from' ? 'since' : 'until'} ${isLate === (end === 'from') ? 'above' : ''}"
      aria-label=${label}
      aria-valuetext=${nameOfYear(years[end], this.#tools)}
      min=${first}
      max=${last}
      step="1"
      .value=${String(years[end])}
      @input=${(event: Event) => this.#onInput(end, event, counts)}
      @change=${() => this.#choose(counts)}
    />`;
  }

  /** What is chosen. The page may have asked for a day: its year is where the slider stands. */
  #years({first, last}: YearCounts): Years {
    if (this.#pending) return this.#pending;
    const from = parseEdtf(this.#host.from ?? '')?.start?.year ?? first;
    const until = parseEdtf(this.#host.to ?? '');
    const to = (until?.end === undefined ? until?.start : until.end)?.year ?? last;
    const within = (year: number) => Math.min(Math.max(year, first), last);
    return {from: within(from), to: Math.max(within(from), within(to))};
  }

  readonly #onInput = (end: keyof Years, event: Event, counts: YearCounts): void => {
    const slider = event.target as HTMLInputElement;
    const {from, to} = this.#years(counts);
    // Neither end passes the other.
    const year = end === 'from' ? Math.min(slider.valueAsNumber, to) : Math.max(slider.valueAsNumber, from);
    slider.value = String(year);
    this.#draw({from, to, [end]: year});
  };

  #onDown(event: PointerEvent, counts: YearCounts): void {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#drawnFrom = this.#yearAt(event, counts);
  }

  #onMove(event: PointerEvent, counts: YearCounts): void {
    if (this.#drawnFrom === undefined) return;
    const year = this.#yearAt(event, counts);
    if (year === this.#drawnFrom && !this.#pending) return;
    this.#draw({
      from: Math.min(year, this.#drawnFrom),
      to: lastOf(Math.max(year, this.#drawnFrom), counts),
    });
  }

  #onUp(event: PointerEvent, counts: YearCounts): void {
    if (this.#drawnFrom === undefined) return;
    if (!this.#pending) {
      // For who cannot draw.
      const year = this.#yearAt(event, counts);
      const {from, to} = this.#years(counts);
      const last = lastOf(year, counts);
      const isNearFrom = Math.abs(year - from) <= Math.abs(to - last);
      this.#draw(isNearFrom ? {from: year, to} : {from, to: last});
    }
    this.#choose(counts);
  }

  /** The first year of the bar that is pointed at. */
  #yearAt({currentTarget, clientX}: PointerEvent, {first, step, counts}: YearCounts): number {
    const {left, width} = (currentTarget as Element).getBoundingClientRect();
    const share = (clientX - left) / width;
    const i = Math.floor((this.#tools.locale.dir === 'rtl' ? 1 - share : share) * counts.length);
    return first + Math.min(Math.max(i, 0), counts.length - 1) * step;
  }

  #draw(years: Years): void {
    this.#pending = years;
    this.#host.requestUpdate();
  }

  #drop(): void {
    this.#pending = undefined;
    this.#drawnFrom = undefined;
    this.#host.requestUpdate();
  }

  /** An end that has not moved stays as the page or the visitor had it, and one at the end of all is no limit. */
  #choose(counts: YearCounts): void {
    const {from, to} = this.#years(counts);
    this.#drop();
    const before = this.#years(counts);
    if (from !== before.from) this.#host.from = from > counts.first ? toEdtf(from) : '';
    if (to !== before.to) this.#host.to = to < counts.last ? toEdtf(to) : '';
  }
}

/** The last year of the bar that begins with a year. */
const lastOf = (year: number, {last, step}: YearCounts) => Math.min(year + step - 1, last);

const yearsOf = (entries: readonly TimelineEntry[]) =>
  entries.map(yearOf).filter((year) => year !== undefined);

function toEdtf(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}
