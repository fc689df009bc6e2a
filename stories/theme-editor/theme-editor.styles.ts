import {css} from 'lit';

/** The tool looks the same whatever it sets: its colours, and where its pieces stand. */
export const themeEditorStyles = css`
  :host {
    --ink: light-dark(oklch(0.24 0.02 260), oklch(0.94 0.005 260));
    --soft: light-dark(oklch(0.46 0.02 260), oklch(0.76 0.01 260));
    --line: light-dark(oklch(0.89 0.008 260), oklch(0.36 0.012 260));
    --edge: light-dark(oklch(0.6 0.015 260), oklch(0.62 0.015 260));
    --ground: light-dark(oklch(0.98 0.003 260), oklch(0.2 0.01 260));
    --raised: light-dark(#fff, oklch(0.25 0.012 260));
    --action: light-dark(oklch(0.45 0.14 262), oklch(0.8 0.09 262));
    --weak: light-dark(oklch(0.48 0.15 35), oklch(0.8 0.12 50));
    --good: light-dark(oklch(0.45 0.11 150), oklch(0.8 0.12 150));

    background: var(--ground);
    color: var(--ink);
    container-type: inline-size;
    display: block;
    font-family: system-ui, sans-serif;
    line-height: 1.4;
    min-block-size: 100vh;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  p,
  ul,
  pre,
  fieldset {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .controls,
  .results {
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }

  .controls {
    background: var(--raised);
    border-block-end: 1px solid var(--line);
  }

  @container (inline-size >= 46rem) {
    .layout {
      grid-template-columns: 20rem minmax(0, 1fr);
      grid-template-rows: auto 1fr;
    }

    .controls {
      align-self: start;
      block-size: 100vh;
      border-block-end: 0;
      border-inline: 1px solid var(--line);
      grid-row: 1 / 3;
      inset-block-start: 0;
      overflow-y: auto;
      position: sticky;
    }
  }

  h2 {
    font-size: 0.9375rem;
    font-weight: 650;
  }

  h3 {
    font-size: inherit;
    font-weight: 600;
  }

  .start,
  .group {
    border-block-end: 1px solid var(--line);
  }

  .start,
  .fields {
    display: grid;
    gap: 0.875rem;
    grid-template-columns: minmax(0, 1fr);
    padding: 1rem;
  }

  .fields {
    padding-block-start: 0.25rem;
  }

  summary {
    align-items: center;
    cursor: pointer;
    display: flex;
    justify-content: space-between;
    list-style: none;
    padding: 0.75rem 1rem;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    block-size: 0.5rem;
    border: solid var(--soft);
    border-width: 0 2px 2px 0;
    content: '';
    inline-size: 0.5rem;
    margin-inline: 0.5rem;
    transform: translateY(-0.15rem) rotate(45deg);
  }

  [open] > summary::after {
    transform: translateY(0.1rem) rotate(225deg);
  }

  .results {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    padding: 1rem;
  }

  .card {
    align-content: start;
    background: var(--raised);
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    display: grid;
    gap: 0.625rem;
    grid-template-columns: minmax(0, 1fr);
    padding: 1rem;
  }

  .verdict:not(.weak) {
    color: var(--good);
    font-weight: 600;
  }

  .forced {
    display: none;
  }

  .warning {
    align-items: center;
    border-block-start: 1px solid var(--line);
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    padding-block: 0.625rem;
  }

  .reasons {
    flex: 1 1 12rem;
  }

  .warning button,
  .main {
    background: var(--action);
    border-color: transparent;
    color: var(--raised);
  }

  :is(.warning button, .main):hover {
    background: color-mix(in oklab, var(--action) 85%, var(--ink));
  }

  pre {
    background: var(--ground);
    border: 1px solid var(--line);
    border-radius: 0.375rem;
    font-size: 0.8125rem;
    line-height: 1.5;
    padding: 0.75rem;
    white-space: pre-wrap;
  }

  .panes {
    display: grid;
    gap: 1rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    padding: 0 1rem 1rem;
  }

  .pane {
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    padding: 1rem clamp(0.75rem, 4cqi, 1.5rem);
  }

  .address {
    color: var(--soft);
    font-size: 0.75rem;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  [hidden] {
    display: none;
  }

  .pane > h2 {
    font-size: 0.8125rem;
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  @media (forced-colors: active) {
    .forced {
      display: block;
    }

    .verdict,
    .warning {
      display: none;
    }
  }

  /* What is printed is the preview. */
  @media print {
    .controls,
    .results {
      display: none;
    }

    .layout,
    .panes {
      display: block;
      padding: 0;
    }
  }
`;
