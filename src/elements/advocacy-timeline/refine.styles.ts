import {css} from 'lit';

/** The period, beside the other filters. */
export const refineStyles = css`
  .period {
    border: 0;
    display: flex;
    flex-wrap: wrap;
    font-size: 0.9375em;
    gap: 0.5em var(--_space);
    grid-column: 1 / -1;
    margin: 0;
    padding: 0;
  }

  .period legend {
    font-weight: 600;
    margin-block-end: 0.35em;
    padding: 0;
  }

  .period label {
    align-items: baseline;
    display: flex;
    gap: 0.5em;
  }

  @media print {
    .chosen button {
      display: block;
    }

    .chosen .clear {
      display: none;
    }
  }
`;
