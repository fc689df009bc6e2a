/** What the tests of a page's CSS run in the page: each function by itself, as only its text gets there. */

/** Whether all elements in the frame show their feed, or that it failed, once it shows a path. */
export function isShown(path: string): boolean {
  const page = document.querySelector('iframe')!.contentDocument;
  if (page?.readyState !== 'complete' || page.location.pathname !== path) return false;
  const elements = [...page.querySelectorAll('main [src]')];
  const isDone = (each: Element) => each.hasAttribute('ready') || each.shadowRoot?.querySelector('.failure');
  return elements.length > 0 && elements.every(isDone);
}

/**
 * Puts the widgets on the outer page, with the width and the text of those in the frame, and answers in what their pieces
 * differ: for each property how often, and where first.
 */
export async function compare(widgets: string): Promise<string[]> {
  // What an element takes from the page around it: its typography, and whether it can be seen and used. All else is its own.
  const taken = `accent-color color color-scheme cursor letter-spacing pointer-events visibility word-spacing
    font-family font-feature-settings font-kerning font-optical-sizing font-size font-size-adjust font-stretch font-variant
    font-variation-settings font-weight line-break quotes tab-size text-align-last text-rendering text-underline-position
    text-wrap-style
    -webkit-font-smoothing -webkit-tap-highlight-color -webkit-text-size-adjust -webkit-text-stroke-width
    border-collapse border-spacing caption-side empty-cells image-rendering orphans ruby-position widows`.split(
    /\s+/,
  );
  const host = document.querySelector('iframe')!.contentDocument!;
  const styleOf = (piece: Element, pseudo?: string) =>
    piece.ownerDocument.defaultView!.getComputedStyle(piece, pseudo);
  const settle = async (page: Document) => {
    const frame = () => new Promise((resolve) => page.defaultView!.requestAnimationFrame(resolve));
    await page.fonts.ready;
    await frame();
    await frame();
  };
  const sum = (style: CSSStyleDeclaration, names: readonly string[]) =>
    names.reduce((total, name) => total + (parseFloat(style.getPropertyValue(name)) || 0), 0);
  const sides = ['padding-left', 'padding-right', 'border-left-width', 'border-right-width'];

  const found = new Map<string, {count: number; first: string}>();
  const note = (what: string, where: string, value: unknown, bare: unknown) => {
    const {count, first} = found.get(what) ?? {
      count: 0,
      first: `${where}: ${String(value)} instead of ${String(bare)}`,
    };
    found.set(what, {count: count + 1, first});
  };

  const base = (element: Element) => element.shadowRoot!.querySelector('.base')!;
  const boxOf = (element: Element) => base(element).getBoundingClientRect();
  const pieces = (element: Element) => [base(element), ...base(element).querySelectorAll('*')];
  const find = (page: Document) => [...page.querySelectorAll<HTMLElement>('main [src]')];

  await settle(host);
  const template = document.createElement('template');
  template.innerHTML = widgets;
  const elements = document.importNode(template.content, true);
  const pairs = [...elements.querySelectorAll<HTMLElement>('[src]')].map((bare, i) => {
    const hosted = find(host)[i]!;
    return {bare, hosted, name: `${bare.localName} ${i}`};
  });
  for (const {bare, hosted, name} of pairs) {
    const style = styleOf(hosted);
    for (const each of taken) bare.style.setProperty(each, style.getPropertyValue(each), 'important');
    const {width} = boxOf(hosted);
    bare.style.setProperty('inline-size', `${width}px`, 'important');
    // All the room there is, but for what the page keeps free in and around the element itself.
    const main = hosted.parentElement!;
    const own = style.display === 'contents' ? 0 : sum(style, [...sides, 'margin-left', 'margin-right']);
    const room = main.getBoundingClientRect().width - sum(styleOf(main), sides) - own;
    if (Math.abs(width - room) > 1) note('room', name, width, room);
  }
  document.querySelector('main')!.replaceChildren(elements);
  // Some parts come when they are used.
  const isPaired = () =>
    pairs.every(({bare, hosted}) => base(bare) && pieces(bare).length === pieces(hosted).length);
  for (let i = 0; i < 100 && !isPaired(); i++) await new Promise((resolve) => setTimeout(resolve, 50));
  await settle(document);

  const isPlace = /^(inset|top|right|bottom|left)/;
  const isListItem = (piece: Element) => styleOf(piece).display.includes('list-item');
  // By their names in the direction of writing they would be told twice.
  const isLogical = /\b(block|inline)-(size|start|end)|-(start|end)-(start|end)-/;
  const properties = [...getComputedStyle(document.body)].filter((property) => !isLogical.test(property));
  for (const {bare, hosted, name} of pairs) {
    const others = pieces(bare);
    if (others.length !== pieces(hosted).length) note('pieces', name, pieces(hosted).length, others.length);
    pieces(hosted).forEach((piece, i) => {
      const other = others[i];
      if (!other) return;
      const where = `${name} ${piece.localName}.${piece.className}`;
      const place = (element: Element, within: DOMRect) =>
        [...element.getClientRects()].flatMap(({x, y, width, height}) => [
          x - within.x,
          y - within.y,
          width,
          height,
        ]);
      const [box, bareBox] = [place(piece, boxOf(hosted)), place(other, boxOf(bare))];
      if (box.length !== bareBox.length || box.some((value, k) => Math.abs(value - bareBox[k]!) > 1))
        note('box', where, box, bareBox);
      const pseudos = ['', '::before', '::after', piece.matches('input') ? '::placeholder' : '::marker'];
      for (const pseudo of pseudos) {
        const [style, bareStyle] = [styleOf(piece, pseudo), styleOf(other, pseudo)];
        if (
          pseudo === '::marker'
            ? !isListItem(piece)
            : style.content === 'none' && bareStyle.content === 'none'
        )
          continue;
        for (const property of properties) {
          // What has left the flow is measured from a box of the page, and what is in a flex box or a grid has `auto`.
          if (isPlace.test(property) && style.position === 'absolute') continue;
          if (property.startsWith('min-') && piece.matches('.base')) continue;
          // These act on few elements, which have their own.
          if (property.startsWith('list-style') && !isListItem(piece)) continue;
          if (property === 'text-underline-offset' && style.textDecorationLine === 'none') continue;
          const [value, bareValue] = [style.getPropertyValue(property), bareStyle.getPropertyValue(property)];
          if (value !== bareValue) note(property + pseudo, where, value, bareValue);
        }
      }
    });
  }
  return [...found].map(([what, {count, first}]) => `${what}, ${count} times; ${first}`);
}
