import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';

/** What stands above a list: what is searched for, what is filtered by, and how many answer. */
export interface Controls {
  readonly locale: LocaleController;
  /** What is searched, as screen readers call it; without it, this is no place to be jumped to. */
  readonly label: string;
  /** How many entries are shown, in words. */
  readonly count: string;
  /** The search field; none where it is absent. */
  readonly search?: Search;
  /** The filters; none where they are absent. */
  readonly filters?: Filters;
}

interface Search {
  readonly query: string;
  /** Whoever goes to the search field, or points at it, is about to search. */
  readonly onApproach: () => void;
  readonly onQuery: (query: string) => void;
}

interface Filters {
  /** How many values are chosen. */
  readonly chosen: number;
  /** What can be chosen; drawn while the filters are open. */
  readonly renderPanel: () => unknown;
}

/** Search, filters and count above a list. The panel of the filters is drawn only while it is open. */
export class ControlsController {
  readonly #host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};
  #open = false;

  constructor(host: ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment}) {
    this.#host = host;
  }

  render({locale, label, count, search, filters}: Controls): TemplateResult {
    return html`
      <search
        part="controls"
        class="controls"
        role=${label ? nothing : 'none'}
        aria-label=${label || nothing}
      >
        ${search ? this.#renderSearch(search, locale) : nothing}
        ${filters ? this.#renderFilters(filters, locale) : nothing}
        <p part="count" class="count muted" aria-hidden="true"><bdi>${count}</bdi></p>
      </search>
    `;
  }

  /** In place of the entries, where what is asked for leaves none; `showAll` takes it all back. */
  renderNoMatch({msg}: LocaleController, showAll: () => void): TemplateResult {
    const onShowAll = () => {
      showAll();
      this.focus();
    };
    return html`
      <div class="notice">
        <p>
          ${msg('Nothing matches your search.', {id: 'list.no-match', desc: 'Shown when a search finds nothing. One sentence.'})}
        </p>
        <button type="button" @click=${onShowAll}>
          ${msg('Show all', {id: 'list.clear', desc: 'Button that empties the search and shows the whole list again.'})}
        </button>
      </div>
    `;
  }

  /** Puts the focus where the visitor goes on: after what had it is gone. */
  focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('.controls :is(input, summary)')?.focus();
  }

  #renderSearch({query, onApproach, onQuery}: Search, {msg}: LocaleController): TemplateResult {
    const label = msg('Search', {
      id: 'list.search',
      desc: 'Label of the search field above a list. One word.',
    });
    return html`
      <label part="search" class="field">
        <span>${label}</span>
        <input
          type="search"
          autocomplete="off"
          .value=${query}
          @focus=${onApproach}
          @pointerenter=${onApproach}
          @input=${(event: Event) => onQuery((event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => query && onEscape(event, () => onQuery(''))}
        />
      </label>
    `;
  }

  #renderFilters({chosen, renderPanel}: Filters, {locale, msg}: LocaleController): TemplateResult {
    const label = msg('Filters', {
      id: 'list.filters',
      desc: 'Opens the choices by which a list can be filtered. One word; the number of chosen ones may follow.',
    });
    return html`
      <details part="filters" class="filters" @toggle=${this.#onToggle} @keydown=${this.#onKey}>
        <summary>
          ${label}${chosen ? html` <span class="chip">${chosen.toLocaleString(locale)}</span>` : nothing}
        </summary>
        ${this.#open ? renderPanel() : nothing}
      </details>
    `;
  }

  /** What had the focus goes with the panel: the focus goes back to what opened it. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (!details.open) return;
    onEscape(event, () => {
      details.open = false;
      details.querySelector('summary')!.focus();
    });
  };

  readonly #onToggle = (event: Event): void => {
    this.#open = (event.target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}

/** Acts on Escape, which then does nothing else: the page's own dialog around it stays open. */
function onEscape(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}
