import {html, type TemplateResult} from 'lit';
import type {Warning} from '../theme/contrast.js';
import type {Finding} from './checks.js';
import {THEME_PROPERTIES} from './theme.js';
import {sayOf, type Say} from './words.js';

interface Findings {
  readonly findings: readonly Finding[];
  readonly weak: readonly Warning[];
  /** The properties of which no shade can be read. */
  readonly hopeless: readonly string[];
  readonly say: Say;
  readonly mend: (property: string) => void;
  readonly goTo: (field: string) => void;
}

/** What stands between the widget and its visitors, each with what mends it. */
export function renderFindings({findings, weak, hopeless, say, mend, goTo}: Findings): TemplateResult {
  // What can be set here; the rest follows from it.
  const shown = weak.filter(({property}) => (THEME_PROPERTIES as readonly string[]).includes(property));
  return html`<section class="findings" aria-labelledby="findings">
    <h3 id="findings">${say('checks')}</h3>
    ${findings.length + shown.length === 0 ? html`<p class="message good">${say('checks.good')}</p>` : ''}
    <ul role="list">
      ${findings.map(
        ({name, values, field, isBad}) =>
          html`<li class="message ${isBad ? 'bad' : 'warn'}">
            <p>${say(`warn.${name}`, values)}</p>
            ${
              field
                ? html`<button class="button small" type="button" @click=${() => goTo(`page-${field}`)}>
                    ${say(`go.${field}`)}
                  </button>`
                : ''
            }
          </li>`,
      )}
      ${shown.map((warning) => renderWeak(warning, hopeless, say, mend))}
    </ul>
  </section>`;
}

function renderWeak(
  {property, places}: Warning,
  hopeless: readonly string[],
  say: Say,
  mend: (property: string) => void,
): TemplateResult {
  const name = sayOf(say, 't', property.replace('--plaza-', ''));
  const worst = places.reduce((a, b) => (a.ratio / a.needed < b.ratio / b.needed ? a : b));
  const values = {
    name,
    // Rounded down: 4.499 is not 4.5.
    ratio: Math.floor(worst.ratio * 100) / 100,
    needed: worst.needed,
    grounds: [...new Set(places.map(({ground}) => say(`ground.${ground}`)))].join(', '),
  };
  return html`<li class="message warn">
    <p>${say('warn.weak', values)} ${hopeless.includes(property) ? say('warn.hopeless') : ''}</p>
    ${
      hopeless.includes(property)
        ? ''
        : html`<button
            class="button small"
            type="button"
            aria-label=${say('warn.mend.what', {name})}
            @click=${() => mend(property)}
          >
            ${say('warn.mend')}
          </button>`
    }
  </li>`;
}
