import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect, userEvent, waitFor, within} from 'storybook/test';
import '../../src/define.js';
import {feeds} from '../feeds.js';
import type {Ground} from '../../src/studio/theme/contrast.js';
import {fromLink} from '../../src/studio/theme/design.js';
import {ThemeEditor} from './theme-editor.js';

customElements.define('theme-editor', ThemeEditor);

interface Args {
  /** The design, as it stands in the address of the story. */
  link: string;
}

const widgets = (ground: Ground) => html`
  <plaza-membership-stats slot=${ground} src=${feeds.uclg} heading="In figures"></plaza-membership-stats>
  <plaza-network-list slot=${ground} src=${feeds.flacma} heading="Networks" limit="3"></plaza-network-list>
  <plaza-advocacy-timeline
    slot=${ground}
    src=${feeds.humanRights}
    heading="Advocacy"
    limit="4"
  ></plaza-advocacy-timeline>
  <plaza-contact-card slot=${ground} src=${feeds.uclg} heading="Contact"></plaza-contact-card>
`;

const meta: Meta<Args> = {
  title: 'Theme editor',
  tags: ['!autodocs'],
  args: {link: ''},
  argTypes: {link: {table: {disable: true}}},
  parameters: {controls: {disable: true}, layout: 'fullscreen'},
  render: ({link}) => html`
    <theme-editor .link=${link}>${widgets('light')}${widgets('dark')}</theme-editor>
  `,
};
export default meta;

/** Sets what a brand consists of, on a light and on a dark page, and gives the CSS for it. */
export const Editor: StoryObj<Args> = {};

/** A pale brand, and links that were too pale and are mended. Played, and so apart from the editor that designers open. */
export const Mended: StoryObj<Args> = {
  tags: ['!dev'],
  play: async ({canvasElement}) => {
    const editor = canvasElement.querySelector('theme-editor')!;
    const piece = (selector: string) => editor.shadowRoot!.querySelector<HTMLElement>(selector)!;
    const tool = within(piece('.layout'));
    const patience = {timeout: 8000};
    const verdict = (words: RegExp) =>
      waitFor(() => expect(piece('.verdict')).toHaveTextContent(words), patience);

    await waitFor(() => expect(canvasElement.querySelectorAll('[ready]')).toHaveLength(8), patience);
    await verdict(/^All colours can be read/);

    // A pale brand is made readable, and a link is taken as it is.
    await userEvent.type(tool.getByLabelText('Brand'), '#ffe27a');
    await userEvent.type(tool.getByLabelText('Link'), 'oklch(0.85 0.15 90)');
    await verdict(/^One colour is too weak/);
    await expect(tool.getByText(/^On the light page, 1\.\d+:1 against .*; 4\.5:1 is needed/)).toBeVisible();

    await userEvent.click(tool.getByRole('button', {name: 'Mend: Link'}));
    await verdict(/^All colours can be read/);
    await expect(piece('pre').textContent).toMatch(
      /^\/\*.*color-scheme.*\*\/\n:root \{\n {2}--plaza-color-brand: #ffe27a;\n {2}--plaza-color-link: light-dark\(#\w{6}, #\w{6}\);\n\}$/s,
    );

    // Another editor, at the address that is copied, has the same design.
    await userEvent.click(tool.getByRole('button', {name: 'Copy a link to this design'}));
    const address = piece('.address');
    await waitFor(() => expect(address).toBeVisible());
    const args = new URL(address.textContent).searchParams.get('args')!;
    await expect(fromLink(args.replace('link:', ''))?.values).toHaveProperty(
      '--plaza-color-brand',
      '#ffe27a',
    );
    await userEvent.click(tool.getByRole('button', {name: 'Copy the CSS'}));
    await waitFor(() => expect(address).not.toBeVisible());
  },
};
