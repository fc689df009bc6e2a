import type {TemplateResult} from 'lit';
import type {StatisticWords} from './wording.js';
import type {Tools} from './tools.js';

/** The figures as words of a sentence. No blanks around them: a full stop may follow. */
export function renderInline(figures: readonly StatisticWords[], tools: Tools): TemplateResult {
  const {html, locale, renderNumber} = tools;
  // Intl joins texts and not templates: it says where each stands.
  const parts = new Intl.ListFormat(locale.locale).formatToParts(figures.map((_, i) => String(i)));
  const renderOne = (each: StatisticWords) =>
    html`<span part="item">${renderNumber(each)}${renderSource(each, tools)}</span>`;
  return html`<span part="base" class="base" lang=${locale.locale} dir=${locale.dir}
    >${parts.map(({type, value}) => (type === 'literal' ? value : renderOne(figures[Number(value)]!)))}</span
  >`;
}

function renderSource(
  {date, source}: StatisticWords,
  {html, nothing, host, renderLink, renderText}: Tools,
): unknown {
  if (host.hideSource || (!date && !source)) return nothing;
  const link = source ? renderLink(renderText(source.name), source.url) : nothing;
  return html` <span part="source">(${link}${source && date ? ', ' : nothing}${date})</span>`;
}
