import {css} from 'lit';

/** What is good news, beside `--_danger`, which every element has. */
export const signsStyles = css`
  :host {
    --_success: var(--plaza-color-success, light-dark(oklch(0.48 0.12 150), oklch(0.8 0.12 150)));
  }

  @supports (color: oklch(from currentColor l c h)) {
    :host {
      --_success: oklab(
        from color-mix(in oklab, var(--_dark), var(--plaza-color-success, oklch(0.48 0.12 150)))
          clamp(1.6 * (alpha - 0.5), 2 * l * alpha, 0.98 * alpha) calc(2 * a * alpha) calc(2 * b * alpha) / 1
      );
    }
  }
`;
