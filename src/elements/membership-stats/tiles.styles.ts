import {css} from 'lit';

export const tilesStyles = css`
  .list {
    display: grid;
    /* The rows of an item are rows of the list: a gap between them would also be one inside each item. */
    gap: 0 calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
  }

  /* Name, qualifier, number, unit, source, note and details share their rows with the neighbours: the numbers stand in line. */
  .item {
    border-block-start: var(--plaza-figure-line, 0.2em solid var(--_brand));
    display: grid;
    grid-row: span 7;
    grid-template-rows: subgrid;
    margin-block-end: calc(1.5 * var(--_space));
    padding-block-start: 0.7em;
    position: relative;
  }

  .name {
    align-self: end;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.35;
  }

  .figure {
    display: grid;
    grid-row: span 3;
    grid-template-rows: subgrid;
  }

  .before {
    grid-row: 1;
  }

  .after {
    grid-row: 3;
  }

  .list :is(.before, .after) {
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .value {
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    white-space: nowrap;
  }

  .list .value {
    color: var(--plaza-figure-color, var(--_accent));
    font-family: var(--plaza-font-heading, inherit);
    font-size: var(--plaza-figure-size, 2.5em);
    font-weight: 700;
    grid-row: 2;
    align-self: end;
    justify-self: start;
    letter-spacing: -0.02em;
    /* With forced colours text has a ground of its own, which must not cover the line above. */
    line-height: normal;
  }

  /* Long numbers become smaller, as they must not break. */
  .long .value {
    font-size: 1.5em;
  }

  .list .value.endless {
    font-size: 1em;
  }

  .value.endless {
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .item > :is(.source, .note) {
    font-size: 0.8125em;
  }

  .item > .source {
    align-content: start;
    display: grid;
    justify-items: start;
    padding-block-start: 0.3em;
  }

  .data {
    font-size: 0.875em;
    margin-block-start: 0.75em;
  }

  .data > summary {
    color: var(--_muted);
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: 24px;
  }

  @media print {
    .data {
      display: none;
    }

    .item {
      break-inside: avoid;
    }
  }
`;
