import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define.js';
import {feeds} from './feeds.js';

const meta: Meta = {
  title: 'Themes',
  parameters: {controls: {disable: true}},
  render: () => html`
    <plaza-membership-stats
      src=${feeds.flacma}
      heading="In figures"
      statistic="ciudades-y-municipios paises redes asociaciones"
    ></plaza-membership-stats>
    <plaza-network-list src=${feeds.flacma} heading="Networks" limit="4"></plaza-network-list>
    <plaza-advocacy-timeline
      src=${feeds.humanRights}
      heading="At the United Nations"
      limit="3"
    ></plaza-advocacy-timeline>
    <plaza-contact-card src=${feeds.uclg} heading="Contact"></plaza-contact-card>
  `,
};
export default meta;

/** The look that the widgets have by themselves, the same on every page. */
export const Civic: StoryObj = {globals: {theme: 'civic'}};

/** Next to nothing: a start for a look of your own. */
export const Plain: StoryObj = {globals: {theme: 'plain'}};

/** As much contrast as there is. */
export const Contrast: StoryObj = {globals: {theme: 'contrast'}};

/** For paper: print it, or look at it in the print preview; on the screen it changes nothing. */
export const Print: StoryObj = {globals: {theme: 'print'}};

/** After the colours that UCLG ASPAC describes its mark with. */
export const UclgAspac: StoryObj = {globals: {theme: 'uclg-aspac'}};

/** After the colours that ICLEI explains its mark with. */
export const Iclei: StoryObj = {globals: {theme: 'iclei'}};
