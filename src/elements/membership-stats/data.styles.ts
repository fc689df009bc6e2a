import {css} from 'lit';

export const dataStyles = css`
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block: 0.5em;
  }

  .data li {
    align-items: center;
    border-block-start: 1px solid var(--_line);
    display: flex;
    gap: 1em;
    justify-content: space-between;
    padding-block: 0.4em;
  }

  .data button {
    flex: none;
  }
`;
