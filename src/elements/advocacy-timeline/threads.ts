import {html, nothing, type TemplateResult} from 'lit';
import type {Problem} from '../../format/problem.js';
import type {TimelineEntry} from '../../model/milestone.js';
import {linkThreads, type EntryLinks} from '../../model/thread.js';
import {remember} from '../shared/remember.js';
import {renderText} from '../shared/text.js';
import {renderDate} from './dates.js';
import {followedByLabel, followsLabel, threadLabel, threadSummary} from './extras.messages.js';
import {titleOf} from './title.js';
import type {Timeline, TimelineHost, Tools} from './tools.js';

/** So many entries of a longer thread are listed, those around the one that is open. */
const LISTED = 100;

/** What an entry follows from, what came of it, and the whole way, to be walked from entry to entry. */
export class Threads {
  readonly #host: TimelineHost;
  readonly #tools: Tools;
  readonly #linked = remember<ReturnType<typeof linkThreads>>();
  /** The entries whose thread is open: no other one is drawn. */
  readonly #open = new Set<string>();

  constructor(tools: Tools) {
    this.#host = tools.host;
    this.#tools = tools;
  }

  render(entry: TimelineEntry, timeline: Timeline): TemplateResult | undefined {
    const links = this.#link(timeline.entries).links.get(entry.item.id);
    if (!links) return undefined;
    const {locale} = this.#tools;
    return html`
      <div part="thread" class="thread">
        <dl>
          ${this.#renderRelation('follows', followsLabel(locale.msg), links.follows, timeline)}
          ${this.#renderRelation('led', followedByLabel(locale.msg), links.followedBy, timeline)}
        </dl>
        ${links.thread.length > 2 ? this.#renderWhole(entry, links, timeline) : nothing}
      </div>
    `;
  }

  /** Adds the ids that no entry has to the problems of the feed. */
  report({feed, entries}: Timeline): void {
    // Another element may have read the same feed.
    const known = new Set(feed.problems.map(({path, found}) => `${path} ${found}`));
    for (const {entry, id} of this.#link(entries).unknown) {
      const path = `$.items[?@.id==${JSON.stringify(entry.item.id)}]._milestone.follows`;
      const problem: Problem = {path, expected: 'known', found: JSON.stringify(id), effect: 'left-out'};
      if (!known.has(`${path} ${problem.found}`)) feed.problems.push(problem);
    }
  }

  #link(entries: readonly TimelineEntry[]) {
    return this.#linked([entries], () => linkThreads(entries));
  }

  #renderRelation(
    name: string,
    label: string,
    entries: readonly TimelineEntry[],
    timeline: Timeline,
  ): TemplateResult | undefined {
    if (entries.length === 0) return undefined;
    return html`
      <div class=${name}>
        <dt>${label}</dt>
        ${entries.map((each) => html`<dd>${this.#renderLink(each, timeline, false)}</dd>`)}
      </div>
    `;
  }

  #renderWhole(entry: TimelineEntry, {thread}: EntryLinks, timeline: Timeline): TemplateResult {
    const {item} = entry;
    const {locale} = this.#tools;
    const {msg} = locale;
    const position = thread.findIndex((each) => each.item.id === item.id);
    const number = (n: number) => n.toLocaleString(locale.locale);
    const first = Math.max(0, Math.min(position - LISTED / 2, thread.length - LISTED));
    const listed = thread.slice(first, first + LISTED);
    return html`
      <details .open=${this.#open.has(item.id)} @toggle=${(event: Event) => this.#onToggle(item.id, event)}>
        <summary>${threadSummary(number(position + 1), number(thread.length), msg)}</summary>
        ${
          this.#open.has(item.id)
            ? html`<nav aria-label="${threadLabel(msg)}: ${titleOf(entry, timeline.feed, this.#tools).value}">
                <ol start=${first + 1}>
                  ${listed.map((each) => html`<li>${this.#renderLink(each, timeline, each.item.id === item.id)}</li>`)}
                </ol>
              </nav>`
            : nothing
        }
      </details>
    `;
  }

  #renderLink(entry: TimelineEntry, {feed}: Timeline, isCurrent: boolean): TemplateResult {
    const {links} = this.#tools;
    return html`<a
        part="link"
        href=${links.hrefOf(entry.item.id)}
        aria-current=${isCurrent ? 'true' : nothing}
        @click=${links.onClick}
        >${renderText(titleOf(entry, feed, this.#tools))}</a
      >${entry.date && entry.item.title ? html` <span class="muted">${renderDate(entry.date, this.#tools, 'short')}</span>` : nothing}`;
  }

  #onToggle(id: string, event: Event): void {
    const {open} = event.target as HTMLDetailsElement;
    if (open === this.#open.has(id)) return;
    if (open) this.#open.add(id);
    else this.#open.delete(id);
    this.#host.requestUpdate();
  }
}
