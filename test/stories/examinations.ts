import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type axe from 'axe-core';
import type {RunOptions} from 'axe-core';
import type {Page} from 'puppeteer-core';
import type {View} from './contexts.js';

declare const window: Window & {axe: typeof axe};

/** Looks at the story on a page, and answers what is wrong with it. */
export type Examination = (page: Page, view: View) => Promise<readonly string[]>;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of WCAG 2.0 to 2.2, A and AA, and what else is good practice. */
const runAxe: Examination = async (page, {axe}) => {
  if (!axe) return [];
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const options: RunOptions = {
    resultTypes: ['violations'],
    runOnly: axe === 'all' ? {type: 'tag', values: standards} : {type: 'rule', values: [axe]},
    // axe leaves this one out unless told otherwise; and an element is a piece of a page, which has the landmarks.
    ...(axe === 'all' && {rules: {'target-size': {enabled: true}, region: {enabled: false}}}),
  };
  return page.evaluate(async (options) => {
    const {violations} = await window.axe.run('#storybook-root', options);
    return violations.flatMap(({id, help, nodes}) =>
      nodes
        // The made-up language has a code that is nobody's.
        .filter(({html}) => id !== 'valid-lang' || !html.includes('lang="qps"'))
        .map(({target, failureSummary}) => `${id}: ${help} ${target.flat().join(' ')} ${failureSummary}`),
    );
  }, options);
};

/** Nothing makes the page scroll sideways, and no text leaves the window but where a box of its own scrolls. */
const fitsWindow: Examination = (page) =>
  page.evaluate(() => {
    const {scrollWidth} = document.documentElement;
    const findings = scrollWidth > innerWidth ? [`The page is ${scrollWidth} px wide in ${innerWidth}.`] : [];
    const roots = [...document.querySelectorAll('#storybook-root [src]:not(img)')].flatMap(
      ({shadowRoot}) => shadowRoot ?? [],
    );
    for (const root of roots) {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        const parent = text.parentElement!;
        if (!text.textContent?.trim() || parent.closest('.visually-hidden, .axis, .table, thead, style'))
          continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const {left, right, width} of range.getClientRects())
          if (width > 0 && (left < -0.5 || right > innerWidth + 0.5))
            findings.push(`"${text.textContent.trim().slice(0, 40)}" stands at ${left} to ${right} px.`);
      }
    }
    return findings;
  });

/** No box cuts off what is in it, and no two texts stand in the same place. */
const cutsNothing: Examination = (page) =>
  page.evaluate(() => {
    const findings: string[] = [];
    const roots = [...document.querySelectorAll('#storybook-root [src]:not(img)')].flatMap(
      ({shadowRoot}) => shadowRoot ?? [],
    );
    for (const root of roots) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (!element.checkVisibility() || element.closest('.visually-hidden, thead, svg')) continue;
        const {overflowX, overflowY} = getComputedStyle(element);
        const {scrollWidth, clientWidth, scrollHeight, clientHeight} = element;
        const name = `<${element.localName} class="${element.className}">`;
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (hides(overflowX) && scrollWidth > clientWidth + 1)
          findings.push(`${name} shows ${clientWidth} of ${scrollWidth} px of its width.`);
        if (hides(overflowY) && scrollHeight > clientHeight + 1)
          findings.push(`${name} shows ${clientHeight} of ${scrollHeight} px of its height.`);
      }
      const texts: {words: string; rects: DOMRect[]}[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode;
        const parent = text.parentElement!;
        const words = text.textContent?.trim() ?? '';
        if (!words || !parent.checkVisibility() || parent.closest('.visually-hidden, thead, style, option'))
          continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        texts.push({words, rects: [...range.getClientRects()]});
      }
      // Lines of a text may touch; letters have some room above and below them.
      const meet = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.4;
      texts.forEach(({words, rects}, i) => {
        for (const other of texts.slice(i + 1))
          if (rects.some((a) => other.rects.some((b) => meet(a, b))))
            findings.push(`"${words.slice(0, 40)}" and "${other.words.slice(0, 40)}" stand in one place.`);
      });
    }
    return findings;
  });

/** Paper has nothing to click, and nothing to open. */
const printsNoControls: Examination = async (page, {printed}) => {
  if (!printed) return [];
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('#storybook-root [src]:not(img)')].flatMap(
      ({shadowRoot}) => shadowRoot ?? [],
    );
    const controls = roots.flatMap((root) => [...root.querySelectorAll('input, select, iframe, button')]);
    return (
      controls
        .filter((control) => control.checkVisibility())
        // What is chosen, and the heads of columns, are words on paper.
        .filter((control) => !control.matches('.chosen button, th button'))
        .map((control) => `<${control.localName}> "${control.textContent?.trim()}" is printed.`)
    );
  });
};

/** What every story is examined for, in every view. */
export const examinations: Readonly<Record<string, Examination>> = {
  runAxe,
  fitsWindow,
  cutsNothing,
  printsNoControls,
};
