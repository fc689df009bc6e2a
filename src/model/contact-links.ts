/** An `https:` or other web address as people say it: without scheme, `www.` and last slash. */
export function toShortUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
}

/** A telephone number as abroad: `00` becomes `+`, and a `(0)` that is dialled only inside the country goes. */
export function toInternational(number: string): string {
  const trimmed = number
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^00\s*(?=[1-9])/, '+');
  return trimmed.startsWith('+') ? trimmed.replace(/\s*\(0\)\s*/, ' ') : trimmed;
}

/** A telephone number as a `tel:` URL (RFC 3966): E.164 where it has the country's prefix. */
export function toTelephoneUrl(number: string, extension = ''): string {
  const digits = extension.replace(/\D/g, '');
  return `tel:${toInternational(number).replace(/[^\d+]/g, '')}${digits && `;ext=${digits}`}`;
}

/**
 * A `mailto:` URL (RFC 6068). `veiled` writes the name and the `@` in percent-encoding: mail programs read it, and
 * harvesters that only look for addresses do not find it.
 */
export function toMailUrl(email: string, subject = '', veiled = false): string {
  const [name, domain] = email.split('@') as [string, string];
  const local = veiled
    ? [...new TextEncoder().encode(name)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
    : encodeURIComponent(name);
  const query = subject && `?subject=${encodeURIComponent(subject)}`;
  return `mailto:${local}${veiled ? '%40' : '@'}${encodeURIComponent(domain)}${query}`;
}
