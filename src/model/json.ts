/** An object of parsed JSON, untrusted. */
export type Raw = Record<string, unknown>;

export function isObject(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSONPath (RFC 9535) in its short form, for example `$.items[0]["content-text"]`. */
export function toJsonPath(keys: readonly (string | number)[]): string {
  return `$${keys
    .map((key) =>
      typeof key === 'number'
        ? `[${key}]`
        : /^[\p{L}_][\p{L}\d_]*$/u.test(key)
          ? `.${key}`
          : `[${JSON.stringify(key)}]`,
    )
    .join('')}`;
}

/** A value as JSON, cut to 80 characters. */
export function excerpt(value: unknown): string {
  if (value === undefined) return '';
  // Only the first level: a stray value may be megabytes deep.
  const shown = Array.isArray(value) ? `[${value.length ? '…' : ''}]` : isObject(value) ? '{…}' : undefined;
  if (shown) return shown;
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
