/** What browsers make of a link that the page does not style, on light and on dark pages. */
const UNSTYLED = ['rgb(0, 0, 238)', 'rgb(158, 158, 255)', 'rgb(140, 140, 255)'];

/**
 * Makes the shadow tree of an element, and has the colour that the page gives to a link inside the tag for its brand, where
 * the page names none. Read before there is a shadow tree: what is not shown has no style.
 */
export function inPageColors<Root extends HTMLElement | DocumentFragment>(
  host: HTMLElement,
  createRoot: () => Root,
): Root {
  const link = host.querySelector('a[href]');
  const color = link && getComputedStyle(link).color;
  const root = createRoot();
  if (color && !UNSTYLED.includes(color)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host{--_page:${color}}`);
    (root as Partial<ShadowRoot>).adoptedStyleSheets?.push(sheet);
  }
  return root;
}
