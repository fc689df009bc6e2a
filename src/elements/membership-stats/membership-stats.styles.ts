import {css} from 'lit';

/** What stands there until the figures are drawn, and how they stand in a sentence. */
export const membershipStatsStyles = css`
  .bone {
    block-size: 10.2em;
  }

  /* As the list, with the line below it. */
  .skeleton {
    gap: calc(1.5 * var(--_space)) calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    padding-block-end: calc(1.5 * var(--_space) + 2.1em);
  }

  /* In a sentence: no box of its own, nothing that breaks the line. */
  :host([layout='inline']),
  :host([layout='inline']) :is(div, p, .base) {
    border: 0;
    container-type: normal;
    display: inline;
    line-height: inherit;
    margin: 0;
    padding: 0;
  }
`;
