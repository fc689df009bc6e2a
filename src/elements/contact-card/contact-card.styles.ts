import {css} from 'lit';

export const contactCardStyles = css`
  .bone {
    block-size: 14em;
  }

  .list {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 34em));
  }

  .item {
    align-content: start;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    display: grid;
    gap: var(--_space);
    padding: calc(1.25 * var(--_space));
  }

  .ways {
    display: grid;
    gap: 0.6em;
  }

  .way {
    align-items: baseline;
    display: grid;
    gap: 0 1em;
    grid-template-columns: minmax(0, 7em) minmax(0, 1fr);
  }

  @container (inline-size < 20em) {
    .way {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  address {
    display: grid;
    font-style: normal;
  }

  .profiles {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
  }

  @media print {
    .item {
      break-inside: avoid;
    }
  }
`;
