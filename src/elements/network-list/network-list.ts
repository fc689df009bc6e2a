import {LitElement, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LocaleController} from '../../locale/locale-controller.js';
import type {CollectionName} from '../../model/collection.js';
import {baseStyles} from '../shared/base.styles.js';
import {FeedController} from '../shared/feed-controller.js';
import {renderFrame} from '../shared/frame.js';
import {inPageColors} from '../shared/page-colors.js';
import {loadPart} from '../shared/optional-part.js';
import type {Shown} from './host.js';
import {networkListStyles} from './network-list.styles.js';
import type {ListView} from './view.js';

/**
 * The networks of an association, its members or its priorities, as a list that can be searched.
 *
 * @tag plaza-network-list
 * @event {PlazaSelectEvent} plaza-select - The visitor chose an entry, or took the choice back.
 * @slot media-ID - A picture of yours for an entry, of the id in its name: `slot="media-ID"`.
 * @csspart controls - Search and filters.
 * @csspart filters - The filters.
 * @csspart filter - A filter and its choices.
 * @csspart count - How many entries are shown.
 * @csspart group - The heading of a group.
 * @csspart details - What opens in the layout `list`.
 * @csspart list - The list.
 * @csspart item - An entry.
 * @csspart permalink - The link of an entry to itself.
 * @csspart more - The button that shows more entries.
 * @csspart search - The search field with its label.
 * @csspart panel - What opens with the filters.
 * @csspart sort - The choice of how the list is sorted.
 * @csspart chosen - What is filtered by.
 * @csspart picture - The picture of an entry, or its initials.
 * @csspart name - The name of an entry.
 * @csspart facts - Where an entry lies, what it is and how many live there.
 * @csspart description - What an entry says of itself.
 * @csspart person - Who stands for an entry.
 * @csspart topics - The topics of an entry.
 * @csspart objectives - The disclosure of the objectives of a network.
 * @csspart ways - Mail, telephone and page of an entry.
 * @csspart choose - With `for`, the button that shows what belongs to an entry.
 * @csspart column - The head of a column, in the layout `table`.
 * @csspart cell - A cell, in the layout `table`.
 * @csspart export - The buttons that save the list.
 * @cssproperty --plaza-card-border - Border of cards; a line by default.
 * @cssproperty --plaza-card-shadow - Shadow of cards; none by default.
 */
export class NetworkList extends LitElement {
  static override styles = [baseStyles, networkListStyles];

