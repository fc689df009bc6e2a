import {html, nothing, type TemplateResult} from 'lit';
import type {FiguresView, Stats} from './figures-view.js';
import type {StatisticWords} from './wording.js';

/** The disclosures of each element that have been opened. */
const opened = new WeakMap<Stats, Set<string>>();

/** What stands behind a summary; `content` is drawn when it is first opened, as it may be long. */
export function renderDisclosure(
  part: 'breakdown' | 'history',
  {statistic: {id}}: StatisticWords,
  summary: string,
  isOpen: boolean,
  content: () => unknown,
  {host}: FiguresView,
): TemplateResult {
  const key = `${part} ${id}`;
  const onToggle = ({currentTarget}: Event) => {
    const keys = opened.get(host) ?? new Set();
    if (!(currentTarget as HTMLDetailsElement).open || keys.has(key)) return;
    opened.set(host, keys.add(key));
    host.requestUpdate();
  };
  return html`
    <details part=${part} class=${part} ?open=${isOpen} @toggle=${onToggle}>
      <summary>${summary}</summary>
      ${isOpen || opened.get(host)?.has(key) ? content() : nothing}
    </details>
  `;
}
