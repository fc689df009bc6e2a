import type {css as Css, CSSResult} from 'lit';

export const figuresStyles = (css: typeof Css): CSSResult => css`
  .details {
    display: grid;
    font-size: 0.875em;
    gap: 0.5em;
    grid-row: 5;
    align-content: start;
    padding-block-start: 0.3em;
  }

  .trend {
    display: inline-flex;
    gap: 0.35em;
  }

  .good {
    --_sign: light-dark(oklch(0.45 0.12 150), oklch(0.8 0.13 150));
  }

  .bad {
    --_sign: var(--_danger);
  }

  @supports (color: oklch(from currentColor l c h)) {
    .good {
      --_sign: oklch(from currentColor clamp(0.45, (l - 0.6) * 1000, 0.8) 0.12 150 / 1);
    }
  }

  .arrow {
    block-size: 1em;
    fill: none;
    flex: none;
    inline-size: 1em;
    margin-block-start: 0.25em;
    stroke: var(--_sign, currentColor);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2.25;
  }

  .aside {
    color: var(--_muted);
    display: block;
    font-size: 0.9375em;
    font-weight: 400;
  }

  .sparkline {
    block-size: 2.5em;
    fill: var(--_brand);
    inline-size: 100%;
    max-inline-size: 9.5em;
    overflow: visible;
  }

  .sparkline polyline {
    fill: none;
    stroke: var(--_brand);
    stroke-linejoin: round;
    stroke-width: 2;
  }

  /* Time runs as the text does. */
  :dir(rtl) > .sparkline {
    transform: scaleX(-1);
  }

  summary {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: 0.2em;
    min-block-size: 24px;
  }

  .history table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  .history th {
    font-weight: 400;
    padding-inline-end: 1.5em;
    text-align: start;
  }

  .history td {
    text-align: end;
  }

  .progress {
    display: grid;
    gap: 0.2em;
  }

  progress {
    accent-color: var(--_brand);
    appearance: none;
    background: var(--_line);
    block-size: 0.5em;
    border: 0;
    border-radius: 1em;
    inline-size: 100%;
    max-inline-size: 18em;
    overflow: hidden;
  }

  progress::-webkit-progress-bar {
    background: transparent;
  }

  progress::-webkit-progress-value {
    background: var(--_brand);
    border-radius: 1em;
  }

  progress::-moz-progress-bar {
    background: var(--_brand);
    border-radius: 1em;
  }

  .breakdown li {
    column-gap: 1em;
    display: grid;
    grid-template-columns: 1fr auto;
    max-inline-size: 22em;
    padding-block: 0.15em;
  }

  .breakdown .number {
    font-variant-numeric: tabular-nums;
  }

  .bar {
    background: var(--_line);
    block-size: 0.3em;
    border-radius: 1em;
    fill: var(--_brand);
    grid-column: 1 / -1;
    inline-size: 100%;
    overflow: hidden;
  }

  :dir(rtl) > .bar {
    transform: scaleX(-1);
  }

  /* In a sentence: no box of its own, nothing that breaks the line. */
  :host([layout='inline']) :is(.base, p, .notice) {
    border: 0;
    container-type: normal;
    display: inline;
    line-height: inherit;
    padding: 0;
  }

  .figures {
    border-collapse: collapse;
    inline-size: 100%;
    text-align: start;
  }

  .figures th,
  .figures td {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.6em;
    padding-inline: 0 1.25em;
    text-align: start;
    vertical-align: baseline;
  }

  /* A word breaks only where it would not fit at all. */
  .figures td {
    min-inline-size: 5em;
  }

  .figures thead th {
    overflow-wrap: normal;
    border-block-end: 0.15em solid var(--_brand);
    font-size: 0.875em;
    vertical-align: bottom;
  }

  .figures th {
    font-weight: 600;
  }

  .figures .value {
    font-weight: 650;
  }

  .label {
    color: var(--_muted);
    display: none;
    margin-inline-end: 0.4em;
  }

  @container (inline-size < 38em) {
    .figures thead {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }

    .figures tr,
    .figures tbody th,
    .figures td {
      display: block;
    }

    .figures tr {
      border-block-end: 1px solid var(--_line);
      padding-block: 0.75em;
    }

    .figures tbody th,
    .figures td {
      border: 0;
      padding: 0.1em 0;
    }

    .figures td:has(.label) {
      column-gap: 0.75em;
      display: grid;
      grid-template-columns: 5.5em 1fr;
    }

    .figures .none {
      display: none;
    }

    .label {
      display: inline;
    }
  }

  @media (forced-colors: active) {
    .arrow {
      stroke: CanvasText;
    }

    progress,
    .bar {
      border: 1px solid;
      forced-color-adjust: none;
    }

    .bar {
      fill: CanvasText;
    }

    progress::-webkit-progress-value {
      background: CanvasText;
    }
  }

  @media print {
    .breakdown,
    .details {
      break-inside: avoid;
    }
  }
`;
