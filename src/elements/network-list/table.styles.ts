import {css} from 'lit';

export const tableStyles = css`
  .table {
    overflow-x: auto;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9375em;
    inline-size: 100%;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    overflow-wrap: normal;
    padding: 0.6em 1em 0.6em 0;
    padding-block: 0.6em;
    padding-inline: 0 1em;
    text-align: start;
    vertical-align: baseline;
  }

  tbody th {
    font-weight: 600;
    min-inline-size: 10em;
  }

  thead th {
    border-block-end: 2px solid var(--_control);
    white-space: nowrap;
  }

  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  thead button {
    border: 0;
    margin-inline: -0.4em;
    min-block-size: max(1.75em, 24px);
    padding: 0 0.4em;
  }

  thead button::after {
    content: '↕';
    content: '↕' / '';
    margin-inline-start: 0.4em;
    opacity: 0.6;
  }

  th .choose {
    display: flex;
    margin-block-start: 0.4em;
  }

  [aria-sort='ascending'] button::after {
    content: '↑';
    content: '↑' / '';
    opacity: 1;
  }

  [aria-sort='descending'] button::after {
    content: '↓';
    content: '↓' / '';
    opacity: 1;
  }

  @media print {
    .table {
      overflow: visible;
    }

    /* Buttons are not printed; their words are. */
    thead button {
      color: inherit;
      display: inline;
    }

    thead button::after {
      content: none;
    }
  }
`;
