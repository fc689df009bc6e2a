/** The value of an attribute at the element or its nearest ancestor that has it, across shadow roots. */
export function nearestAttribute(
  element: Element,
  name: string,
): {value: string; holder: Element} | undefined {
  for (let scope: Element | undefined = element; scope;) {
    const holder: Element | null = scope.closest(`[${name}]`);
    if (holder) return {value: holder.getAttribute(name)!, holder};
    scope = hostOf(scope);
  }
  return undefined;
}

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}
const watches = new WeakMap<Node, Watch>();

/**
 * Calls back when `lang` or `dir` changes anywhere in the trees that hold the element. One observer per tree serves
 * all elements in it. Returns the function that ends it.
 */
export function watchLanguage(element: Element, callback: () => void): () => void {
  const roots: Node[] = [];
  for (let scope: Element | undefined = element; scope; scope = hostOf(scope))
    roots.push(scope.getRootNode());
  for (const root of roots) watchRoot(root).callbacks.add(callback);
  return () => {
    for (const root of roots) {
      const watch = watches.get(root);
      watch?.callbacks.delete(callback);
      if (watch?.callbacks.size !== 0) continue;
      watch.observer.disconnect();
      watches.delete(root);
    }
  };
}

function watchRoot(root: Node): Watch {
  const known = watches.get(root);
  if (known) return known;
  const callbacks = new Set<() => void>();
  const observer = new MutationObserver(() => {
    for (const callback of callbacks) callback();
  });
  observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang', 'dir']});
  const watch = {observer, callbacks};
  watches.set(root, watch);
  return watch;
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : undefined;
}
