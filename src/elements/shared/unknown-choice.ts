import type {Problem} from '../../format/problem.js';

/** What an attribute picks from the feed. */
export interface Choice {
  readonly host: Element;
  /** The attribute's name. */
  readonly attribute: string;
  /** The words in it. */
  readonly asked: readonly string[];
  /** What the feed has. */
  readonly known: readonly string[];
}

/** So many words of a feed are named to the webmaster. */
const NAMED = 10;

/** Said once per page, however often an element is drawn. */
const said = new Set<string>();

/** Tells the webmaster, once on the console, what an attribute asks for in vain, and answers it for the panel. */
export function reportUnknown({host, attribute, asked, known}: Choice): Problem {
  const path = `<${host.localName} ${attribute}>`;
  const found = asked.filter((each) => !known.includes(each)).join(', ');
  const allowed = `${known.slice(0, NAMED).join(', ')}${known.length > NAMED ? ', …' : ''}`;
  const message = `Plaza: ${path} asks for "${found}", which the feed does not have. It has: ${allowed || 'nothing'}`;
  if (!said.has(message)) console.warn(message);
  said.add(message);
  return {path, expected: 'known', found, allowed, effect: 'left-out'};
}
