/** Where a command writes, and what it may know of its surroundings. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colors: boolean;
  readonly now: Date;
}

const CODES = {bold: 1, dim: 2, red: 31, green: 32, yellow: 33} as const;

export type Paint = (style: keyof typeof CODES, text: string) => string;

/** Colours text, or leaves it as it is where colours are not wanted. */
export function painter(colors: boolean): Paint {
  return (style, text) => (colors ? `\x1b[${CODES[style]}m${text}\x1b[0m` : text);
}

// Controls (but line breaks) and marks that turn the direction of text around.
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text of a feed or of a server as it may go to a terminal, which obeys control characters; they show as `\u001b`. */
export function toPrintable(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
