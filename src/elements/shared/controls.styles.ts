import {css} from 'lit';

/** Search, filters and count above a list, and what is marked in it. */
export const controlsStyles = css`
  input,
  select {
    background: transparent;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    color: inherit;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: max(2.5em, 24px);
    min-inline-size: 0;
    padding: 0.35em 0.8em;
  }

  /* The list that opens is drawn by the system, which knows no transparency. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .controls {
    align-items: end;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em var(--_space);
    margin-block-end: var(--_space);
  }

  .field {
    display: grid;
    flex: 0 1 16em;
    font-size: 0.9375em;
    gap: 0.25em;
  }

  .field span {
    font-weight: 600;
  }

  .field input {
    inline-size: 100%;
  }

  /* A row of its own, so that what opens the filters stays where it is. */
  .filters {
    flex: 1 0 100%;
    order: 1;
  }

  /* Where what opens is a box of its own, it is that alone which has a row, and the button stands beside the search. */
  @supports selector(::details-content) {
    .filters {
      display: contents;
    }

    .filters::details-content {
      flex: 1 0 100%;
      order: 1;
    }

    .filters:not([open])::details-content {
      display: none;
    }
  }

  summary {
    color: var(--_link);
    cursor: pointer;
    font-weight: 600;
    inline-size: fit-content;
    min-block-size: max(1.6em, 24px);
  }

  .filters > summary {
    align-items: center;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    display: flex;
    gap: 0.5em;
    list-style: none;
    min-block-size: max(2.5em, 24px);
    padding: 0.35em 0.8em;
  }

  .filters > summary::-webkit-details-marker {
    display: none;
  }

  .filters > summary::after {
    border: solid;
    border-width: 0 0.12em 0.12em 0;
    block-size: 0.45em;
    content: '';
    inline-size: 0.45em;
    transform: translateY(-0.1em) rotate(45deg);
  }

  .filters[open] > summary::after {
    transform: translateY(0.1em) rotate(225deg);
  }

  .filters > summary:hover {
    background: var(--_tint);
  }

  .count {
    margin-inline-start: auto;
    padding-block: 0.5em;
  }

  @container (inline-size < 34em) {
    .field {
      flex-grow: 1;
    }
  }

  /* As high as a finger asks for, however small the text. */
  :is(.facts, .links) a {
    display: inline-block;
    line-height: max(1.5em, 24px);
  }

  .permalink {
    text-decoration: none;
  }

  .permalink::before {
    content: '#';
    font-weight: 600;
  }

  /* Paper cannot be searched; how many entries are left of all it still says. */
  @media print {
    .controls > :not(.count) {
      display: none;
    }
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
  }

  .chip {
    background: var(--_tint);
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 550;
    padding: 0.1em 0.75em;
  }

  @media (forced-colors: active) {
    .chip {
      border: 1px solid;
    }
  }

  mark {
    background: color-mix(in oklab, var(--_brand) 22%, transparent);
    border-radius: 0.15em;
    color: inherit;
    font-weight: inherit;
  }
`;
