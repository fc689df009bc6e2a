import {html, nothing, type TemplateResult} from 'lit';
import type {Place, Warning} from '../../src/studio/theme/contrast.js';
import {labelOf} from './properties.js';

/** Words for what lies behind a colour. */
const BEHIND: Readonly<Record<string, string>> = {
  background: 'the page itself',
  '--plaza-color-surface': 'cards',
  '--plaza-color-tint': 'chips',
};

/** What is hard to read, with what mends it. `said` is what came of the last mend; what is `hopeless` has no other. */
export function renderWarnings(
  warnings: readonly Warning[] | undefined,
  said: string,
  hopeless: readonly string[],
  mend: (property: string) => void,
): TemplateResult {
  const count = warnings?.length ?? 0;
  const verdict = !warnings
    ? 'Being measured …'
    : count === 0
      ? 'All colours can be read, on both pages.'
      : count === 1
        ? 'One colour is too weak.'
        : `${count} colours are too weak.`;
  return html`
    <section class="card" aria-labelledby="contrast">
      <h2 id="contrast">Contrast</h2>
      <p role="status" class="verdict ${count ? 'weak' : ''}">${verdict} ${said}</p>
      <p class="forced">Your system sets the colours now, so those of the theme cannot be measured.</p>
      <ul role="list">
        ${warnings?.map((warning) => renderWarning(warning, hopeless.includes(warning.property) ? undefined : mend))}
      </ul>
    </section>
  `;
}

function renderWarning(
  {property, places}: Warning,
  mend: ((property: string) => void) | undefined,
): TemplateResult {
  const label = labelOf(property);
  return html`
    <li class="warning">
      <div class="reasons">
        <h3>${label}</h3>
        ${places.map((place) => html`<p>${describe(place)}</p>`)}
      </div>
      ${
        mend
          ? html`<button type="button" aria-label=${`Mend: ${label}`} @click=${() => mend(property)}>
              Mend
            </button>`
          : nothing
      }
    </li>
  `;
}

function describe({ground, ratio, needed, behind, tags}: Place): string {
  const names = tags.map((tag) => tag.replace('plaza-', '').replace('-', ' '));
  // Rounded down: 4.499 is not 4.5.
  const measured = Math.floor(ratio * 100) / 100;
  const where = `On the ${ground} page, ${measured}:1 against ${BEHIND[behind] ?? behind}; ${needed}:1 is needed.`;
  return names.length === 4 ? where : `${where} Only in: ${names.join(', ')}.`;
}
