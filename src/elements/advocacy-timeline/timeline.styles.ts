import {css} from 'lit';

export const timelineStyles = css`
  .group {
    display: grid;
    gap: calc(0.75 * var(--_space));
    margin-block-end: calc(2 * var(--_space));
  }

  .group:last-of-type {
    margin-block-end: 0;
  }

  .controls {
    margin-block-end: calc(1.5 * var(--_space));
  }

  [part='group'] {
    color: var(--_accent);
    font-size: 1.375em;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
  }

  .list {
    display: grid;
    gap: calc(1.75 * var(--_space));
  }

  .item {
    display: grid;
    gap: 0.35em;
    justify-items: start;
    /* Where text ends, so does what belongs to it. */
    max-inline-size: 46em;
    position: relative;
    scroll-margin-block: 1.5em;
  }

  .item > * {
    max-inline-size: 100%;
  }

  .vertical {
    border-inline-start: 0.125em solid var(--_line);
    margin-inline-start: 0.4375em;
  }

  .vertical .item {
    padding-inline-start: calc(1.5 * var(--_space));
  }

  .vertical .item::before {
    /* Forced colours keep borders only; the background fills what rounding leaves between them. */
    --_marker: var(--plaza-marker-color, var(--_brand));

    background: var(--_marker);
    block-size: 0.875em;
    border: 0.4375em solid var(--_marker);
    border-radius: 50%;
    content: '';
    inline-size: 0.875em;
    inset-block-start: 0.3125em;
    inset-inline-start: -0.5em;
    position: absolute;
  }

  /* With room, the years stand beside one line, and stay while their entries pass. */
  @container (inline-size > 44em) {
    .short {
      gap: var(--_space);
      grid-template-columns: 6.5em minmax(0, 1fr);
      margin-block-end: 0;
    }

    .short:not(:last-of-type) > .list {
      padding-block-end: calc(2.25 * var(--_space));
    }

    .short > [part='group'] {
      align-self: start;
      inset-block-start: 0.5em;
      position: sticky;
    }
  }

  :is(.at, .item:focus-visible) {
    isolation: isolate;
    outline: none;
  }

  :is(.at, .item:focus-visible)::after {
    border-radius: var(--_radius);
    content: '';
    inset: -0.6em -0.75em;
    pointer-events: none;
    position: absolute;
    z-index: -1;
  }

  .vertical :is(.at, .item:focus-visible)::after {
    inset-inline-start: 0.75em;
  }

  .at::after {
    background: var(--_tint);
  }

  .item:focus-visible::after {
    outline: 0.15em solid var(--_link);
  }

  .when {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    inline-size: 100%;
    padding-inline-end: 2em;
  }

  .date {
    display: inline-block;
    font-size: 0.9375em;
    font-weight: 600;
  }

  /* A box of its own is not underlined by the link around it. */
  a > .date {
    text-decoration: inherit;
    text-underline-offset: inherit;
  }

  /* Spanish and French months are lower case, but this is how the line begins. */
  .when .date::first-letter {
    text-transform: uppercase;
  }

  .status-name {
    align-items: center;
    border: 1px solid var(--_shape, var(--_control));
    border-radius: 1em;
    display: inline-flex;
    font-size: 0.8125em;
    gap: 0.4em;
    padding: 0.05em 0.75em 0.05em 0.4em;
    padding-inline: 0.4em 0.75em;
  }

  .status-name:not(:has(svg)) {
    padding-inline-start: 0.75em;
  }

  .status-name svg {
    block-size: 1em;
    color: var(--_shape, currentColor);
    fill: currentColor;
    flex: none;
    inline-size: 1em;
  }

  circle {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.1;
  }

  .proposed circle {
    stroke-dasharray: 1.9;
  }

  :is(.proposed, .tabled) {
    --_shape: var(--_accent);
  }

  :is(.adopted, .in_force) {
    --_shape: var(--_success);
  }

  .rejected {
    --_shape: var(--_danger);
  }

  .permalink {
    block-size: 1.75em;
    border-radius: var(--_radius);
    display: grid;
    inline-size: 1.75em;
    inset-block-start: -0.1em;
    inset-inline-end: 0;
    min-block-size: 24px;
    min-inline-size: 24px;
    opacity: 0;
    place-content: center;
    position: absolute;
  }

  :is(.item:hover, .item:focus-within, .at) .permalink {
    opacity: 1;
  }

  /* Fingers do not hover. */
  @media (hover: none) {
    .permalink {
      opacity: 0.75;
    }
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .symbol {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .body {
    max-inline-size: 68ch;
  }

  .plain {
    white-space: pre-line;
  }

  .body > * + * {
    margin-block-start: 0.6em;
  }

  .body :is(ul, ol) {
    list-style: revert;
    padding-inline-start: 1.5em;
  }

  .body :is(blockquote, pre) {
    border-inline-start: 0.2em solid var(--_line);
    margin: 0;
    padding-inline-start: 1em;
    white-space: pre-wrap;
  }

  .media::slotted(*) {
    max-block-size: 30em;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
  }

  .compact {
    gap: 0;
  }

  .compact .item {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.6em;
  }

  .compact .item:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .compact .permalink {
    inset-block-start: 0.4em;
  }

  .compact .date {
    color: var(--_muted);
    font-weight: 400;
  }

  .more {
    margin-block-start: calc(1.5 * var(--_space));
  }

  @media (forced-colors: active) {
    .at::after {
      outline: 0.15em solid Highlight;
    }

    .status-name svg {
      color: CanvasText;
    }
  }

  @media print {
    .item {
      break-inside: avoid;
    }

    [part='group'] {
      break-after: avoid;
      position: static !important;
    }

    .permalink {
      display: none;
    }
  }
`;
