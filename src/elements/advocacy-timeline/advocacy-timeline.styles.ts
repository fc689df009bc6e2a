import {css} from 'lit';

/** What stands there until the timeline is loaded. */
export const advocacyTimelineStyles = css`
  .bone {
    block-size: 9em;
  }

  .dense {
    gap: 0.6em;
  }

  .dense .bone {
    block-size: 3.5em;
  }
`;
