import {html, nothing, type TemplateResult} from 'lit';
import {renderLink, renderText} from '../shared/text.js';
import type {FiguresView} from './figures-view.js';
import {renderNumber, type StatisticWords} from './wording.js';

/** The figures as words of a sentence, or else those inside the tag. No blanks around them: a full stop may follow. */
export function renderInline(figures: readonly StatisticWords[], view: FiguresView): TemplateResult {
  const {locale} = view;
  if (figures.length === 0) return html`<slot></slot>`;
  // Intl joins texts and not templates: it says where each stands.
  const parts = new Intl.ListFormat(locale.locale).formatToParts(figures.map((_, i) => String(i)));
  const renderOne = (each: StatisticWords) =>
    html`<span part="item" dir=${each.dir}>${renderNumber(each)}${renderSource(each, view)}</span>`;
  return html`<span part="base" class="base" lang=${locale.locale} dir=${figures[0]!.dir}
    >${parts.map(({type, value}) => (type === 'literal' ? value : renderOne(figures[Number(value)]!)))}</span
  >`;
}

function renderSource({date, source}: StatisticWords, {host}: FiguresView): unknown {
  if (host.hideSource || (!date && !source)) return nothing;
  const link = source ? renderLink(renderText(source.name), source.url) : nothing;
  return html` <span part="source">(${link}${source && date ? ', ' : nothing}${date})</span>`;
}
