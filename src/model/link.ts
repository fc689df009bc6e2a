const WEB = ['http:', 'https:'];
const ALLOWED = [...WEB, 'mailto:', 'tel:'];

// The common case, without the cost of URL for each of 16,000 members.
const PLAIN = /^https?:\/\/\w[\w.-]*(:\d{1,5})?([/?#][!-~]*)?$/;

/** Whether the reader accepts the text as the URL of a page or an image: http, https, or relative to the feed. */
export function isLink(value: string): boolean {
  return PLAIN.test(value) || toLink(value, 'https://relative.invalid/') !== undefined;
}

/**
 * The one place where a feed's text becomes a link: an absolute URL with an allowed scheme (http, https, mailto,
 * tel), or `undefined`, and then the text shows without a link. `base` is the address of the feed.
 */
export function toLink(value: string | undefined, base: string, schemes = ALLOWED): string | undefined {
  if (!value) return undefined;
  let url: URL;
  try {
    url = new URL(value, base);
  } catch {
    return undefined; // not a URL: by contract no link
  }
  // A name before the host is there to be taken for it.
  url.username = url.password = '';
  return schemes.includes(url.protocol) ? url.href : undefined;
}

/** The same for what is fetched, images and further files: http and https only. */
export function toWebLink(value: string | undefined, base: string): string | undefined {
  return toLink(value, base, WEB);
}
