import {css} from 'lit';

/** What stands before the entries are drawn, and around them. */
export const networkListStyles = css`
  .list,
  .skeleton {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }

  .bone {
    block-size: 9em;
  }

  /* Search and filters. */
  .skeleton::before {
    block-size: 3.5em;
    content: '';
    grid-column: 1 / -1;
  }

  .dense {
    gap: 0.25em;
    grid-template-columns: 1fr;
  }

  .dense .bone {
    block-size: 2.75em;
  }

  .more,
  .export {
    margin-block-start: var(--_space);
  }

  .export button {
    border-color: transparent;
    margin-inline: -0.4em 1em;
    padding-inline: 0.4em;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
`;
