import {MARKS} from './mark.js';
import {TAGS} from './widgets.js';

const WANTED = `${TAGS}, ${MARKS}`;

/**
 * Calls back for each tag and each possible mark on the page, now and when it is added later, also in the open shadow
 * roots of other elements.
 */
export function watch(onFound: (element: Element) => void): void {
  const roots = new WeakSet<Node>();
  const observer = new MutationObserver((changes) => {
    for (const {addedNodes} of changes) {
      for (const node of addedNodes) if (node instanceof Element) visit(node);
    }
  });

  function visit(scope: Element): void {
    for (const element of [scope, ...scope.querySelectorAll('*')]) {
      if (element.matches(WANTED)) onFound(element);
      if (element.matches(TAGS)) continue;
      if (element.shadowRoot) watchRoot(element.shadowRoot);
      // A name without a hyphen never becomes an element of somebody's own.
      else if (element.localName.includes('-') && element.matches(':not(:defined)'))
        void customElements
          .whenDefined(element.localName)
          .then(() => element.shadowRoot && watchRoot(element.shadowRoot));
    }
  }

  function watchRoot(root: Document | ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    observer.observe(root, {childList: true, subtree: true});
    for (const child of root.children) visit(child);
  }

  // While the page is being read, what a mark holds may still be on its way.
  if (document.readyState !== 'loading') watchRoot(document);
  else document.addEventListener('DOMContentLoaded', () => watchRoot(document), {once: true});
}
