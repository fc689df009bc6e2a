import type {MessageFunction} from '../locale/messages.js';
import {tellHost} from './height.js';
import {blockedLinkMessage} from './messages.js';

/**
 * Links open in place of the page around, by `<base target="_top">`. A sandbox like that of WordPress forbids it, and new
 * windows too, and a click would do nothing: then the page around is asked, and the visitor is told the address.
 */
export function openLinksFromSandbox(msg: MessageFunction): void {
  // Only a sandbox takes away a page's origin.
  if (origin !== 'null') return;
  document.addEventListener('click', (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    // A permalink has been followed already, and files are saved without leaving.
    if (!link?.href || link.hasAttribute('download') || event.defaultPrevented) return;
    event.preventDefault();
    if (leaveTo(link.href)) return;
    // WordPress follows links to where the frame came from, and no others.
    tellHost('link', link.href);
    showAddress(link.href, msg);
  });
}

function leaveTo(href: string): boolean {
  try {
    top!.location.href = href;
    return true;
  } catch {
    return open(href) !== null; // the sandbox forbids the first; it may still allow a new window
  }
}

function showAddress(href: string, msg: MessageFunction): void {
  const bar = document.querySelector('.address') ?? document.createElement('p');
  bar.className = 'address';
  bar.role = 'status';
  document.body.append(bar);
  const address = document.createElement('bdi');
  address.textContent = href;
  bar.replaceChildren(blockedLinkMessage(msg), ' ', address);
}
