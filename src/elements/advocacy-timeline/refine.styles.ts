import {css} from 'lit';

/** The period, beside the other filters. */
export const refineStyles = css`
  .period {
    border: 0;
    flex: 1 0 100%;
    font-size: 0.9375em;
    margin: 0;
    max-inline-size: 36em;
    min-inline-size: 0;
    padding: 0;
  }

  .period legend {
    font-weight: 600;
    margin-block-end: 0.35em;
    padding: 0;
  }

  /* The grips are 24 px wide, and stand at the edges of bars: half of one is beyond the bars on each side. */
  .brush {
    block-size: 5em;
    position: relative;
  }

  .bars {
    block-size: calc(100% - 12px);
    border-block-end: 0.125em solid var(--_control);
    cursor: crosshair;
    inline-size: calc(100% - 24px);
    inset-block-start: 0;
    inset-inline-start: 12px;
    position: absolute;
    /* Fingers still move the page up and down. */
    touch-action: pan-y;
    user-select: none;
  }

  .bars:dir(rtl) {
    transform: scaleX(-1);
  }

  .bars .span {
    fill: var(--_tint);
  }

  .bars .bar {
    fill: var(--_control);
    opacity: 0.55;
  }

  .bars .in {
    fill: var(--_brand);
    opacity: 1;
  }

  .brush input {
    appearance: none;
    background: none;
    block-size: 24px;
    border: 0;
    inline-size: calc(24px + (100% - 24px) * (1 - 1 / var(--_years)));
    inset-block-end: 0;
    inset-inline-start: 0;
    margin: 0;
    min-block-size: 0;
    outline: none;
    padding: 0;
    pointer-events: none;
    position: absolute;
  }

  .brush .until {
    inset-inline-start: calc((100% - 24px) / var(--_years));
  }

  /* At the end of the scale both are in one place: the one that can still move lies above. */
  .brush .above {
    z-index: 1;
  }

  .brush input::-webkit-slider-thumb {
    appearance: none;
    background: var(--_brand);
    background-clip: padding-box;
    block-size: 24px;
    border: 4px solid transparent;
    border-radius: 50%;
    cursor: ew-resize;
    inline-size: 24px;
    pointer-events: auto;
  }

  .brush input::-moz-range-thumb {
    background: var(--_brand);
    background-clip: padding-box;
    block-size: 24px;
    border: 4px solid transparent;
    border-radius: 50%;
    box-sizing: border-box;
    cursor: ew-resize;
    inline-size: 24px;
    pointer-events: auto;
  }

  .brush input:focus-visible::-webkit-slider-thumb {
    outline: 0.15em solid var(--_link);
  }

  .brush input:focus-visible::-moz-range-thumb {
    outline: 0.15em solid var(--_link);
  }

  .ends {
    display: flex;
    font-variant-numeric: tabular-nums;
    gap: 1em;
    justify-content: space-between;
  }

  @media (forced-colors: active) {
    .bars {
      forced-color-adjust: none;
    }

    .bars .span {
      fill: none;
    }

    .bars .bar {
      fill: GrayText;
    }

    .bars .in {
      fill: Highlight;
    }

    .brush input::-webkit-slider-thumb {
      background: ButtonText;
      background-clip: padding-box;
      forced-color-adjust: none;
    }

    .brush input::-moz-range-thumb {
      background: ButtonText;
      background-clip: padding-box;
      forced-color-adjust: none;
    }

    .brush input:focus-visible::-webkit-slider-thumb {
      outline-color: Highlight;
    }

    .brush input:focus-visible::-moz-range-thumb {
      outline-color: Highlight;
    }
  }
`;
