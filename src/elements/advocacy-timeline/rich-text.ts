import type {html as Html} from 'lit';
import {parseHtml, type RichNode} from '../../model/rich-text.js';

/** HTML of the feed as sanitised elements; loaded by feeds that have any, so `html` is handed in. */
export function renderRichText(
  html: typeof Html,
  markup: string,
  toLink: (url: string) => string | undefined,
  renderText: (text: string) => unknown,
): unknown[] {
  return renderNodes(html, parseHtml(markup, toLink), renderText);
}

function renderNodes(
  html: typeof Html,
  nodes: readonly RichNode[],
  renderText: (text: string) => unknown,
): unknown[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return renderText(node);
    const content = renderNodes(html, node.children, renderText);
    switch (node.tag) {
      case 'p':
        return html`<p>${content}</p>`;
      case 'br':
        return html`<br />`;
      case 'a':
        return node.href ? html`<a part="link" href=${node.href}>${content}</a>` : content;
      case 'strong':
        return html`<strong>${content}</strong>`;
      case 'em':
        return html`<em>${content}</em>`;
      case 'code':
        return html`<code>${content}</code>`;
      case 'ul':
        return html`<ul>
          ${content}
        </ul>`;
      case 'ol':
        return html`<ol>
          ${content}
        </ol>`;
      case 'li':
        return html`<li>${content}</li>`;
      case 'blockquote':
        return html`<blockquote>${content}</blockquote>`;
      case 'pre':
        return html`<pre>${content}</pre>`;
    }
  });
}
