import {toDeclarative, toSheet} from './declarative.js';
import {toLight} from './light.js';
import type {Prerendered, PrerenderOptions} from './options.js';
import {edit, escapeHtml, MARK, readPage, type Edit, type Tag} from './page.js';
import {Renderer, type Drawn} from './renderer.js';

/** A feed larger than this (characters) is not copied into the page: its element asks for it, and goes on from there. */
const COPIED = 250_000;

/** The text at an address. Throws where there is none, or none within half a minute. */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, {signal: AbortSignal.timeout(30_000)});
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.text();
}

/**
 * Fills the elements of Plaza in the HTML of a page with their content, so that it shows before any script, and without
 * one. The elements take over when their script arrives. A page that was filled before is filled anew. Never throws for
 * a feed: what cannot be filled stays as it is and is among the problems. Needs the package happy-dom.
 */
export async function prerender(html: string, options: PrerenderOptions = {}): Promise<Prerendered> {
  const {url = 'https://page.invalid/', load = fetchText, light = false, css} = options;
  const page = readPage(html);
  const problems: string[] = [];
  const sheets = new Map<string, string>();
  const edits: Edit[] = page.leftovers.map((range) => ({...range, text: ''}));
  const renderer = await Renderer.open(url, page.feed, load);
  let filled = 0;

  const fill = (tag: Tag, drawn: Drawn): string => {
    if (light) return toLight(drawn) + tag.inner;
    if (css === undefined) return toDeclarative(drawn, undefined) + tag.inner;
    const name = `${tag.name}.css`;
    // Another element of the name may have more parts.
    const text = toSheet(drawn.css);
    if (text.length > (sheets.get(name)?.length ?? 0)) sheets.set(name, text);
    return toDeclarative(drawn, `${css.replace(/\/?$/, '/')}${name}`) + tag.inner;
  };

  try {
    for (const tag of page.tags) {
      try {
        if (light && tag.isInText)
          throw new Error('stands in a paragraph or heading, which cannot hold lists: move it out of it');
        const text = fill(tag, await renderer.draw(tag, light));
        edits.push({start: tag.start, end: tag.end, text});
        filled++;
      } catch (error) {
        problems.push(`<${tag.name}>: ${(error as Error).message}`);
        // What an earlier run has put there would be older than it says.
        edits.push({start: tag.start, end: tag.end, text: tag.inner});
      }
    }
  } finally {
    await renderer.close();
  }
  edits.push({start: page.bodyEnd, end: page.bodyEnd, text: copies(renderer.loaded)});
  return {html: edit(html, edits), filled, marks: page.marks, sheets, problems};
}

/** A spreadsheet is drawn too, but its element asks for it again. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // that is the question
  }
}

/** The feeds, so that the elements need not ask for what the page already has. */
function copies(loaded: ReadonlyMap<string, string>): string {
  return [...loaded]
    .filter(([, text]) => text.length <= COPIED && isJson(text))
    .map(([url, text]) => {
      // With no "<" in it, a text can neither end the script nor begin a comment.
      const json = JSON.stringify(JSON.parse(text)).replaceAll('<', '\\u003c');
      return `<script type="application/feed+json" data-url="${escapeHtml(url)}" ${MARK}>${json}</script>\n`;
    })
    .join('');
}
