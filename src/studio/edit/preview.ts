import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Section} from '../../model/json-feed.js';
import type {Raw} from '../../model/json.js';
import {entriesOf} from './sections.js';

/** Milliseconds without a change after which the widget shows it. */
const REST = 600;

/** One entry in the widget that shows it on a page. */
export class StudioEntryPreview extends LitElement {
  @property({attribute: false}) section: Section = 'members';
  @property({attribute: false}) entry: Raw = {};
  @property({attribute: false}) feed: Raw = {};
  /** The language that it is shown in (BCP 47). */
  @property({attribute: false}) language = 'en';
  @state() private url = '';

  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: {entry: Raw; section: Section} | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // The widgets are not needed to write.
    void import('../../define.js');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#show('');
    this.#shown = undefined;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('entry') && !changed.has('section')) return;
    clearTimeout(this.#timer);
    // Another entry shows at once, the same when the fingers rest.
    const isSame = this.#shown?.section === this.section && this.#shown.entry['id'] === this.entry['id'];
    this.#timer = setTimeout(() => this.#draw(), isSame ? REST : 0);
  }

  #draw(): void {
    const {section, entry} = this;
    this.#shown = {section, entry};
    const list = [section === 'statistics' ? this.#counted(entry) : entry];
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: this.feed['title'],
      language: this.feed['language'],
      items: section === 'items' ? list : [],
      _association: section === 'items' ? {} : {[section]: list},
    };
    this.#show(URL.createObjectURL(new Blob([JSON.stringify(feed)], {type: 'application/feed+json'})));
  }

  /** A figure that counts a list counts the one of the feed, which is not with it. */
  #counted(entry: Raw): Raw {
    const of = entry['count_of'];
    if (of !== 'networks' && of !== 'members' && of !== 'priorities') return entry;
    const {count_of: _count, breakdown: _breakdown, ...rest} = entry;
    return {...rest, value: entriesOf(this.feed, of).length};
  }

  #show(url: string): void {
    const last = this.url;
    this.url = url;
    // The widget may still be reading it.
    if (last) setTimeout(() => URL.revokeObjectURL(last), 10_000);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.url) return nothing;
    switch (this.section) {
      case 'items':
        return html`<plaza-advocacy-timeline
          hide-filters
          lang=${this.language}
          src=${this.url}
        ></plaza-advocacy-timeline>`;
      case 'statistics':
        return html`<plaza-membership-stats
          no-animation
          lang=${this.language}
          src=${this.url}
        ></plaza-membership-stats>`;
      case 'contacts':
        return html`<plaza-contact-card lang=${this.language} src=${this.url}></plaza-contact-card>`;
      default:
        return html`<plaza-network-list
          collection=${this.section}
          hide-search
          hide-filters
          hide-export
          lang=${this.language}
          src=${this.url}
        ></plaza-network-list>`;
    }
  }
}

customElements.define('studio-entry-preview', StudioEntryPreview);
