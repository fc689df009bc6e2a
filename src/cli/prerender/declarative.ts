import type {Element as Emulated} from 'happy-dom';
import {escapeHtml, MARK} from './page.js';
import type {Drawn} from './renderer.js';

/** What needs the script to do anything. */
const DEAD = 'button, [part~="controls"]';

/**
 * Until the script has come, controls hold their place and can do nothing; where no script will come, they are not
 * shown. What a live region would say has been said by nobody yet.
 */
const WAITING = `[inert]{visibility:hidden}@media (scripting:none){[inert]{display:none}}`;

/** A shadow tree as HTML that a browser shows before any script: a template with `shadowrootmode`. */
export function toDeclarative({content, css}: Drawn, sheet: string | undefined): string {
  for (const dead of content.querySelectorAll(DEAD)) dead.setAttribute('inert', '');
  for (const region of content.querySelectorAll('[role=status], [role=alert]'))
    region.removeAttribute('role');
  removeComments(content);
  const styles = sheet
    ? `<link rel="stylesheet" href="${escapeHtml(sheet)}">`
    : `<style>${toSheet(css)}</style>`;
  // In one box, which goes when the element itself has drawn the same.
  return `<template shadowrootmode="open" ${MARK}><div ${MARK}>${styles}${content.innerHTML}</div></template>`;
}

/** The style sheets of an element as one. */
export const toSheet = (css: readonly string[]): string =>
  // Nothing in a style sheet can end the tag around it but this.
  [...css, WAITING].join('\n').replaceAll('</', '<\\/');

function removeComments(node: Emulated): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 8) node.removeChild(child);
    else if (child.nodeType === 1) removeComments(child as Emulated);
  }
}
