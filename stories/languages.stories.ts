import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import '../src/define.js';
import {feeds} from './feeds.js';

/** All four elements, on a page in one language. */
const page = (lang: string, dir: 'ltr' | 'rtl'): TemplateResult => html`
  <div lang=${lang} dir=${dir} style="display: grid; gap: 2.5rem; grid-template-columns: minmax(0, 1fr)">
    <plaza-membership-stats src=${feeds.uclg}></plaza-membership-stats>
    <plaza-network-list
      src=${feeds.uclg}
      collection="members"
      layout="list"
      filters="country"
    ></plaza-network-list>
    <plaza-advocacy-timeline src=${feeds.humanRights} limit="6"></plaza-advocacy-timeline>
    <plaza-contact-card src=${feeds.uclg}></plaza-contact-card>
  </div>
`;

const meta: Meta = {title: 'Languages', parameters: {controls: {disable: true}}};
export default meta;

/** Right to left, with Arabic words, plurals and dates. */
export const Arabic: StoryObj = {render: () => page('ar', 'rtl')};

/** Words are long, and the plural has three forms. */
export const Russian: StoryObj = {render: () => page('ru', 'ltr')};

/** No spaces between words. */
export const Chinese: StoryObj = {render: () => page('zh', 'ltr')};

/** A made-up language, 40% longer than English: what is plain English here is not translated. */
export const LongerByTwoFifths: StoryObj = {render: () => page('qps', 'ltr')};

/** Each element speaks its own language, in its own direction. */
export const Two: StoryObj = {
  render: () => html`
    <div lang="es" dir="ltr"><plaza-network-list src=${feeds.flacma} limit="3"></plaza-network-list></div>
    <div lang="ar" dir="rtl"><plaza-network-list src=${feeds.flacma} limit="3"></plaza-network-list></div>
  `,
};
