/** What few feeds have: deadlines and coming events, pictures, files and threads. Loaded by those that have any. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Document, Item, TimelineEntry} from '../../model/milestone.js';
import {fitsCalendar, isOpen, tenseOf} from '../../model/period.js';
import {adoptStyles} from '../shared/adopt-styles.js';
import {today} from '../shared/today.js';
import {wordsOf} from './dates.js';
import {nameOfDocument, notesOfDocument} from './documents.js';
import {
  allToCalendarMessage,
  dueMessage,
  savedMessage,
  tenseMessage,
  toCalendarLabel,
} from './extras.messages.js';
import {extrasStyles} from './extras.styles.js';
import {Pictures} from './pictures.js';
import {Threads} from './threads.js';
import {titleOf} from './title.js';
import type {Timeline, TimelineHost, Tools} from './tools.js';

export class Extras {
  /** What a live region says at once; nothing for most of the time. */
  status = '';

  readonly #host: TimelineHost;
  readonly #tools: Tools;
  readonly #pictures: Pictures;
  readonly #threads: Threads;

  constructor(tools: Tools) {
    this.#host = tools.host;
    this.#tools = tools;
    this.#pictures = new Pictures(tools);
    this.#threads = new Threads(tools);
    adoptStyles(tools.host, extrasStyles);
  }

  /** Another timeline, or the same again: the webmaster is told of what its entries follow from and it does not have. */
  prepare(timeline: Timeline): void {
    this.#pictures.forget();
    this.#threads.report(timeline);
  }

  /** How an entry lies to today, and by when something is due. */
  renderMarks({date, deadline}: TimelineEntry): TemplateResult {
    const {locale} = this.#tools;
    const tense = date ? tenseOf(date, today()) : 'past';
    const label = tenseMessage(tense, date?.end !== undefined, locale.msg);
    const due = deadline && isOpen(deadline, today());
    return html`
      ${label ? html`<span part="tense" class="mark ${tense}">${label}</span>` : nothing}
      ${
        deadline
          ? html`<span part="deadline" class="mark ${due ? 'due' : 'past'}">
              ${dueMessage(wordsOf(deadline, this.#tools), !!due, locale.msg)}
            </span>`
          : nothing
      }
    `;
  }

  renderImage(item: Item, timeline: Timeline): TemplateResult | undefined {
    return this.#pictures.render(item, timeline);
  }

  nameOf(href: string): string | undefined {
    return nameOfDocument(href, this.#tools);
  }

  notesOf(document: Document, href: string): readonly string[] {
    return notesOfDocument(document, href, this.#tools);
  }

  renderThread(entry: TimelineEntry, timeline: Timeline): TemplateResult | undefined {
    return this.#threads.render(entry, timeline);
  }

  /** The button that puts an entry into the visitor's calendar, where it is still to come. */
  renderActions(entry: TimelineEntry, timeline: Timeline): TemplateResult | undefined {
    if (!this.#isForCalendar(entry)) return undefined;
    const {locale} = this.#tools;
    const label = toCalendarLabel(locale.msg);
    const name = titleOf(entry, timeline.feed, this.#tools).value;
    return html`<button
      part="calendar"
      class="calendar"
      type="button"
      aria-label="${label}: ${name}"
      @click=${() => this.#save([entry], timeline, name)}
    >
      ${label}
    </button>`;
  }

  /** The button for all entries that are shown and still to come, where there are several. */
  renderSaveAll(shown: readonly TimelineEntry[], timeline: Timeline): TemplateResult | undefined {
    const entries = shown.filter((entry) => this.#isForCalendar(entry));
    if (entries.length < 2) return undefined;
    const {locale} = this.#tools;
    return html`<button
      part="calendar"
      class="calendar all"
      type="button"
      @click=${() => this.#save(entries, timeline, this.#host.heading)}
    >
      ${locale.plural(allToCalendarMessage(locale.msg), entries.length)}
    </button>`;
  }

  #isForCalendar(entry: TimelineEntry): boolean {
    const {date, deadline} = entry;
    return (
      (!!date && tenseOf(date, today()) !== 'past' && fitsCalendar(date)) ||
      (!!deadline && isOpen(deadline, today()) && fitsCalendar(deadline))
    );
  }

  async #save(entries: readonly TimelineEntry[], timeline: Timeline, name: string): Promise<void> {
    try {
      const {saveCalendar} = await import('./save-calendar.js');
      saveCalendar(entries, timeline, name, this.#tools);
    } catch (error) {
      console.warn('Plaza: a part could not be loaded.', error);
      return;
    }
    this.status = savedMessage(this.#tools.locale.msg);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // Said once: what comes next has its own words.
    this.status = '';
  }
}
