import {css} from 'lit';

export const tableStyles = css`
  .figures {
    border-collapse: collapse;
    inline-size: 100%;
    text-align: start;
  }

  /* Its own rows only: a cell may hold a table of earlier figures. */
  .figures > * > tr > * {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.6em;
    padding-inline: 0 1.25em;
    text-align: start;
    vertical-align: baseline;
  }

  /* Room for a long word, as a word breaks only where it would not fit at all. */
  .figures > tbody > tr > * {
    min-inline-size: 7em;
  }

  /* What stands below a figure or its change breaks no words either. */
  .figures :is(details, .progress) {
    font-size: 0.875em;
    overflow-wrap: break-word;
  }

  .figures .series {
    font-size: 0.875em;
    margin-block-start: 0.5em;
  }

  .figures > thead > tr > th {
    overflow-wrap: normal;
    border-block-end: 0.15em solid var(--_brand);
    font-size: 0.875em;
    vertical-align: bottom;
  }

  .figures > * > tr > th {
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
    .figures > thead {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
    }

    .figures > tbody > tr,
    .figures > tbody > tr > * {
      display: block;
    }

    .figures > tbody > tr {
      border-block-end: 1px solid var(--_line);
      padding-block: 0.75em;
    }

    .figures > tbody > tr > * {
      border: 0;
      padding: 0.1em 0;
    }

    .figures > tbody > tr > td:has(> .label) {
      column-gap: 0.75em;
      display: grid;
      grid-template-columns: 5.5em 1fr;
    }

    .figures > tbody > tr > .none {
      display: none;
    }

    .label {
      display: inline;
    }
  }
`;
