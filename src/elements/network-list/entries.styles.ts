import {css} from 'lit';

export const entriesStyles = css`
  .item {
    position: relative;
  }

  .item:focus-visible {
    border-radius: var(--_radius);
  }

  .cards .item {
    align-content: start;
    background: var(--_surface);
    border: var(--plaza-card-border, 1px solid var(--_line));
    border-radius: var(--_radius);
    box-shadow: var(--plaza-card-shadow, none);
    display: grid;
    gap: calc(0.5 * var(--_space));
    padding: var(--_space) calc(1.1 * var(--_space));
  }

  /*
   * Networks say more or less of themselves: in columns, none leaves a hole beside a longer one. Each is a line of its own,
   * as WebKit begins a column with what did not fit of the margin before it. Few stand in a row.
   */
  .cards.networks:has(> :nth-child(5)) {
    columns: 17em;
    column-gap: var(--_space);
    display: block;
    margin-block-end: calc(-1 * var(--_space));
  }

  .cards.networks:has(> :nth-child(5)) > .item {
    break-inside: avoid;
    display: inline-grid;
    inline-size: 100%;
    margin-block-end: var(--_space);
    vertical-align: top;
  }

  .cards.priorities .item {
    border-block-start: 0.25em solid var(--_brand);
  }

  .head {
    display: grid;
    gap: 0 0.8em;
    grid-template-columns: minmax(0, 1fr);
  }

  .head.with-picture {
    align-items: center;
    grid-template-columns: 3em minmax(0, 1fr);
  }

  .with-picture > .title:last-child {
    grid-row: span 2;
  }

  .picture {
    block-size: 3em;
    border-radius: calc(0.6 * var(--_radius));
    grid-row: span 2;
    inline-size: 3em;
    object-fit: contain;
  }

  .picture::slotted(*) {
    block-size: 3em;
    inline-size: 3em;
  }

  .initials {
    background: var(--_tint);
    color: var(--_accent);
    display: grid;
    font-weight: 650;
    letter-spacing: 0.02em;
    place-items: center;
  }

  .title > :first-child {
    display: inline;
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

  .objectives {
    display: grid;
    gap: 0.4em;
    list-style: disc;
    margin-block-start: 0.4em;
    padding-inline-start: 1.25em;
  }

  .permalink {
    border-radius: 0.3em;
    display: inline-grid;
    inline-size: 1.5em;
    margin-inline-start: 0.25em;
    min-block-size: 24px;
    min-inline-size: 24px;
    opacity: 0;
    place-items: center;
    vertical-align: middle;
  }

  .item:is(:hover, :focus-within) .permalink {
    opacity: 1;
  }

  .choose {
    font-size: 0.875em;
    inline-size: fit-content;
    min-block-size: max(2.2em, 24px);
  }

  .choose[aria-pressed='true'] {
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_link);
  }

  .rows {
    border-block-end: 1px solid var(--_line);
    gap: 0;
    grid-template-columns: minmax(0, 1fr);
  }

  .rows .item {
    border-block-start: 1px solid var(--_line);
  }

  .row > .head,
  .row > summary > .head {
    align-items: baseline;
    flex: 1;
    padding-block: 0.7em;
  }

  div.row {
    padding-inline-start: 1.5em;
  }

  .row > summary {
    align-items: start;
    color: inherit;
    display: flex;
    font-weight: inherit;
    gap: 0.75em;
    inline-size: auto;
  }

  .row > summary::before {
    border: solid var(--_link);
    border-width: 0 0.12em 0.12em 0;
    block-size: 0.5em;
    content: '';
    flex: none;
    inline-size: 0.5em;
    margin-block-start: 1.2em;
    margin-inline-start: 0.25em;
    transform: rotate(-45deg);
  }

  .base[dir='rtl'] .row > summary::before {
    transform: rotate(135deg);
  }

  .row[open] > summary::before {
    transform: rotate(45deg);
  }

  .row > summary::-webkit-details-marker {
    display: none;
  }

  .inside {
    display: grid;
    gap: calc(0.6 * var(--_space));
    max-inline-size: 65ch;
    padding-block-end: var(--_space);
    padding-inline-start: 1.5em;
  }

  @container (inline-size >= 40em) {
    .rows .head:not(.with-picture) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }

  .compact {
    columns: 14em;
    column-gap: calc(1.5 * var(--_space));
    display: block;
  }

  .compact .item {
    break-inside: avoid;
    padding-block: 0.25em;
  }

  .compact .muted::before {
    content: '· ';
  }

  .group {
    margin-block-end: calc(1.5 * var(--_space));
  }

  .group > [part='group'] {
    border-block-end: 1px solid var(--_line);
    font-size: 1.25em;
    margin-block-end: 0.6em;
    padding-block-end: 0.3em;
  }

  .group > .rows {
    margin-block-start: -0.6em;
  }

  @media (forced-colors: active) {
    .initials {
      border: 1px solid;
    }

    .choose[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  @media print {
    .item {
      break-inside: avoid;
    }

    .permalink,
    .row > summary::before {
      display: none;
    }

    .row:not([open])::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
