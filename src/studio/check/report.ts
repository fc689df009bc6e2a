import type {Position} from '../../doctor/report.js';
import type {TranslationShare} from '../../doctor/translation-shares.js';
import type {EntryName, Severity} from './groups.js';

/** A way to mend a finding, as it is offered. */
export interface Offer {
  /** What it will do. */
  readonly label: string;
  /** What it needs to be told. */
  readonly asks: 'language' | 'text' | undefined;
  readonly mayBeEmpty: boolean;
}

/** A finding, in words. */
export interface Row {
  readonly entry: EntryName | undefined;
  /** What was found, in a sentence; of a problem its value. */
  readonly found: string;
  /** What became of it; of a problem. */
  readonly what: string;
  readonly path: string | undefined;
  readonly line: number | undefined;
  readonly offers: readonly Offer[];
}

/** Findings of one kind, which are explained and mended alike. */
export interface Kind {
  readonly key: string;
  readonly severity: Severity;
  readonly title: string;
  readonly advice: string;
  readonly count: number;
  /** Whether several can be mended without an answer. */
  readonly canMendAll: boolean;
  /** The first of them. */
  readonly rows: readonly Row[];
}

/** Addresses in a feed that can be asked for. */
export interface Addresses {
  readonly count: number;
  readonly hosts: readonly string[];
}
export type AddressKind = 'pictures' | 'links';

/** What the panel shows of an examined feed: of many findings only the first, as it may be ten thousand. */
export interface Report {
  /** Why nothing could be read, if so. */
  readonly fault: {readonly words: string; readonly position: Position | undefined} | undefined;
  /** How many entries of each list visitors would see, in words. */
  readonly seen: readonly string[];
  /** The worst first. */
  readonly kinds: readonly Kind[];
  readonly shares: readonly TranslationShare[];
  readonly addresses: Readonly<Record<AddressKind, Addresses>>;
}

/** What is to be examined. */
export interface Subject {
  readonly text: string;
  /** The address at which others find it, if it has one. */
  readonly publicUrl: string | undefined;
  /** What its addresses are relative to, where it has none. */
  readonly base: string;
  /** In which the findings are told. */
  readonly language: string;
}

/** Which finding is mended, and how. */
export interface Choice {
  readonly key: string;
  readonly index: number;
  readonly offer: number;
  readonly answer?: string | undefined;
}

/** How many findings of a kind show at first. */
export const FIRST = 20;
