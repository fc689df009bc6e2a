import {css} from 'lit';

/**
 * What all elements share: the page's font and text colour, and roles that follow from them and from one brand colour.
 * Sizes are in `em`, so that they follow the page's text and not its root.
 *
 * @cssproperty --plaza-color-brand - The brand: links, buttons, signs and tints follow from it, light or dark enough to be read on the page. Without it, the colour of a link inside the tag, else a blue.
 * @cssproperty --plaza-color-text - Text, and what follows from it; the page's own by default.
 * @cssproperty --plaza-color-danger - Failures, what is rejected and what gets worse, made readable as the brand is.
 * @cssproperty --plaza-color-success - What is adopted and what gets better, made readable as the brand is.
 * @cssproperty --plaza-font - Font; the page's own by default.
 * @cssproperty --plaza-font-heading - Font of headings and figures.
 * @cssproperty --plaza-radius - Radius of corners; `0.5em` by default.
 * @cssproperty --plaza-density - Factor on all distances; `1` by default.
 * @cssproperty --plaza-color-link - Links and buttons, where they are not to follow the brand. Taken as it is.
 * @cssproperty --plaza-color-muted - Secondary text.
 * @cssproperty --plaza-color-line - Lines.
 * @cssproperty --plaza-color-control - Borders of fields.
 * @cssproperty --plaza-color-surface - Background of cards.
 * @cssproperty --plaza-color-tint - Background of chips, and of what is pointed at or chosen.
 * @cssproperty --plaza-heading-size - Size of the heading; `1.5em` by default.
 * @cssproperty --plaza-heading-weight - Weight of all headings; `650` by default.
 */
