/** What a page names is read by this: answers the text of a feed, or throws. */
export type Load = (url: string) => Promise<string>;

export interface PrerenderOptions {
  /** The address that the page is going to have; relative addresses in it start there. Default: `https://page.invalid/`. */
  readonly url?: string;
  /** Reads a feed by its absolute address. Default: `fetch`. */
  readonly load?: Load;
  /** Writes plain HTML that any CMS takes into the tags, in place of shadow trees. */
  readonly light?: boolean;
  /**
   * Where the style sheets are going to be, for a page whose content security policy forbids `<style>`: the address of
   * a folder. The sheets are then answered, and not written into the page.
   */
  readonly css?: string;
}

/** What became of a page. */
export interface Prerendered {
  readonly html: string;
  /** How many tags were filled. */
  readonly filled: number;
  /** How many links and boxes are marked to become elements: only their script fills them. */
  readonly marks: number;
  /** Style sheets by their file names, where {@link PrerenderOptions.css} asks for them. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Why a tag was left as it was: a sentence each, in English. */
  readonly problems: readonly string[];
}
