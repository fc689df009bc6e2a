import type {CSSResult} from 'lit';

/** Brings the styles of a part that loads on demand into its element, once. */
export function adoptStyles(
  {renderRoot}: {readonly renderRoot: HTMLElement | DocumentFragment},
  ...styles: readonly CSSResult[]
): void {
  const {adoptedStyleSheets} = renderRoot as ShadowRoot;
  for (const {styleSheet} of styles)
    if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
