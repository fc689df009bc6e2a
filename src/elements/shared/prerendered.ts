/** What `plaza-widgets prerender` has drawn in or under a node, marked so that it can be told from all else. */
export function prerenderedIn(parent: ParentNode | null): Element | undefined {
  return [...(parent?.children ?? [])].find((child) => child.hasAttribute('data-prerendered'));
}

/** The copy of a feed that came with the page: its text, which need not be asked for. */
export function copiedFeed(document: Document, url: string): string | undefined {
  const copies = document.querySelectorAll<HTMLElement>('script[type="application/feed+json"][data-url]');
  return [...copies].find(({dataset}) => new URL(dataset['url']!, document.baseURI).href === url)
    ?.textContent;
}
