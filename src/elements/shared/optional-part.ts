/**
 * A part of an element that few visitors use, and that is loaded when it is first asked for. Answers the part, or
 * `undefined` while it is on its way; the host is drawn again when it is there. A failed attempt can be repeated.
 *
 * A part imports nothing at run time that the element has too: on a CDN it would bring it a second time. What it needs,
 * `html` for example, is handed in.
 */
export function optionalPart<Part>(
  load: () => Promise<Part>,
): (host: {requestUpdate(): void}) => Part | undefined {
  let part: Part | undefined;
  let loading: Promise<void> | undefined;
  return (host) => {
    if (part) return part;
    loading ??= load().then(
      (loaded) => void (part = loaded),
      (error: unknown) => {
        console.warn('Plaza: a part could not be loaded.', error);
        setTimeout(() => (loading = undefined), 5000);
      },
    );
    void loading.then(() => part && host.requestUpdate());
    return undefined;
  };
}
