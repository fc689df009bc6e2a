/** Where an element's feed comes from: an address, or the text of a script inside the element. */
export interface FeedSource {
  /** Absolute. For a script, the address of the page: relative links in it start there. */
  readonly url: string;
  /** The JSON text of a script. */
  readonly text?: string;
}

/**
 * The `src` of an element, `{lang}` in it replaced by the primary language (`es`); else the
 * `<script type="application/feed+json">` inside it; else the feed that the page names in its head
 * (`<link rel="alternate" type="application/feed+json">`, as JSON Feed has it).
 */
export function findSource(host: HTMLElement & {readonly src: string}, lang: string): FeedSource | undefined {
  const {baseURI} = host.ownerDocument;
  if (host.src) return {url: resolve(host.src.replaceAll('{lang}', lang.split('-', 1)[0]!), baseURI)};
  const script = [...host.children].find((child) => child.matches('script[type="application/feed+json"]'));
  if (script) return {url: baseURI, text: script.textContent};
  const link = host.ownerDocument.querySelector<HTMLLinkElement>(
    'link[rel~="alternate" i][type^="application/feed+json" i][href]',
  );
  return link ? {url: link.href} : undefined;
}

function resolve(src: string, base: string): string {
  try {
    return new URL(src, base).href;
  } catch {
    return src; // no URL at all: the request fails and names it
  }
}
