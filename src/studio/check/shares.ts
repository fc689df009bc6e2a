import {html, nothing, type TemplateResult} from 'lit';
import type {TranslationShare} from '../../doctor/translation-shares.js';
import type {Say} from './finding.js';

/** How much of the feed's text is there in each further language. */
export function renderShares(
  shares: readonly TranslationShare[],
  language: string,
  say: Say,
): TemplateResult | typeof nothing {
  if (shares.length === 0) return nothing;
  const names = new Intl.DisplayNames(language, {type: 'language', fallback: 'code'});
  const percent = new Intl.NumberFormat(language, {style: 'percent'});
  const row = ({language, translated, total}: TranslationShare) => {
    const share = percent.format(Math.floor((translated / total) * 100) / 100);
    return say('shares.share', {language: names.of(language) ?? language, share, translated, total});
  };
  return html`<section>
    <h3>${say('shares.title')}</h3>
    <ul role="list">
      ${shares.map((share) => html`<li>${row(share)}</li>`)}
    </ul>
  </section>`;
}
