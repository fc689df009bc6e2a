import {css} from 'lit';

export const figuresStyles = css`
  .details {
    display: grid;
    font-size: 0.875em;
    gap: 0.5em;
    grid-row: 7;
    align-content: start;
    padding-block-start: 0.3em;
  }

  .trend {
    display: inline-flex;
    gap: 0.35em;
  }

  .good {
    --_sign: var(--_success);
  }

  .bad {
    --_sign: var(--_danger);
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

  .series {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    justify-content: space-between;
    max-inline-size: 9.5em;
  }

  .sparkline {
    block-size: 2.5em;
    fill: var(--_brand);
    flex: none;
    inline-size: 100%;
    overflow: visible;
  }

  .end {
    font-size: 0.9375em;
    line-height: 1.3;
    max-inline-size: 100%;
    /* Unlike "anywhere", it leaves the words whole when the box looks for its smallest width. */
    overflow-wrap: break-word;
  }

  .end:last-child {
    margin-inline-start: auto;
    text-align: end;
  }

  .end b {
    display: block;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .sparkline polyline {
    fill: none;
    stroke: var(--_brand);
    stroke-linejoin: round;
    stroke-width: 2;
  }

  /* Time runs as the text does. */
  :dir(rtl) > * > .sparkline {
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
    overflow-wrap: break-word;
  }

  .history th {
    font-weight: 400;
    padding-inline-end: 1.5em;
    text-align: start;
  }

  .history thead th {
    border-block-end: 1px solid var(--_line);
    color: var(--_muted);
  }

  .history :is(td, thead th:last-child) {
    padding-inline-end: 0;
    text-align: end;
  }

  .progress {
    display: grid;
    gap: 0.2em;
    justify-items: start;
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

  .scroll {
    border-block-end: 1px solid var(--_line);
    max-block-size: 18em;
    max-inline-size: 22em;
    overflow-y: auto;
    padding-inline-end: 0.75em;
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

  @media (forced-colors: active) {
    .arrow,
    .sparkline polyline {
      stroke: CanvasText;
    }

    .sparkline {
      fill: CanvasText;
    }

    progress,
    .bar {
      border: 1px solid CanvasText;
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
    .details {
      break-inside: avoid;
    }

    .scroll {
      max-block-size: none;
    }

    /* Paper shows what the screen shows: nothing opens on it. */
    details:not([open]) {
      display: none;
    }

    summary {
      list-style: none;
    }
  }
`;
