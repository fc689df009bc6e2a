import {css} from 'lit';

/** The choices of a filter, and what is chosen. */
export const filterPanelStyles = css`
  .panel {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(1.5 * var(--_space));
    margin-block-start: 0.5em;
    padding: var(--_space);
  }

  .sort {
    display: grid;
    font-size: 0.9375em;
    gap: 0.25em;
    flex: 0 0 100%;
    justify-items: start;
  }

  .sort span,
  .filter legend {
    font-weight: 600;
    padding: 0;
  }

  .filter {
    border: 0;
    flex: 1 1 14em;
    font-size: 0.9375em;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  .options {
    columns: 13em;
    column-gap: calc(1.5 * var(--_space));
    max-block-size: 18em;
    overflow: auto;
    /* Room for the outline of what has the focus. */
    margin-inline: -0.25em;
    padding: 0.25em;
  }

  .option {
    align-items: baseline;
    break-inside: avoid;
    cursor: pointer;
    display: grid;
    gap: 0.6em;
    grid-template-columns: auto 1fr auto;
    min-block-size: 24px;
    padding-block: 0.2em;
  }

  .option input {
    accent-color: var(--_brand);
    block-size: 1.1em;
    inline-size: 1.1em;
    margin: 0;
    min-block-size: 0;
    transform: translateY(0.15em);
  }

  .option .muted {
    font-variant-numeric: tabular-nums;
  }

  .filter button,
  .chosen .clear {
    border-color: transparent;
    padding-inline: 0.4em;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    margin-block-end: var(--_space);
  }

  .chosen button {
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 550;
    min-block-size: max(2em, 24px);
    padding-block: 0.1em;
  }

  .chosen button:not(.clear)::after {
    content: '✕';
    content: '✕' / '';
    font-size: 0.85em;
    margin-inline-start: 0.6em;
  }

  /* Paper says what was chosen, and that is all it can do with it. */
  @media print {
    .chosen button {
      color: inherit;
      display: block;
    }

    .chosen button:not(.clear)::after {
      content: none;
    }

    .chosen .clear {
      display: none;
    }
  }
`;