export const baseStyles = css`
  :host {
    /* Where a colour cannot be taken apart, the brand is used as it is. */
    --_accent: var(--plaza-color-brand, light-dark(oklch(0.45 0.12 255), oklch(0.8 0.1 250)));
    --_brand: var(--_accent);
    --_danger: var(--plaza-color-danger, light-dark(oklch(0.48 0.17 27), oklch(0.8 0.12 25)));
    --_link: var(--plaza-color-link, var(--_accent));
    --_muted: var(--plaza-color-muted, color-mix(in oklab, currentColor 84%, transparent));
    --_line: var(--plaza-color-line, color-mix(in oklab, currentColor 18%, transparent));
    --_control: var(--plaza-color-control, color-mix(in oklab, currentColor 66%, transparent));
    --_surface: var(--plaza-color-surface, color-mix(in oklab, currentColor 4%, transparent));
    --_tint: var(--plaza-color-tint, color-mix(in oklab, var(--_brand) 10%, transparent));
    --_radius: var(--plaza-radius, 0.5em);
    --_space: calc(1em * var(--plaza-density, 1));

    box-sizing: border-box;
    color: var(--plaza-color-text, inherit);
    display: block;
    font-family: var(--plaza-font, inherit);
    /* All the room there is, also in floats, flex boxes and the like; the last one that the browser knows holds. */
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    margin-block: 1.5em;
  }

  /*
   * Light or dark is told by the text colour around, which a page always gets right, and not by its color-scheme: black is
   * mixed in, opaque on a dark page and transparent on a light one, so that alpha is 1 or 0.5. It tells how dark or light a
   * colour has to be, 4.5:1 for what is read and 3:1 for signs. It is
   * paler then, too: otherwise no screen could show it, and what is shown would be lighter.
   */
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_dark: oklch(from currentColor 0 0 0 / clamp(0, (l - 0.7) * 1000, 1));
      --_given: color-mix(
        in oklab,
        var(--_dark),
        oklab(from var(--plaza-color-brand, var(--_page, oklch(0.45 0.12 255))) l a b / 1)
      );
      --_accent: oklch(
        from var(--_given) clamp(1.6 * (alpha - 0.5), 2 * l * alpha, 0.98 * alpha)
          calc(2 * c * alpha * min(1, 0.49 / l, sqrt((1.8 - 1.6 * alpha) / (1 - 2 * l * alpha)))) h / 1
      );
      --_brand: oklch(
        from var(--_given) clamp(1.24 * (alpha - 0.5), 2 * l * alpha, 0.86 * alpha + 0.14)
          calc(
            2 * c * alpha *
              min(
                1,
                (0.86 * alpha + 0.14) / (2 * l * alpha),
                sqrt((1.62 - 1.24 * alpha) / (1 - 2 * l * alpha))
              )
          )
          h / 1
      );
      --_danger: oklch(
        from color-mix(in oklab, var(--_dark), var(--plaza-color-danger, oklch(0.48 0.17 27)))
          clamp(1.6 * (alpha - 0.5), 2 * l * alpha, 0.98 * alpha) calc(2 * c * alpha) h / 1
      );
    }
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  .base {
    container-type: inline-size;
    /* A container has no width of its own: this is what a table cell makes room for. */
    contain-intrinsic-inline-size: 18em;
    font-style: normal;
    hyphens: manual;
    /* Where the page has made the element a flex box or a grid. */
    inline-size: 100%;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    -webkit-text-fill-color: currentColor;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-family: var(--plaza-font-heading, inherit);
    font-size: 1.0625em;
    font-weight: var(--plaza-heading-weight, 650);
    line-height: 1.3;
  }

  /* Balancing takes long: only what stands once is balanced. */
  [part='heading'] {
    text-wrap: balance;
    font-size: var(--plaza-heading-size, 1.5em);
    letter-spacing: -0.01em;
    margin-block-end: calc(0.75 * var(--_space));
  }

  ul,
  ol {
    list-style: none;
  }

  a {
    color: var(--_link);
    text-decoration-line: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-thickness: 0.14em;
  }

  :focus-visible {
    border-radius: 0.15em;
    /* Browsers cut off fractions of a pixel: in small text that would leave one. */
    outline: max(0.15em, 2px) solid var(--_link);
    outline-offset: 0.15em;
  }

  .base:focus-visible {
    outline: none;
  }

  button {
    background: transparent;
    border: 1px solid var(--_link);
    border-radius: var(--_radius);
    color: var(--_link);
    cursor: pointer;
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    max-inline-size: 100%;
    min-block-size: max(2.5em, 24px);
    padding: 0.35em 0.8em;
  }

  button:hover {
    background: var(--_tint);
  }

  [aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
  }

  .notice {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: var(--_muted);
    padding: calc(1.25 * var(--_space));
  }

  .notice:has(button) {
    align-items: center;
    border-inline-start: 0.25em solid var(--_control);
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    justify-content: space-between;
    margin-block-end: var(--_space);
  }

  .failure.failure {
    border-inline-start-color: var(--_danger);
    color: inherit;
  }

  .stale {
    font-size: 0.875em;
    padding-block: 0.5em;
  }

  /* It may be there to tell of colours that are hard to read. */
  .debug {
    background: Canvas;
    color: CanvasText;
    font-size: 0.875em;
    margin-block-start: var(--_space);
  }

  .debug li {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.5em;
  }

  .skeleton {
    display: grid;
    gap: var(--_space);
  }

  .bone {
    animation: breathe 1.6s ease-in-out infinite alternate;
    background: var(--_line);
    block-size: 5.5em;
    border-radius: var(--_radius);
    opacity: 0.6;
  }

  @keyframes breathe {
    to {
      opacity: 0.3;
    }
  }

  ::slotted([slot^='media-']) {
    display: block;
    margin-block-end: 0.5em;
    max-block-size: 4em;
    max-inline-size: 100%;
    object-fit: contain;
  }

  .visually-hidden {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .muted {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: none;
    }
  }

  /* Who asks for more contrast gets that of the text, whatever the page has chosen. */
  @media (prefers-contrast: more) {
    :host {
      --_control: currentColor;
      --_line: color-mix(in oklab, currentColor 66%, transparent);
      --_muted: currentColor;
    }
  }

  @media (forced-colors: active) {
    .bone {
      border: 1px solid;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;
