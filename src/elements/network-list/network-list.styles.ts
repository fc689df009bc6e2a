import {css} from 'lit';

export const networkListStyles = css`
  .controls {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em var(--_space);
    margin-block-end: var(--_space);
  }

  .field {
    display: grid;
    flex: 0 1 15em;
    font-size: 0.9375em;
    gap: 0.25em;
  }

  .field span {
    font-weight: 600;
  }

  .field > * {
    inline-size: 100%;
  }

  @container (inline-size < 34em) {
    .field {
      flex-grow: 1;
    }
  }

  .count {
    margin-inline-start: auto;
    padding-block: 0.5em;
  }

  .list,
  .skeleton {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }

  .item {
    align-content: start;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: grid;
    gap: calc(0.5 * var(--_space));
    padding: var(--_space) calc(1.1 * var(--_space));
  }

  /* Networks say more or less of themselves: in columns, none leaves a hole beside a longer one. */
  .networks {
    columns: 17em;
    column-gap: var(--_space);
    display: block;
    margin-block-end: calc(-1 * var(--_space));
  }

  .networks .item {
    break-inside: avoid;
    margin-block-end: var(--_space);
  }

  .priorities .item {
    border-block-start: 0.25em solid var(--_brand);
  }

  .item:focus-visible {
    border-radius: var(--_radius);
  }

  mark {
    background: color-mix(in oklab, var(--_brand) 22%, transparent);
    border-radius: 0.15em;
    color: inherit;
    font-weight: inherit;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .person {
    border-inline-start: 0.2em solid var(--_line);
    display: grid;
    padding-inline-start: 0.7em;
  }

  summary {
    color: var(--_link);
    cursor: pointer;
    font-weight: 600;
    inline-size: fit-content;
    min-block-size: 1.6em;
  }

  .objectives {
    display: grid;
    gap: 0.4em;
    list-style: disc;
    margin-block-start: 0.4em;
    padding-inline-start: 1.25em;
  }

  .more {
    margin-block-start: var(--_space);
  }

  @media print {
    .item {
      break-inside: avoid;
    }
  }
`;
