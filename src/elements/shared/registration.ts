/** The version of this copy of Plaza; the same as in package.json, which a test checks. */
export const VERSION = '0.1.0';

const VERSION_KEY = Symbol.for('plaza-widgets.version');
type Versioned = CustomElementConstructor & {[VERSION_KEY]?: string};

/**
 * Whether a tag is still free; marks the class with this copy's version. Two copies of Plaza on a page live together:
 * the first wins, tag by tag, and a copy of another version is said on the console.
 */
export function mayDefine(tag: string, elementClass: CustomElementConstructor): boolean {
  const present: Versioned | undefined = customElements.get(tag);
  if (!present) {
    (elementClass as Versioned)[VERSION_KEY] = VERSION;
    return true;
  }
  const version = present[VERSION_KEY];
  if (version !== VERSION) {
    console.warn(
      `<${tag}> is already defined by ${version ? `Plaza ${version}` : 'another library'}; Plaza ${VERSION} leaves it as it is.`,
    );
  }
  return false;
}