  /**
   * Address of the feed (JSON Feed 1.1, or a spreadsheet as CSV), absolute or relative to the page; `{lang}` in it becomes
   * the language. Without it, the `<script type="application/feed+json">` inside the element, or the feed that the page
   * names in its head.
   */
  @property({useDefault: true}) src = '';
  /** Text of the heading; without it there is none. */
  @property({useDefault: true}) heading = '';
  /** Level of the heading, 1 to 6; those inside follow below it. */
  @property({type: Number, attribute: 'heading-level', useDefault: true}) headingLevel = 2;
  /** Seconds after which an attempt to load the feed is given up. */
  @property({type: Number, useDefault: true}) timeout = 10;
  /** Seconds after which the feed is loaded again, while the page is visible and online; 0 for never. */
  @property({type: Number, useDefault: true}) refresh = 0;
  /** Keeps the last good copy of the feed on the visitor's device, for when the server cannot be reached. */
  @property({type: Boolean, attribute: 'keep-copy'}) keepCopy = false;
  /** Shows the webmaster what was read and what was left out, and why. */
  @property({type: Boolean}) debug = false;
  /** Which of the feed's lists: `networks`, `members` or `priorities`. */
  @property({useDefault: true}) collection: CollectionName = 'networks';
  /**
   * `cards`; `list`, names with their facts, each opening in place; `compact`, names in columns; or `table`, with
   * headings to sort by.
   */
  @property({useDefault: true}) layout: 'cards' | 'list' | 'compact' | 'table' = 'cards';
  /** How many entries are shown before "show more". */
  @property({type: Number, useDefault: true}) limit = 50;
  /** What is searched for. */
  @property({useDefault: true}) query = '';
  /** Shows only these topics, in any language of the feed, separated by commas. */
  @property({useDefault: true}) topic = '';
  /** Shows only the members of these networks, by id or name, separated by commas. */
  @property({useDefault: true}) network = '';
  /** Shows only these countries: ISO 3166-1 alpha-2 codes, separated by spaces or commas. */
  @property({useDefault: true}) country = '';
  /** Shows only these regions, separated by commas. */
  @property({useDefault: true}) region = '';
  /** Shows only these kinds of members, for example `city association`. */
  @property({useDefault: true}) classification = '';
  /**
   * Sorted by `name`, `population` or `start_date`, backwards with a `-` before it: `-population`. Otherwise as the
   * feed has it; what is searched for comes best answer first.
   */
  @property({useDefault: true}) sort = '';
  /** Groups the entries under headings: `country` or `region`. */
  @property({useDefault: true}) group: '' | 'country' | 'region' = '';
  /**
   * What visitors can filter by, in this order: `topic`, `network`, `country`, `region`, `classification`. Otherwise by whatever
   * tells the entries apart.
   */
  @property({useDefault: true}) filters = '';
  /** `off` keeps what a visitor chose out of the page's address; otherwise it stands there under the element's `id`. */
  @property({attribute: 'sync-url', useDefault: true}) syncUrl = '';
  /** Leaves out the search field. */
  @property({type: Boolean, attribute: 'hide-search'}) hideSearch = false;
  /** Leaves out the filters. */
  @property({type: Boolean, attribute: 'hide-filters'}) hideFilters = false;
  /** Leaves out the button that saves the list as a file. */
  @property({type: Boolean, attribute: 'hide-export'}) hideExport = false;

  /**
   * The ids of elements of the page that follow this list: a visitor who chooses a network sees its members, contacts
   * and milestones there.
   */
  @property({attribute: 'for', useDefault: true}) htmlFor = '';

  readonly #locale = new LocaleController(this);
  readonly #feed = new FeedController<Shown>(this, this.#locale, async (...answer) =>
    (await this.#loadView()).read(...answer),
  );
  #view: ListView | undefined;

  constructor() {
    super();
    // Beside the feed, and not only after it. Where it cannot be loaded, reading the feed says so.
    this.addController({hostConnected: () => void this.#loadView().catch(() => undefined)});
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return inPageColors(this, () => super.createRenderRoot());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#view?.willUpdate(changed);
    if (changed.has('collection') && this.hasUpdated) this.#feed.readAgain();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#view?.updated(changed);
  }

  /** Asks the server for the feed again. Resolves when its answer, good or bad, is on the page. */
  reload(): Promise<void> {
    return this.#feed.reload();
  }

  override render(): TemplateResult {
    return renderFrame({
      feed: this.#feed,
      locale: this.#locale,
      heading: this.heading,
      headingLevel: this.headingLevel,
      skeleton: this.#blocks,
      dense: this.layout !== 'cards',
      // Whatever was read, the view was there before it.
      isEmpty: ({entries}) => entries.length === 0,
      status: (shown) => this.#view!.announce(shown),
      content: (shown) => this.#view!.render(shown),
      choices: (shown) => this.#view!.choices(shown),
    });
  }

  /** How many entries the list may well have: priorities are few, and names in columns take little room. */
  get #blocks(): number {
    const usual = this.collection === 'priorities' || this.layout === 'compact' ? 6 : 12;
    return this.limit > 0 ? Math.min(this.limit, usual) : usual;
  }

  async #loadView(): Promise<ListView> {
    const {ListView} = await loadPart(() => import('./view.js'));
    return (this.#view ??= new ListView(this, this.#locale));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'plaza-network-list': NetworkList;
  }
}
