/** A part of an element that few visitors use, loaded when it is first asked for. */
export interface OptionalPart<Part> {
  /** The part, or `undefined` while it is on its way; the host is drawn again when it is there. */
  (host: {requestUpdate(): void}): Part | undefined;
  /** Resolves when the part is there, or cannot be loaded. */
  load(): Promise<void>;
}

/**
 * Makes an optional part of a dynamic import. A failed attempt can be repeated after a while.
 *
 * A part imports nothing at run time that the element has too: on a CDN it would bring it a second time. What it needs,
 * `html` for example, is handed in.
 */
export function optionalPart<Part>(importPart: () => Promise<Part>): OptionalPart<Part> {
  let part: Part | undefined;
  let loading: Promise<void> | undefined;
  const load = () =>
    (loading ??= importPart().then(
      (loaded) => void (part = loaded),
      (error: unknown) => {
        console.warn('Plaza: a part could not be loaded.', error);
        setTimeout(() => (loading = undefined), 5000);
      },
    ));
  const get = (host: {requestUpdate(): void}) => {
    if (!part) void load().then(() => part && host.requestUpdate());
    return part;
  };
  return Object.assign(get, {load});
}
