import {html, type TemplateResult} from 'lit';
import {yearOf} from '../../model/chronology.js';
import {parseEdtf} from '../../model/edtf.js';
import {nameOfYear, wordsOf} from './dates.js';
import {anyYearMessage, fromLabel, periodLabel, toLabel} from './refine.messages.js';
import type {Timeline, Tools} from './tools.js';

/** Two menus with the years that the timeline has. What the page asks for may be another date, and stays on offer. */
export function renderPeriod({entries}: Timeline, tools: Tools): TemplateResult | undefined {
  const {host} = tools;
  const {msg} = tools.locale;
  const years = [...new Set(entries.map(yearOf))].filter((year) => year !== undefined).sort((a, b) => a - b);
  if (years.length < 2) return undefined;
  return html`
    <fieldset part="filter" class="period">
      <legend>${periodLabel(msg)}</legend>
      ${renderYears(fromLabel(msg), host.from, years, (year) => (host.from = year), tools)}
      ${renderYears(toLabel(msg), host.to, years, (year) => (host.to = year), tools)}
    </fieldset>
  `;
}

function renderYears(
  label: string,
  chosen: string,
  years: readonly number[],
  onChoose: (year: string) => void,
  tools: Tools,
): TemplateResult {
  const {msg} = tools.locale;
  const options = years.map((year) => ({value: toEdtf(year), name: nameOfYear(year, tools)}));
  const date = chosen ? parseEdtf(chosen) : undefined;
  if (date && !options.some(({value}) => value === chosen))
    options.unshift({value: chosen, name: wordsOf(date, tools)});
  return html`
    <label>
      <span>${label}</span>
      <select @change=${(event: Event) => onChoose((event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${!date}>${anyYearMessage(msg)}</option>
        ${options.map(({value, name}) => html`<option value=${value} .selected=${value === chosen}>${name}</option>`)}
      </select>
    </label>
  `;
}

function toEdtf(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}
