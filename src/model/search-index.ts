import {fold, toSearchWords} from './text-search.js';

/** How well an entry answers a query; smaller is better. */
const Rank = {Exact: 0, NameWord: 1, NameStart: 2, WordStart: 3, InName: 4, Elsewhere: 5, Typo: 6} as const;
const RANKS = 7;
const NONE = 255;
const SPACE = 32;
/** Longer texts are rarely the same. */
const SHORT = 40;

/**
 * Finds entries by name and by the rest of their text, while somebody types. All folded text stands in one string, as
 * scanning that is faster than asking each entry; the words of the names stand in a vocabulary, for typos.
 *
 * Ranked: the name itself, a name that begins with that word, one that begins so, a word of the name that begins so, inside the name, elsewhere, and
 * last with one typo in words of four letters or more, or two in words of eight or more.
 */
export class SearchIndex {
  #text = '';
  /** Where each entry begins in the text; one more, for the end. */
  readonly #starts: number[] = [0];
  /** Where the names of each entry end. */
  readonly #nameEnds: number[] = [];
  /** The words of the names of so many entries, each with the entries that have it. */
  readonly #vocabulary = new Map<string, number[]>();
  #learned = 0;
  #words:
    {readonly word: string; readonly letters: number; readonly entries: readonly number[]}[] | undefined;
  #pieces: string[] = [];
  readonly #folded = new Map<string, string>();
  #length = 0;

  /** Entries so far. */
  get size(): number {
    return this.#starts.length - 1;
  }

  /** Adds the next entry: its names, and whatever else it is to be found by. */
  add(name: string, rest: string): void {
    const folded = fold(name);
    const piece = ` ${folded}\t ${this.#foldRest(rest)}\n`;
    this.#nameEnds.push(this.#length + 1 + folded.length);
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#starts.push(this.#length);
    this.#words = undefined;
  }

  /** Learns the words of the names, for slips, until that is over or all are known; answers whether they are. */
  learn(isOver: () => boolean): boolean {
    this.#seal();
    for (; this.#learned < this.size && !isOver(); this.#learned++) {
      const entry = this.#learned;
      const name = this.#text.slice(this.#starts[entry]! + 1, this.#nameEnds[entry]);
      for (const word of new Set(name.split(' '))) {
        const entries = this.#vocabulary.get(word);
        if (entries) entries.push(entry);
        else this.#vocabulary.set(word, [entry]);
      }
    }
    return this.#learned === this.size;
  }

  /** The numbers of the entries that answer a query, best first, else in their own order. */
  search(query: string): readonly number[] {
    const words = toSearchWords(query);
    if (words.length === 0) return [];
    this.#seal();
    const found: number[][] = Array.from({length: RANKS}, () => []);
    // A slip is looked for only where what was written is nowhere: an exact answer needs no doubtful ones beside it.
    if (this.#scan(words, found) === 0) this.#scanTypos(words, found);
    return found.flat();
  }

  /** What towns have beside their names is often the same few words. */
  #foldRest(rest: string): string {
    if (rest.length > SHORT) return fold(rest);
    let folded = this.#folded.get(rest);
    if (folded === undefined) this.#folded.set(rest, (folded = fold(rest)));
    return folded;
  }

  #seal(): void {
    if (this.#pieces.length === 0) return;
    this.#text += this.#pieces.join('');
    this.#pieces = [];
  }

  /** Puts the entries that have all words into the list of their rank; answers how many there are. */
  #scan(words: readonly string[], found: number[][]): number {
    const phrase = words.join(' ');
    const [first, ...others] = words.map((word) => this.#ranksOf(word)) as [Uint8Array, ...Uint8Array[]];
    let count = 0;
    for (let entry = 0; entry < first.length; entry++) {
      let rank = first[entry]!;
      // An entry is as good an answer as its worst word.
      for (const ranks of others) rank = Math.max(rank, ranks[entry]!);
      if (rank === NONE) continue;
      if (rank <= Rank.WordStart) rank = this.#rankOfPhrase(phrase, entry);
      found[rank]!.push(entry);
      count++;
    }
    return count;
  }

  /** For each entry, where a word stands in it: at the start of a word of the name, inside the name, elsewhere. */
  #ranksOf(word: string): Uint8Array {
    const ranks = new Uint8Array(this.size).fill(NONE);
    const text = this.#text;
    let entry = 0;
    for (let at = text.indexOf(word); at >= 0;) {
      entry = this.#entryAt(at, entry);
      const isStart = text.charCodeAt(at - 1) === SPACE;
      const rank = at >= this.#nameEnds[entry]! ? Rank.Elsewhere : isStart ? Rank.WordStart : Rank.InName;
      if (rank < ranks[entry]!) ranks[entry] = rank;
      // Only in the rest of the name can there be a better place.
      at = text.indexOf(word, rank === Rank.InName ? at + 1 : this.#starts[entry + 1]);
    }
    return ranks;
  }

  #rankOfPhrase(phrase: string, entry: number): number {
    const start = this.#starts[entry]! + 1;
    const end = start + phrase.length;
    const isWhole = end === this.#nameEnds[entry]!;
    // `paulo sao` is São Paulo, in another order, before it is São Paulo do Potengi.
    if (!this.#text.startsWith(phrase, start)) return isWhole ? Rank.NameWord : Rank.WordStart;
    if (isWhole) return Rank.Exact;
    // `san` finds San Andrés before Santa Ana.
    return this.#text[end] === ' ' ? Rank.NameWord : Rank.NameStart;
  }

  /** The entry that a place in the text belongs to, at or after `from`. */
  #entryAt(at: number, from: number): number {
    const starts = this.#starts;
    let low = from;
    let step = 1;
    // What is found next is mostly near: gallop, then halve.
    while (low + step < starts.length && starts[low + step]! <= at) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, starts.length - 1);
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Adds entries that have each word, or one so like it that it may be a slip. */
  #scanTypos(words: readonly string[], found: number[][]): void {
    let answers: Set<number> | undefined;
    for (const word of words) {
      const entries = this.#entriesLike(word);
      answers = answers === undefined ? entries : new Set([...answers].filter((entry) => entries.has(entry)));
      if (answers.size === 0) return;
    }
    const {length} = words.join(' ');
    const excess = (entry: number) => Math.abs(this.#nameEnds[entry]! - this.#starts[entry]! - 1 - length);
    found[Rank.Typo] = [...answers!].sort((a, b) => excess(a) - excess(b) || a - b);
  }

  #entriesLike(wanted: string): Set<number> {
    this.learn(() => false);
    this.#words ??= [...this.#vocabulary].map(([word, entries]) => ({
      word,
      letters: lettersOf(word),
      entries,
    }));
    // A number is another number with another digit.
    const typos = /\p{N}/u.test(wanted) || wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
    const letters = lettersOf(wanted);
    const entries = new Set<number>();
    for (const each of this.#words) {
      const isNear =
        each.word.startsWith(wanted) ||
        (Math.abs(each.word.length - wanted.length) <= typos &&
          countBits(letters ^ each.letters) <= 2 * typos &&
          distance(wanted, each.word, typos) <= typos);
      if (isNear) for (const entry of each.entries) entries.add(entry);
    }
    return entries;
  }
}

/** Which letters a word has, a bit each: words that differ in many need no closer look. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Letters left out, put in, mistaken or swapped (optimal string alignment); more than `limit` counts as `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  let last: number[] = [];
  let row = Array.from({length: b.length + 1}, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const before = last;
    last = row;
    row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
  }
  return row[b.length]!;
}
