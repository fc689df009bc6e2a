import {css} from 'lit';

export const contactCardStyles = css`
  .bone {
    block-size: 14em;
  }
`;
