import {waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NetworkList} from '../../src/elements/network-list/network-list.js';
import {$, $$, feeds, html, mountLoaded, settled, wordsOf} from './page.js';

/** FLACMA's fifteen networks, in Spanish. */
export const flacma = () =>
  mountLoaded<NetworkList>(html`<plaza-network-list src=${feeds.flacma}></plaza-network-list>`, 'es');

/** The names on the page. */
export const names = (element: NetworkList) =>
  $$(element, '[part=item]').map((item) => wordsOf(item.querySelector('h3')));

/** Types into the search field, and waits for the answer. */
export async function type(element: NetworkList, text: string): Promise<void> {
  const count = () => wordsOf($(element, '[part=count]'));
  const before = count();
  $<HTMLInputElement>(element, 'input')!.focus();
  await sendKeys({type: text});
  while (count() === before) await new Promise(requestAnimationFrame);
  await settled(element);
}

/** Opens the filters, and answers the choice of that name once it is there. */
export async function choice(element: NetworkList, name: string): Promise<HTMLInputElement> {
  const details = $<HTMLDetailsElement>(element, '.filters')!;
  details.open = true;
  for (;;) {
    const option = $$(element, '.option').find((each) => wordsOf(each.querySelector('bdi')) === name);
    if (option) return option.querySelector('input')!;
    await new Promise(requestAnimationFrame);
  }
}

/** The text of the file that a button saves. */
export async function saved(button: HTMLElement): Promise<string> {
  const create = URL.createObjectURL;
  let file: Blob | undefined;
  URL.createObjectURL = (blob: Blob) => {
    file = blob;
    return '#';
  };
  try {
    button.click();
    await waitUntil(() => file);
  } finally {
    URL.createObjectURL = create;
  }
  return file!.text();
}
