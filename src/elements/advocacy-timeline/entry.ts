import {html, nothing, type TemplateResult} from 'lit';
import {formatLanguage} from '../../format/name.js';
import {toLink} from '../../model/link.js';
import {authorsOf, type Document, type Item, type TimelineEntry} from '../../model/milestone.js';
import {baseLanguage, type Translate} from '../../model/translation.js';
import {renderHeading} from '../shared/heading.js';
import {renderLink, renderMarked, renderText, type Mark} from '../shared/text.js';
import {categoryName} from './advocacy-timeline.messages.js';
import {renderDate} from './dates.js';
import type {Extras} from './extras.js';
import type {renderRichText} from './rich-text.js';
import {renderStatus} from './status.js';
import {titleOf} from './title.js';
import type {Timeline, Tools} from './tools.js';

/** What an entry is drawn with. */
export interface EntryView {
  readonly tools: Tools;
  readonly timeline: Timeline;
  readonly translate: Translate;
  /** Of the element. */
  readonly headingLevel: number;
  /** How many levels below that the heading of an entry is. */
  readonly depth: number;
  /** A few words each, for a side bar. */
  readonly dense: boolean;
  /** A text in pieces, those that answer the search marked. */
  readonly mark: Mark;
  /** What draws the HTML of posts, where there is any and it is loaded. */
  readonly renderRichText: typeof renderRichText | undefined;
  /** What draws that which few feeds have, where there is any and it is loaded. */
  readonly extras: Extras | undefined;
  /** Names of the slots in which the page has pictures of its own. */
  readonly media: ReadonlySet<string>;
  /** Puts the entry in its place, where that is not below the others. */
  readonly at?: unknown;
  /** Puts away what is not seen at a glance, where there is no room for it. */
  readonly fold?: (content: readonly unknown[]) => unknown;
}

export function renderEntry(entry: TimelineEntry, view: EntryView): TemplateResult {
  const {item, date} = entry;
  const {tools, timeline, translate, dense, extras, at = nothing, fold} = view;
  const {locale, links} = tools;
  const {feed} = timeline;
  const {category, status} = item._milestone ?? {};
  const link = toLink(translate(item, 'url')?.value, feed.url);
  const title = translate(item, 'title');
  const slot = `media-${item.id}`;
  const content = () => [
    renderFacts(item, view),
    view.media.has(slot)
      ? html`<slot name=${slot} class="media"></slot>`
      : extras?.renderImage(item, timeline),
    renderBody(item, view),
    renderLinks(item, view),
    extras?.renderThread(entry, timeline),
    extras?.renderActions(entry, timeline),
  ];
  return html`
    <li part="item" class="item ${links.current === item.id ? 'at' : ''}" data-entry=${item.id} ${at}>
      <div class="when">
        ${date ? renderLink(renderDate(date, tools, dense ? 'short' : 'long'), title ? undefined : link) : nothing}
        ${category ? html`<span part="category" class="chip">${categoryName(category, locale.msg)}</span>` : nothing}
        ${status ? renderStatus(status, tools) : nothing} ${extras?.renderMarks(entry)}
        ${links.renderPermalink(item.id, titleOf(entry, feed, tools).value, locale)}
      </div>
      ${title ? renderHeading(view.headingLevel, view.depth, renderLink(renderText(title, view.mark), link), 'title') : nothing}
      ${dense ? (title ? nothing : renderBody(item, view)) : fold ? fold(content()) : content()}
    </li>
  `;
}

/** Symbol, place, and who acted or wrote. */
function renderFacts(item: Item, view: EntryView): unknown {
  const {_milestone: milestone} = item;
  const {translate, timeline, mark} = view;
  const by = milestone?.organization
    ? [renderText(translate(milestone, 'organization'), mark)]
    : authorsOf(item)
        .filter(({name}) => name)
        .map((author) =>
          renderLink(renderText(translate(author, 'name'), mark), toLink(author.url, timeline.feed.url)),
        );
  const facts = [
    milestone?.symbol &&
      html`<span class="symbol" translate="no">${renderMarked(milestone.symbol, mark)}</span>`,
    ...by,
    milestone && renderText(translate(milestone, 'place'), mark),
  ].filter((fact) => fact && fact !== nothing);
  return facts.length
    ? html`<p part="facts" class="facts muted">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`
    : nothing;
}

function renderBody(item: Item, {timeline, translate, mark, renderRichText}: EntryView): unknown {
  const markup = translate(item, 'content_html');
  if (markup) {
    const content = renderRichText?.(
      html,
      markup.value,
      (url) => toLink(url, timeline.feed.url),
      (text) => renderMarked(text, mark),
    );
    return html`<div part="body" class="body" lang=${markup.lang ?? nothing} dir="auto">${content}</div>`;
  }
  const plain = translate(item, 'content_text') ?? translate(item, 'summary');
  return plain ? html`<p part="body" class="body plain">${renderText(plain, mark)}</p>` : nothing;
}

/** Documents and pages about it, files that belong to it, and what it is about elsewhere. */
function renderLinks(item: Item, view: EntryView): unknown {
  const {attachments = [], external_url, _milestone} = item;
  const documents = [...(_milestone?.links ?? []), ...attachments];
  if (external_url) documents.push({url: external_url});
  const links = documents.flatMap((document) => {
    const href = toLink(document.url, view.timeline.feed.url);
    return href ? [html`<li>${renderDocument(document, href, view)}</li>`] : [];
  });
  return links.length
    ? html`<ul part="links" class="links" role="list">
        ${links}
      </ul>`
    : nothing;
}

function renderDocument(document: Document, href: string, view: EntryView): TemplateResult {
  const {translate, extras} = view;
  const {locale} = view.tools;
  const {language} = document;
  const name = extras?.nameOf(href) ?? href.replace(/^https?:\/\//, '');
  const notes = extras?.notesOf(document, href) ?? [];
  // The language of a document, where it is not the reader's.
  const foreign =
    language && baseLanguage(language) !== baseLanguage(locale.lang)
      ? [formatLanguage(language, locale.locale)]
      : [];
  const all = [...notes, ...foreign].join(', ');
  return html`<a part="link" href=${href} hreflang=${language ?? nothing}
      >${renderText(translate(document, 'title') ?? {value: name, lang: undefined})}</a
    >${all ? html` <span class="muted">(${all})</span>` : nothing}`;
}
