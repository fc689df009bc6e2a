import {css} from 'lit';

export const advocacyTimelineStyles = css`
  .bone {
    block-size: 8em;
  }

  .dense {
    gap: 0.6em;
  }

  .dense .bone {
    block-size: 3.5em;
  }

  .year {
    display: grid;
    gap: calc(0.75 * var(--_space));
    margin-block-end: calc(1.5 * var(--_space));
  }

  .year:last-of-type {
    margin-block-end: 0;
  }

  [part='group'] {
    color: var(--_brand);
    font-size: 1.375em;
    font-variant-numeric: tabular-nums;
  }

  .list {
    display: grid;
    gap: calc(1.5 * var(--_space));
  }

  .item {
    display: grid;
    gap: 0.3em;
  }

  .vertical {
    border-inline-start: 0.125em solid var(--_line);
    margin-inline-start: 0.4375em;
  }

  .vertical .item {
    padding-inline-start: calc(1.5 * var(--_space));
    position: relative;
  }

  .vertical .item::before {
    /* A border and no background, as forced colours keep borders only. */
    border: 0.375em solid var(--_brand);
    border-radius: 50%;
    content: '';
    inset-block-start: 0.375em;
    inset-inline-start: -0.4375em;
    position: absolute;
  }

  .when {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
  }

  .date {
    display: inline-block;
    font-size: 0.9375em;
    font-weight: 600;
  }

  /* Spanish and French months are lower case, but this is how the line begins. */
  .date::first-letter {
    text-transform: uppercase;
  }

  .status-name {
    border: 1px solid var(--_control);
    border-radius: 1em;
    font-size: 0.8125em;
    padding: 0.05em 0.7em;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }

  .symbol {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  .body {
    max-inline-size: 68ch;
  }

  .plain {
    white-space: pre-line;
  }

  .body > * + * {
    margin-block-start: 0.6em;
  }

  .body :is(ul, ol) {
    list-style: revert;
    padding-inline-start: 1.5em;
  }

  .body :is(blockquote, pre) {
    border-inline-start: 0.2em solid var(--_line);
    margin: 0;
    padding-inline-start: 1em;
    white-space: pre-wrap;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
  }

  .compact {
    gap: 0;
  }

  .compact .item {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.6em;
  }

  .compact .item:last-child {
    border-block-end: 1px solid var(--_line);
  }

  .compact .date {
    color: var(--_muted);
    font-weight: 400;
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
