import {css} from 'lit';

/** Entries along an axis. Lengths along it come as numbers of `em`. */
export const horizontalStyles = css`
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    justify-content: flex-end;
    margin-block-end: 0.75em;
  }

  .needless {
    display: none;
  }

  .move {
    align-items: center;
    display: flex;
    font-size: 0.9375em;
    gap: 0.5em;
    min-block-size: max(2.2em, 24px);
    padding-block: 0.15em;
  }

  .move[aria-disabled='true'] {
    border-color: var(--_line);
    color: var(--_muted);
  }

  .move[data-move='-1']::before,
  .move[data-move='1']::after {
    block-size: 0.5em;
    border: solid;
    border-width: 0;
    border-block-end-width: 0.14em;
    content: '';
    inline-size: 0.5em;
  }

  .move[data-move='-1']::before {
    border-inline-start-width: 0.14em;
    transform: rotate(45deg);
  }

  .move[data-move='1']::after {
    border-inline-end-width: 0.14em;
    transform: rotate(-45deg);
  }

  .move[data-move='-1']:dir(rtl)::before {
    transform: rotate(-45deg);
  }

  .move[data-move='1']:dir(rtl)::after {
    transform: rotate(45deg);
  }

  /* Sideways it keeps to itself; up and down the page goes on scrolling. */
  .axis {
    overflow: auto hidden;
    overscroll-behavior-inline: contain;
    padding-block: 0.5em;
    scroll-padding-inline: 1.5em;
    scrollbar-color: var(--_control) transparent;
    scrollbar-width: thin;
  }

  .axis:focus-visible {
    outline-offset: -0.15em;
  }

  .along {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: 3.25em calc(var(--_tracks) * 1.125em + 0.5em) repeat(var(--_lanes), auto);
    inline-size: calc(var(--_length) * 1em + 3em);
    isolation: isolate;
    padding-inline: 1.5em;
    position: relative;
  }

  .scale {
    border-block-end: 0.125em solid var(--_line);
    grid-area: 1 / 1;
    position: relative;
  }

  :is(.tick, .break) {
    inline-size: calc(var(--_width) * 1em);
    inset-block: 0 -0.125em;
    inset-inline-start: calc(var(--_x) * 1em);
    position: absolute;
  }

  .tick {
    border-inline-start: 1px solid var(--_control);
  }

  /* Lines by a mask: Firefox fills the gaps of a repeated gradient whose colour lets some of the page through. */
  .tick::after,
  .break::before {
    background: linear-gradient(var(--_control) 0 0);
  }

  /* The smaller steps between two labels, as long as a line of them. */
  .tick::after {
    --_step: calc(100% / var(--_parts));
    mask-image: repeating-linear-gradient(
      to right,
      #0000 0 calc(var(--_step) - 1px),
      #000 calc(var(--_step) - 1px) var(--_step)
    );
    block-size: 0.5em;
    /* Where the next one begins there is a line already. */
    clip-path: inset(0 2px);
    content: '';
    inset: auto 0 0.125em;
    position: absolute;
  }

  .tick .label {
    color: var(--_accent);
    font-size: 1.0625em;
    font-variant-numeric: tabular-nums;
    font-weight: 650;
    line-height: 1.2;
    padding-inline-start: 0.4em;
    position: absolute;
    white-space: nowrap;
  }

  .tick.undated {
    border-inline-start-style: dashed;
  }

  /* Two strokes across the line say that time is left out here. */
  .break::before {
    mask-image: repeating-linear-gradient(90deg, #0000 0 0.35em, #000 0.35em calc(0.35em + 1px));
    block-size: 0.75em;
    content: '';
    inset: auto calc(50% - 1.05em) -0.3em;
    position: absolute;
    transform: skewX(-25deg);
  }

  .spot {
    --_edge: 0.125em;
    --_rim: 0.125em;

    align-self: start;
    block-size: 0.75em;
    border: solid var(--_brand);
    border-block-width: var(--_rim);
    border-inline-width: var(--_edge);
    border-radius: 0.375em;
    grid-area: 2 / 1;
    inline-size: calc(var(--_width) * 1em);
    margin-block-start: calc(var(--_track) * 1.125em + 0.5em);
    margin-inline-start: calc(var(--_x) * 1em);
    position: relative;
  }

  /* A border and no background, as forced colours keep borders only. */
  .spot:is(.day, .lasting, .since, .until):not(.vague) {
    --_rim: 0.375em;
  }

  .spot.day:not(.vague) {
    --_edge: 0.375em;
  }

  .spot.vague {
    border-style: dashed;
  }

  /* From the mark down to the cards. */
  .spot::after {
    block-size: calc((var(--_tracks) - var(--_track)) * 1.125em - 0.75em);
    border-inline-start: 0.125em solid var(--_line);
    content: '';
    inset-block-start: calc(100% + var(--_rim));
    inset-inline-start: calc(var(--_stem) * 1em - var(--_edge));
    position: absolute;
    z-index: -1;
  }

  /* Dots say that it goes on, or comes from before. */
  .since::before,
  .until::before {
    border-block-start: 0.375em dotted var(--_brand);
    content: '';
    inline-size: 1.15em;
    inset-block-start: -0.1875em;
    position: absolute;
  }

  .since::before {
    inset-inline-start: calc(100% + var(--_edge) + 0.2em);
  }

  .until::before {
    inset-inline-end: calc(100% + var(--_edge) + 0.2em);
  }

  .stems,
  .cards {
    display: grid;
    gap: 0;
    grid-area: 3 / 1 / span var(--_lanes);
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
  }

  .stems i {
    border-inline-start: 0.125em solid var(--_line);
    grid-area: var(--_from) / 1 / var(--_to);
    justify-self: start;
    margin-inline-start: calc(var(--_x) * 1em);
  }

  .cards .item {
    align-self: start;
    border-inline-start: 0.125em solid var(--_line);
    grid-area: var(--_lane) / 1;
    inline-size: 15em;
    justify-self: start;
    margin-block-end: 1.5em;
    margin-inline-start: calc(var(--_x) * 1em);
    padding-block: 0.25em;
    padding-inline-start: 0.75em;
    scroll-margin-inline: 1.5em;
  }

  .cards :is(.at, .item:focus-visible) {
    border-color: var(--_brand);
  }

  .cards :is(.at, .item:focus-visible)::after {
    border-end-start-radius: 0;
    border-start-start-radius: 0;
    inset: 0;
  }

  .details {
    font-size: 0.9375em;
  }

  .details summary {
    min-block-size: 24px;
  }

  /* A card is narrow, however wide the element. */
  .cards .thread dl > div {
    display: block;
  }

  .content {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }
`;
