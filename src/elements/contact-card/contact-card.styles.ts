import {css} from 'lit';

export const contactCardStyles = css`
  .bone {
    block-size: 13em;
  }

  @container (inline-size < 30em) {
    .bone {
      block-size: 18em;
    }
  }

  :host([layout='inline']) {
    display: inline;
    margin: 0;
  }
`;
