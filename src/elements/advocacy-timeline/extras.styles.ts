import {css} from 'lit';

/** What few feeds have. */
export const extrasStyles = css`
  .mark {
    border: 1px solid var(--_control);
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 550;
    padding: 0.05em 0.7em;
  }

  .mark.past {
    border: 0;
    color: var(--_muted);
    font-weight: 400;
    padding-inline: 0;
  }

  .mark.future,
  .mark.present {
    border-color: currentColor;
    border-inline-start-width: 0.4em;
    color: var(--_accent);
  }

  .mark.due {
    border-color: var(--_danger);
    border-inline-start-width: 0.4em;
  }

  .vertical .item:has(> .when > :is(.future, .present))::before {
    border-width: 0.1875em;
    outline: 0.125em solid var(--_tint);
  }

  .picture {
    inline-size: 100%;
    margin-block: 0.4em;
    max-inline-size: 30em;
  }

  .picture img {
    background: var(--_surface);
    block-size: auto;
    border-radius: var(--_radius);
    display: block;
    max-inline-size: 100%;
  }

  /* Nobody knows how high it is going to be, and the page is not to jump. */
  .picture .unsized {
    aspect-ratio: 16 / 9;
    inline-size: 100%;
    object-fit: cover;
  }

  .picture .missing {
    aspect-ratio: auto;
    /* Words stand in its place: they are not as wide as it would have been. */
    inline-size: auto;
    padding: 1em;
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    gap: 0 1em;
    margin-block-start: 0.4em;
  }

  .thread {
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
    margin-block-start: 0.35em;
    max-inline-size: 68ch;
    padding-block-start: 0.5em;
  }

  .thread dl {
    display: grid;
    gap: 0.15em 1em;
    margin: 0;
  }

  .thread dt {
    color: var(--_muted);
  }

  .thread .date {
    font-weight: 400;
  }

  .thread dt::before {
    content: '↑ ';
    content: '↑ ' / '';
  }

  .thread .led dt::before {
    content: '↓ ';
    content: '↓ ' / '';
  }

  @container (inline-size > 34em) {
    .thread dl > div {
      display: grid;
      gap: 0.15em 0.75em;
      grid-template-columns: 8.5em 1fr;
    }

    .thread dd {
      grid-column: 2;
    }
  }

  .thread summary {
    color: var(--_link);
    cursor: pointer;
    font-weight: 600;
    inline-size: fit-content;
    margin-block-start: 0.3em;
    min-block-size: max(1.6em, 24px);
  }

  .thread ol {
    counter-reset: none;
    display: grid;
    gap: 0.35em;
    list-style: decimal;
    margin-block-start: 0.35em;
    padding-inline-start: 2em;
  }

  .thread li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .thread [aria-current] {
    color: inherit;
    font-weight: 650;
    text-decoration: none;
  }

  .calendar {
    border-color: var(--_line);
    font-size: 0.875em;
    inline-size: fit-content;
    margin-block-start: 0.3em;
    min-block-size: max(2.2em, 24px);
    padding-block: 0.2em;
  }

  .calendar.all {
    margin-block: 0 calc(1.25 * var(--_space));
  }

  @media print {
    .calendar,
    .thread details {
      display: none;
    }
  }
`;
