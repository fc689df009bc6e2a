import {css} from 'lit';

export const membershipStatsStyles = css`
  .list {
    display: grid;
    gap: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }

  .bone {
    block-size: 7em;
  }

  .skeleton {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }

  /* Name, figure, source and note share their rows with the neighbours, so that the numbers stand in line. */
  .item {
    border-block-start: 0.2em solid var(--_brand);
    display: grid;
    gap: 0.3em;
    grid-row: span 4;
    grid-template-rows: subgrid;
    padding-block-start: 0.7em;
  }

  .name {
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.35;
  }

  .figure {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.4em;
    align-content: end;
    line-height: 1.15;
  }

  .qualifier {
    inline-size: 100%;
  }

  .qualifier,
  .unit {
    font-size: 0.9375em;
    line-height: 1.4;
  }

  .value {
    color: var(--_brand);
    display: inline-block;
    font-family: var(--plaza-font-heading, inherit);
    font-size: 2.5em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
    letter-spacing: -0.02em;
    position: relative;
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
