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

  /* Name, qualifier, number, unit, source and note share their rows with the neighbours: the numbers stand in line. */
  .item {
    border-block-start: 0.2em solid var(--_brand);
    display: grid;
    grid-row: span 6;
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

  .value {
    grid-row: 2;
  }

  .after {
    grid-row: 3;
  }

  .before,
  .after {
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .value {
    color: var(--_brand);
    font-family: var(--plaza-font-heading, inherit);
    font-size: 2.5em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    justify-self: start;
    letter-spacing: -0.02em;
    line-height: 1.15;
    overflow-wrap: normal;
    position: relative;
    white-space: nowrap;
  }

  /* A long number becomes smaller, as it must not break. */
  .value.long {
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

  .count {
    inset-block-start: 0;
    inset-inline-end: 0;
    position: absolute;
    white-space: nowrap;
  }

  .source,
  .note {
    font-size: 0.8125em;
  }

  .source {
    align-content: start;
    display: grid;
    padding-block-start: 0.3em;
  }

  @media print {
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
