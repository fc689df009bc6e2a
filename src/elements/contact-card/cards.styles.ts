import {css} from 'lit';

export const cardsStyles = css`
  .cards {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
  }

  .group + .group {
    margin-block-start: calc(1.5 * var(--_space));
  }

  .group > :first-child:not(ul) {
    font-size: 1.25em;
    margin-block-end: 0.5em;
  }

  .item {
    align-content: start;
    background: var(--_surface);
    border: var(--plaza-card-border, 1px solid var(--_line));
    border-radius: var(--_radius);
    box-shadow: var(--plaza-card-shadow, none);
    display: grid;
    gap: var(--_space);
    /* Two columns at most, where a card has the room: who it is, and how to reach them. */
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(24em, 40%)), 1fr));
    min-inline-size: 0;
    padding: calc(1.25 * var(--_space));
  }

  .rows .item {
    background: none;
    border: solid var(--_line);
    border-width: 1px 0;
    border-radius: 0;
    box-shadow: none;
    margin-block-start: -1px;
    padding-inline: 0;
  }

  .ways {
    align-content: start;
    container-type: inline-size;
    display: grid;
    gap: 0.6em;
  }

  .p-note {
    white-space: pre-line;
    margin-block-start: 0.4em;
  }

  .way {
    align-items: baseline;
    column-gap: 1em;
    display: grid;
    grid-template-columns: minmax(0, 7em) minmax(0, 1fr);
  }

  dd {
    align-items: baseline;
    column-gap: 0.75em;
    display: flex;
    grid-column: -2 / -1;
    min-inline-size: 0;
  }

  /* For WebKit, the least width of a text with a <wbr> is that of a line. */
  dd > .value {
    min-inline-size: 0;
  }

  @container (inline-size < 18em) {
    .way {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  address {
    display: grid;
    font-style: normal;
    /* Lines of another direction begin on the same side. */
    justify-items: start;
  }

  /* As high as a finger asks for, however small the text. */
  .ways a {
    display: inline-block;
    line-height: max(1.5em, 24px);
  }

  .profiles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
  }

  .copy {
    border-color: transparent;
    font-size: 0.875em;
    flex: none;
    min-block-size: max(1.75em, 24px);
    padding: 0 0.4em;
    white-space: nowrap;
  }

  .hours {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.5em;
  }

  /* A full or an empty dot, so that colour is not all that tells; by its border, which stays where colours are forced. */
  .state {
    align-items: baseline;
    display: flex;
    font-weight: 600;
    gap: 0.4em;
  }

  .state::before {
    border: 0.15em solid;
    border-radius: 50%;
    block-size: 0.7em;
    content: '';
    flex: none;
    inline-size: 0.7em;
  }

  .open::before {
    block-size: 0;
    border-width: 0.35em;
    inline-size: 0;
  }

  summary {
    color: var(--_link);
    cursor: pointer;
    inline-size: fit-content;
    min-block-size: max(1.75em, 24px);
  }

  table {
    border-collapse: collapse;
  }

  th,
  td {
    border-block-end: 1px solid var(--_line);
    padding-block: 0.25em;
    padding-inline: 0 1em;
    text-align: start;
    vertical-align: baseline;
  }

  th {
    font-weight: 400;
    /* A weekday is not cut in two to leave room for the hours. */
    overflow-wrap: break-word;
  }

  [aria-current] > * {
    font-weight: 650;
  }

  .range {
    display: block;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  /* Days leave the room to the hours, which break only where there is none left, as with text that is spaced. */
  @container (inline-size < 25em) {
    th {
      inline-size: 1px;
    }

    .range {
      white-space: normal;
    }
  }

  .actions {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    grid-column: 1 / -1;
  }

  .map {
    align-items: baseline;
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0.5em 1em;
  }

  .frame {
    block-size: 16em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    inline-size: 100%;
  }

  .code {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .code svg {
    forced-color-adjust: none;
    inline-size: min(100%, 16em);
  }

  /* In a sentence: no box of its own, nothing that breaks the line. */
  :host([layout='inline']) :is(div, p, .base) {
    border: 0;
    display: inline;
    line-height: inherit;
    padding: 0;
  }

  :host([layout='inline']) button {
    min-block-size: 0;
    padding-block: 0;
  }

  /* On paper: the hours of the whole week, and nothing that is only so now or that wants a click. */
  @media print {
    .item {
      break-inside: avoid;
    }

    .state,
    .ways .to-map,
    .map,
    .actions:not(:has([part='qr'][open])),
    [part='qr'] summary {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      display: block;
    }

    summary {
      color: inherit;
      list-style: none;
    }

    [aria-current] > * {
      font-weight: inherit;
    }

    :is(.profiles a, .form)::after {
      content: ' (' attr(href) ')';
    }
  }
`;
