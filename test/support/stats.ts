import {expect} from '@open-wc/testing';
import '../../src/elements/membership-stats/define.js';
import type {MembershipStats} from '../../src/elements/membership-stats/membership-stats.js';
import {$, feedUrl, html, mountLoaded, settled} from './page.js';

/** Where the members of the invented association are. */
export const countries = ['EC', 'EC', 'EC', 'MX', undefined];
/** A feed with figures of every kind. */
export const src = feedUrl({
  language: 'en',
  _association: {
    organization: {name: 'Invented association </script>', url: 'https://example.org/'},
    members: countries.map((country, i) => ({id: `m${i}`, name: `M ${i}`, country, classification: 'city'})),
    statistics: [
      {
        id: 'associations',
        name: 'Associations',
        value: 175,
        unit: '{count, plural, one {association} other {associations}}',
        observation_date: '2021',
        source: {name: 'Report', url: 'https://example.org/report'},
        history: [
          {observation_date: '2004', value: 95},
          {observation_date: '2017', value: 112},
        ],
        target: 250,
        translations: {es: {name: 'Asociaciones', unit: 'asociaciones'}},
      },
      {
        id: 'days',
        name: 'Waiting',
        value: 12,
        unit: 'day',
        lower_is_better: true,
        history: [{observation_date: '2017', value: 20}],
      },
      {
        id: 'cities',
        name: 'Cities',
        value: 16000,
        qualifier: 'more_than',
        history: [{observation_date: '2017', value: 16132}],
      },
      {id: 'members', name: 'Members', count_of: 'members', breakdown: 'country'},
    ],
  },
});

/** An element that shows them, without counting. */
export const show = (lang?: string) =>
  mountLoaded<MembershipStats>(
    html`<plaza-membership-stats src=${src} no-animation></plaza-membership-stats>`,
    lang,
  );

/** Waits until something holds, for up to four seconds. */
export async function until(holds: () => unknown): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(Boolean(holds()), String(holds)).to.be.true;
}

/** What a part draws, once it is loaded. */
export async function eventually<T extends HTMLElement>(
  element: MembershipStats,
  selector: string,
): Promise<T> {
  await until(() => $(element, selector));
  await settled(element);
  return $<T>(element, selector)!;
}
