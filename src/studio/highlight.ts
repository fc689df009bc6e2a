const TOKEN =
  /(?<key>"[^"\n]+"(?=:)|\b[\w-]+(?==")|--[\w-]+(?=:))|(?<string>"[^"]*"|'[^']*')|(?<tag><\/?[a-z][\w-]*|>|\b(?:import|npm)\b)/g;

/** Colours the snippets through the CSS Custom Highlight API: the text stays one plain text, whatever its language. */
export function highlightCode(): void {
  if (!('highlights' in CSS)) return;
  const highlights = {key: new Highlight(), string: new Highlight(), tag: new Highlight()};
  for (const code of document.querySelectorAll('pre code')) {
    for (const {index, 0: token, groups = {}} of code.textContent.matchAll(TOKEN)) {
      const kind = (['key', 'string', 'tag'] as const).find((name) => groups[name] !== undefined)!;
      highlights[kind].add(rangeOf(code, index, index + token.length));
    }
  }
  for (const [name, highlight] of Object.entries(highlights)) CSS.highlights.set(`code-${name}`, highlight);
}

/** The range from one offset to another in the text of an element. */
function rangeOf(element: Element, start: number, end: number): Range {
  const range = new Range();
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let offset = 0; nodes.nextNode();) {
    const node = nodes.currentNode as Text;
    const next = offset + node.length;
    if (start >= offset && start < next) range.setStart(node, start - offset);
    if (end > offset && end <= next) range.setEnd(node, end - offset);
    offset = next;
  }
  return range;
}
