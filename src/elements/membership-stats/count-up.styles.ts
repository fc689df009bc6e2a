import {css} from 'lit';

export const countUpStyles = css`
  /* Above the line of the tile, where there is nothing that it could hide or move. */
  .count {
    color: var(--_muted);
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
    inset-block-end: 100%;
    inset-inline: 0;
    line-height: 1;
    margin-block-end: 0.5em;
    position: absolute;
    text-align: end;
    white-space: nowrap;
  }

  @media print {
    .count {
      display: none;
    }
  }
`;
