import {css} from 'lit';

export const tableStyles = css`
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

  /* Room for a long word, as a word breaks only where it would not fit at all. */
  .figures td {
    min-inline-size: 7em;
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

  @container (inline-size < 44em) {
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
`;
