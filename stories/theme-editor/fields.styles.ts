import {css} from 'lit';

/** Labels and native controls. */
export const fieldsStyles = css`
  .field {
    display: grid;
    gap: 0.3rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .caption {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    justify-content: space-between;
  }

  label,
  legend {
    font-weight: 600;
  }

  code,
  pre {
    font-family: ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace;
  }

  code,
  .about {
    color: var(--soft);
    font-size: 0.75rem;
  }

  .row {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }

  input,
  select,
  button {
    accent-color: var(--action);
    background: var(--raised);
    border: 1px solid var(--edge);
    border-radius: 0.375rem;
    color: inherit;
    font: inherit;
    max-inline-size: 100%;
    min-block-size: 2.25rem;
    padding: 0.25rem 0.625rem;
  }

  .text,
  [type='range'] {
    flex: 1 1 7rem;
    min-inline-size: 0;
  }

  [type='range'] {
    padding: 0;
  }

  .row select {
    flex: 1 1 100%;
    inline-size: 100%;
  }

  .picker {
    inline-size: 2.75rem;
    padding: 0.1875rem;
  }

  .unset {
    border-style: dashed;
  }

  output {
    font-variant-numeric: tabular-nums;
    inline-size: 3.25em;
    text-align: end;
  }

  ::placeholder {
    color: var(--soft);
    font-style: italic;
    opacity: 1;
  }

  button {
    cursor: pointer;
    font-weight: 600;
  }

  button:hover {
    background: color-mix(in oklab, var(--action) 10%, var(--raised));
  }

  :focus-visible {
    outline: 2px solid var(--action);
    outline-offset: 2px;
  }

  summary:focus-visible {
    outline-offset: -3px;
  }

  .reset {
    border-color: transparent;
    font-size: 1rem;
    inline-size: 2.25rem;
    padding: 0;
  }

  .reset:disabled {
    visibility: hidden;
  }

  /* Who still writes has made no mistake yet. */
  .field:has(.text:focus) .wrong {
    display: none;
  }

  [aria-invalid='true']:not(:focus) {
    border-color: var(--weak);
    box-shadow: 0 0 0 1px var(--weak);
  }

  .wrong,
  .weak {
    color: var(--weak);
    font-weight: 600;
  }

  .choice legend {
    margin-block-end: 0.3rem;
  }

  .choice > div {
    border: 1px solid var(--edge);
    border-radius: 0.375rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem;
    padding: 0.125rem;
  }

  .choice label {
    border-radius: 0.25rem;
    cursor: pointer;
    flex: 1;
    padding: 0.375rem 0.5rem;
    text-align: center;
  }

  .choice label:has(:checked) {
    background: var(--action);
    color: var(--raised);
  }

  .choice label:focus-within:has(:focus-visible) {
    outline: 2px solid var(--action);
    outline-offset: 2px;
  }

  .choice input {
    appearance: none;
    block-size: 0;
    border: 0;
    inline-size: 0;
    min-block-size: 0;
    outline: 0;
    padding: 0;
    position: absolute;
  }

  @media (forced-colors: active) {
    .choice label:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .picker {
      forced-color-adjust: none;
    }
  }
`;
