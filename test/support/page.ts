import {html, render, type TemplateResult} from 'lit';
import type {PlazaErrorEvent, PlazaLoadEvent} from '../../src/elements/shared/events.js';

/** Addresses of feeds, as the test server serves the repository. */
export const feeds = {
  flacma: '/stories/feeds/flacma.json',
  uclg: '/stories/feeds/uclg.json',
  humanRights: '/stories/feeds/uclg-human-rights.json',
  empty: '/stories/feeds/empty.json',
  missing: '/stories/feeds/missing.json',
};

type PlazaElement = HTMLElement & {updateComplete: Promise<boolean>};

let container: HTMLElement | undefined;

/** Puts a template on the page, in English, and answers its first element. */
export function mount<T extends HTMLElement>(template: TemplateResult, lang = 'en'): T {
  unmount();
  container = document.createElement('div');
  container.lang = lang;
  document.body.append(container);
  render(template, container);
  return container.firstElementChild as T;
}

export function unmount(): void {
  container?.remove();
  container = undefined;
}

/** Resolves when the feed of an element is on the page. */
export function loaded(element: HTMLElement): Promise<PlazaLoadEvent> {
  return new Promise((resolve) => element.addEventListener('plaza-load', resolve, {once: true}));
}

/** Resolves when an element has said that its feed failed. */
export function failed(element: HTMLElement): Promise<PlazaErrorEvent> {
  return new Promise((resolve) => element.addEventListener('plaza-error', resolve, {once: true}));
}

/** Mounts an element and waits until its feed is on the page. */
export async function mountLoaded<T extends PlazaElement>(
  template: TemplateResult,
  lang?: string,
): Promise<T> {
  const element = mount<T>(template, lang);
  await loaded(element);
  await settled(element);
  return element;
}

/** Waits until an element has drawn what was asked of it. */
export async function settled(element: PlazaElement): Promise<void> {
  // A render may ask for another one.
  while (!(await element.updateComplete));
}

/** Ticks boxes, or unticks them, one at once after the other, and waits for what they leave. */
export async function tick(element: PlazaElement, ...boxes: readonly HTMLInputElement[]): Promise<void> {
  for (const box of boxes) box.click();
  // The ticks are painted first.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await settled(element);
}

export const $ = <T extends HTMLElement>(element: HTMLElement, selector: string): T | null =>
  element.shadowRoot!.querySelector<T>(selector);
export const $$ = <T extends HTMLElement>(element: HTMLElement, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];

/** The words of a node, with single spaces. */
export function wordsOf(node: Node | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** An address that answers with a feed made for one test. */
export function feedUrl(feed: object): string {
  return URL.createObjectURL(new Blob([JSON.stringify(feed)], {type: 'application/feed+json'}));
}

export {html};
