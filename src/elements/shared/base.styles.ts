import {css} from 'lit';

/**
 * What all elements share: the page's font and text colour, and a few roles derived from them and from one brand
 * colour. Sizes are in `em`, so that they follow the page's text and not its root.
 */
export const baseStyles = css`
  :host {
    --_brand: var(--plaza-color-brand, light-dark(oklch(0.45 0.12 255), oklch(0.8 0.1 250)));
    --_link: var(--plaza-color-link, var(--_brand));
    --_muted: var(--plaza-color-muted, color-mix(in oklab, currentColor 84%, transparent));
    --_line: var(--plaza-color-line, color-mix(in oklab, currentColor 18%, transparent));
    --_control: color-mix(in oklab, currentColor 66%, transparent);
    --_surface: var(--plaza-color-surface, color-mix(in oklab, currentColor 4%, transparent));
    --_tint: color-mix(in oklab, var(--_brand) 10%, transparent);
    --_danger: var(--plaza-color-danger, light-dark(oklch(0.48 0.17 27), oklch(0.8 0.12 25)));
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

  /* Light or dark is told by the text colour around, which a page always gets right, and not by its color-scheme. */
  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_brand: var(
        --plaza-color-brand,
        oklch(from currentColor clamp(0.45, (l - 0.6) * 1000, 0.8) 0.11 255 / 1)
      );
      --_danger: var(
        --plaza-color-danger,
        oklch(from currentColor clamp(0.48, (l - 0.6) * 1000, 0.8) 0.15 27 / 1)
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
    line-height: 1.5;
    outline: none;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
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
    font-weight: 650;
    line-height: 1.3;
  }

  /* Balancing takes long: only what stands once is balanced. */
  [part='heading'] {
    text-wrap: balance;
    font-size: 1.5em;
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

  button,
  input,
  select {
    background: transparent;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: max(2.5em, 24px);
    min-inline-size: 0;
    padding: 0.35em 0.8em;
  }

  /* The list that opens is drawn by the system, which knows no transparency. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  button {
    border-color: var(--_link);
    color: var(--_link);
    cursor: pointer;
    font-weight: 600;
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

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }

  .chip {
    background: var(--_tint);
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 550;
    padding: 0.1em 0.75em;
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
    .chip,
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
