import {css} from 'lit';

export const contactCardStyles = css`
  .bone {
    block-size: 14em;
  }

  :host([layout='inline']) {
    display: inline;
    margin: 0;
  }
`;
