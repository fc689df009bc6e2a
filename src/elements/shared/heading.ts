import {html, nothing, type TemplateResult} from 'lit';

/** A heading `depth` levels below `level` (1 to 6, else 2), at most 6, with an optional part. */
export function renderHeading(level: number, depth: number, content: unknown, part = ''): TemplateResult {
  const top = level >= 1 && level <= 6 ? Math.round(level) : 2;
  switch (Math.min(top + depth, 6)) {
    case 1:
      return html`<h1 part=${part || nothing}>${content}</h1>`;
    case 2:
      return html`<h2 part=${part || nothing}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part || nothing}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part || nothing}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part || nothing}>${content}</h5>`;
    default:
      return html`<h6 part=${part || nothing}>${content}</h6>`;
  }
}
