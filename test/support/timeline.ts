import type {AdvocacyTimeline} from '../../src/elements/advocacy-timeline/advocacy-timeline.js';
import {$, $$, feedUrl, html, mountLoaded, wordsOf} from './page.js';

/** A timeline of these items, written in English. */
export const timelineOf = (
  items: readonly object[],
  attributes: Partial<AdvocacyTimeline> = {},
  lang = 'en-GB',
) =>
  mountLoaded<AdvocacyTimeline>(
    html`<plaza-advocacy-timeline
      src=${feedUrl({version: 'https://jsonfeed.org/version/1.1', title: 'T', language: 'en', items})}
      .group=${attributes.group ?? ''}
      .order=${attributes.order ?? 'newest'}
      .layout=${attributes.layout ?? 'vertical'}
      .limit=${attributes.limit ?? 50}
      .category=${attributes.category ?? ''}
      .tag=${attributes.tag ?? ''}
      .organization=${attributes.organization ?? ''}
      .from=${attributes.from ?? ''}
      .to=${attributes.to ?? ''}
      ?hide-filters=${attributes.hideFilters}
    ></plaza-advocacy-timeline>`,
    lang,
  );

/** An item that is called as its id. */
export const milestone = (id: string, date: string, rest: object = {}) => ({
  id,
  title: id,
  _milestone: {date, ...rest},
});
/** What the entries are called, in their order. */
export const titles = (element: AdvocacyTimeline) => $$(element, '.item :is(h3, h4)').map(wordsOf);
export const groups = (element: AdvocacyTimeline) => $$(element, '[part=group]').map(wordsOf);
export const count = (element: AdvocacyTimeline) => wordsOf($(element, '[part=count]'));
/** Moves a slider as a visitor does. */
export const slideTo = (slider: HTMLInputElement, value: number) => {
  slider.value = String(value);
  slider.dispatchEvent(new Event('input'));
  slider.dispatchEvent(new Event('change'));
};
