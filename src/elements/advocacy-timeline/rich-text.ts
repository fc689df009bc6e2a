import {html} from 'lit';
import type {RichNode} from '../../model/rich-text.js';

/** Sanitised HTML of the feed, as elements of the page. */
export function renderRichText(nodes: readonly RichNode[]): unknown[] {
  return nodes.map((node) => {
    if (typeof node === 'string') return node;
    const content = renderRichText(node.children);
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
