import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import {adoptStyles} from './adopt-styles.js';
import {
  allValuesMessage,
  clearMessage,
  noValueMessage,
  removeMessage,
  sortLabel,
} from './filter-panel.messages.js';
import {filterPanelStyles} from './filter-panel.styles.js';
import {painted} from './slices.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/** A filter as it is offered. */
export interface FilterView {
  /** As the attribute calls it. */
  readonly name: string;
  readonly label: string;
  /** The values, each with its name, in the order in which they are offered. */
  readonly names: ReadonlyMap<string, string>;
  /** How many entries each value would leave. */
  readonly counts: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
}

/** A way to sort, and whether the list is sorted so. */
export interface SortView {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** More choices than these are offered only when asked for: the most frequent ones first. */
const FEW = 12;

/** What a visitor chooses filters in, and what is chosen. */
export class FilterPanel {
  readonly #host: Host;
  readonly #locale: LocaleController;
  /** The filters of which all choices are offered. */
  readonly #whole = new Set<string>();
  /** What is chosen in each filter, as it was last drawn. */
  readonly #chosen = new Map<string, readonly string[]>();

  constructor(host: Host, locale: LocaleController) {
    this.#host = host;
    this.#locale = locale;
    adoptStyles(host, filterPanelStyles);
  }

  render(
    filters: readonly FilterView[],
    onChoose: (name: string, values: readonly string[]) => void,
    sorts: readonly SortView[] = [],
    onSort?: (value: string) => void,
    others?: unknown,
  ): TemplateResult {
    return html`
      <div part="panel" class="panel">
        ${sorts.length > 1 && onSort ? this.#renderSort(sorts, onSort) : nothing}
        ${filters.map((filter) => this.#renderFilter(filter, onChoose))} ${others}
      </div>
    `;
  }

  /** What is chosen, each with a button that takes it back. */
  renderChosen(
    filters: readonly Pick<FilterView, 'name' | 'names' | 'chosen'>[],
    onChoose: (name: string, values: readonly string[]) => void,
  ): unknown {
    const locale = this.#locale;
    const all = filters.flatMap(({name, names, chosen}) =>
      chosen.map((value) => ({name, value, label: names.get(value) ?? value, chosen})),
    );
    if (all.length === 0) return nothing;
    const remove = ({name, value, chosen}: (typeof all)[number]) =>
      onChoose(
        name,
        chosen.filter((each) => each !== value),
      );
    return html`
      <ul part="chosen" class="chosen" role="list">
        ${all.map(
          (each) =>
            html`<li>
              <button
                type="button"
                aria-label=${removeMessage(each.label, locale.msg)}
                @click=${() => this.#leave(() => remove(each))}
              >
                <bdi>${each.label}</bdi>
              </button>
            </li>`,
        )}
        ${
          all.length > 1
            ? html`<li>
                <button
                  type="button"
                  class="clear"
                  @click=${() => this.#leave(() => filters.forEach(({name}) => onChoose(name, [])))}
                >
                  ${clearMessage(locale.msg)}
                </button>
              </li>`
            : nothing
        }
      </ul>
    `;
  }

  #renderSort(sorts: readonly SortView[], onSort: (value: string) => void): TemplateResult {
    const locale = this.#locale;
    return html`
      <label part="sort" class="sort">
        <span>${sortLabel(locale.msg)}</span>
        <select @change=${(event: Event) => onSort((event.target as HTMLSelectElement).value)}>
          ${sorts.map(({value, label, chosen}) => html`<option value=${value} .selected=${chosen}>${label}</option>`)}
        </select>
      </label>
    `;
  }

  #renderFilter(
    filter: FilterView,
    onChoose: (name: string, values: readonly string[]) => void,
  ): TemplateResult {
    const locale = this.#locale;
    const {name, label, chosen} = filter;
    this.#chosen.set(name, chosen);
    const options = toOptions(filter);
    const offered = this.#whole.has(name) ? options : mostFrequent(options, FEW);
    return html`
      <fieldset part="filter" class="filter">
        <legend>${label}</legend>
        ${options.length === 0 ? html`<p class="muted">${noValueMessage(locale.msg)}</p>` : nothing}
        <ul class="options" role="list">
          ${offered.map(
            ({value, label, count, chosen}) =>
              html`<li>
                <label class="option">
                  <input
                    type="checkbox"
                    .value=${value}
                    .checked=${chosen}
                    @change=${(event: Event) => this.#onToggle(name, event.target as HTMLInputElement, onChoose)}
                  />
                  <bdi>${label}</bdi>
                  <span class="muted">${count.toLocaleString(locale.locale)}</span>
                </label>
              </li>`,
          )}
        </ul>
        ${
          offered.length < options.length
            ? html`<button type="button" @click=${(event: Event) => this.#onAll(name, event)}>
                ${allValuesMessage(options.length.toLocaleString(locale.locale), locale.msg)}
              </button>`
            : nothing
        }
      </fieldset>
    `;
  }

  /** Shows the tick at once, and then what it leaves of the list, which may take longer. */
  async #onToggle(
    name: string,
    box: HTMLInputElement,
    onChoose: (name: string, values: readonly string[]) => void,
  ): Promise<void> {
    const {value, checked} = box;
    await painted();
    // Meanwhile another box may have been ticked.
    const others = this.#chosen.get(name)!.filter((each) => each !== value);
    onChoose(name, checked ? [...others, value] : others);
  }

  /** The focus goes to the first choice, as the button goes. */
  #onAll(name: string, event: Event): void {
    const filter = (event.currentTarget as Element).closest('.filter')!;
    this.#whole.add(name);
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => filter.querySelector('input')?.focus());
  }

  /** Takes something back. Its button goes: the focus then moves to the filters, and not to nowhere. */
  #leave(takeBack: () => void): void {
    takeBack();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('.filters > summary')?.focus(),
    );
  }
}

interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The choices that leave something, and those that are chosen. */
function toOptions({names, counts, chosen}: FilterView): readonly Option[] {
  return [...names]
    .map(([value, label]) => ({
      value,
      label,
      count: counts.get(value) ?? 0,
      chosen: chosen.includes(value),
    }))
    .filter(({count, chosen}) => count > 0 || chosen);
}

/** The most frequent choices, in the order in which they were; a few more where those are nearly all. */
function mostFrequent(options: readonly Option[], most: number): readonly Option[] {
  if (options.length <= most * 1.5) return options;
  const least = [...options].sort((a, b) => b.count - a.count)[most - 1]!.count;
  let left = most - options.filter(({count}) => count > least).length;
  return options.filter(({count, chosen}) => chosen || count > least || (count === least && left-- > 0));
}
