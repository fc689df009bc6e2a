// Inserts and removes an element many times.

export interface Insertions {
  readonly tag: string;
  /** What is drawn of a feed, and how many of them. */
  readonly selector: string;
  readonly least: number;
  readonly times: number;
  /** As many are in the page at once. */
  readonly atOnce: number;
}

declare global {
  var insert: (insertions: Insertions) => Promise<void>;
}

globalThis.insert = async ({tag, selector, least, times, atOnce}) => {
  const isDrawn = ({shadowRoot}: Element) => (shadowRoot?.querySelectorAll(selector).length ?? 0) >= least;
  for (let inserted = 0; inserted < times; inserted += atOnce) {
    document.body.innerHTML = `<${tag} src="0.json"></${tag}>`.repeat(atOnce);
    do await new Promise(requestAnimationFrame);
    while (![...document.body.children].every(isDrawn));
    document.body.replaceChildren();
  }
  // What was begun in the last frame ends.
  await new Promise((resolve) => setTimeout(resolve, 500));
};
