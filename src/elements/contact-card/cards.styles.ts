import type {css as Css, CSSResult} from 'lit';

let styles: CSSResult | undefined;

/** One sheet for all elements of the page; `css` is handed in, as these styles are loaded on demand. */
export function cardsStyles(css: typeof Css): CSSResult {
  return (styles ??= css`
    .cards {
      display: grid;
      gap: var(--_space);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 34em));
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
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      display: grid;
      gap: var(--_space);
      padding: calc(1.25 * var(--_space));
    }

    .rows .item {
      background: none;
      border-inline: 0;
      border-radius: 0;
      margin-block-start: -1px;
      padding-inline: 0;
    }

    .inline .item {
      align-items: baseline;
      background: none;
      border: 0;
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      padding: 0;
    }

    .ways {
      align-content: start;
      display: grid;
      gap: 0.6em;
    }

    .p-note {
      margin-block-start: 0.4em;
    }

    .way {
      align-items: baseline;
      display: grid;
      gap: 0 1em;
      grid-template-columns: minmax(0, 7em) minmax(0, 1fr);
    }

    dd {
      align-items: baseline;
      column-gap: 0.75em;
      display: flex;
      flex-wrap: wrap;
      min-inline-size: 0;
    }

    .below {
      flex: 1 0 100%;
    }

    @container (inline-size < 20em) {
      .way {
        grid-template-columns: minmax(0, 1fr);
      }
    }

    @container (inline-size >= 44em) {
      .rows .item {
        grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      }

      .rows .actions {
        grid-column: 2;
      }
    }

    address {
      display: grid;
      font-style: normal;
    }

    .profiles {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2em 1em;
    }

    .copy {
      border-color: transparent;
      font-size: 0.875em;
      min-block-size: 1.75em;
      padding: 0 0.4em;
    }

    .hours {
      display: grid;
      gap: 0.25em;
      margin-block-start: 0.5em;
    }

    /* A full or an empty dot, so that colour is not all that tells. */
    .state {
      font-weight: 600;
    }

    .state::before {
      border: 0.15em solid;
      border-radius: 50%;
      block-size: 0.7em;
      content: '';
      display: inline-block;
      inline-size: 0.7em;
      margin-inline-end: 0.4em;
    }

    .open::before {
      background: currentColor;
    }

    summary {
      color: var(--_link);
      cursor: pointer;
      inline-size: fit-content;
      min-block-size: 1.75em;
    }

    table {
      border-collapse: collapse;
    }

    th,
    td {
      border-block-end: 1px solid var(--_line);
      padding-block: 0.25em;
      padding-inline: 0 1.5em;
      text-align: start;
      vertical-align: baseline;
    }

    th {
      font-weight: 400;
    }

    [aria-current] > * {
      font-weight: 650;
    }

    .range {
      display: block;
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }

    .actions {
      align-items: baseline;
      display: flex;
      flex-wrap: wrap;
      gap: 0.75em 1.25em;
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

    @media print {
      .item {
        break-inside: avoid;
      }
    }
  `);
}
