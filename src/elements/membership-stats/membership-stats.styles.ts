import {css} from 'lit';

export const membershipStatsStyles = css`
  .list {
    display: grid;
    /* The rows of an item are rows of the list: a gap between them would also be one inside each item. */
    gap: 0 calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
  }

  .bone {
    block-size: 8em;
  }

  .skeleton {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }

  /* Name, qualifier, number, unit, trend, source and note share their rows with the neighbours: the numbers stand in line. */
  .item {
    border-block-start: 0.2em solid var(--_brand);
    display: grid;
    grid-row: span 7;
    grid-template-rows: subgrid;
    margin-block-end: calc(1.5 * var(--_space));
    padding-block-start: 0.7em;
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
    position: relative;
    white-space: nowrap;
  }

  .list .value {
    color: var(--_brand);
    font-family: var(--plaza-font-heading, inherit);
    font-size: 2.5em;
    font-weight: 700;
    grid-row: 2;
    align-self: end;
    justify-self: start;
    letter-spacing: -0.02em;
    line-height: 1.15;
  }

  /* A long number becomes smaller, as it must not break. */
  .list .long {
    font-size: 1.5em;
  }

  .value.endless {
    font-size: 1em;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .value.counting .true {
    opacity: 0;
  }

  /* It grows from the start: a box whose start moves is a layout shift. */
  .count {
    contain: layout size style;
    inset: 0;
    position: absolute;
    white-space: nowrap;
  }

  .item > :is(.source, .note) {
    font-size: 0.8125em;
  }

  .item > .source {
    align-content: start;
    display: grid;
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

  .data > p {
    padding-block: 0.5em;
  }

  .data li {
    align-items: center;
    border-block-start: 1px solid var(--_line);
    display: flex;
    gap: 1em;
    justify-content: space-between;
    padding-block: 0.4em;
  }

  :host([layout='inline']) {
    display: inline;
    margin: 0;
  }

  @media print {
    .data {
      display: none;
    }

    .value.counting .true {
      opacity: 1;
    }

    .count {
      display: none;
    }

    .item {
      break-inside: avoid;
    }
  }
`;
