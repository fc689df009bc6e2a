import {examine} from '../../doctor/examine.js';
import {textSource} from '../../doctor/feed-source.js';
import {findMends, isProblem, mendAll, type Mend} from '../../doctor/mend/find-mends.js';
import {SyntaxFault} from '../../doctor/parse-feed.js';
import {hostsOf, listTargets, type Target} from '../../doctor/probe.js';
import {say, sayingOf, sayMend} from '../../doctor/saying.js';
import {translationShares} from '../../doctor/translation-shares.js';
import {loadSpeech, type Speech} from '../../doctor/words.js';
import {describeProblem} from '../../format/problem.js';
import {describeFinding, groupFindings, nameEntry, type Group, type Located} from './groups.js';
import {
  FIRST,
  type AddressKind,
  type Choice,
  type Kind,
  type Report,
  type Row,
  type Subject,
} from './report.js';

type Targets = Readonly<Record<AddressKind, readonly Target[]>>;

/** A feed as it was examined. */
interface Examined {
  readonly json: unknown;
  readonly speech: Speech;
  readonly groups: ReadonlyMap<string, Group>;
  readonly targets: Targets;
}

const NO_TARGETS: Targets = {pictures: [], links: []};

/** Examines a feed and keeps what it found, to tell more of it and to mend it. All that it answers can be posted to a page. */
export class Examiner {
  #examined: Examined | undefined;

  async examine({text, publicUrl, base, language}: Subject): Promise<Report> {
    const [examination, speech] = await Promise.all([
      examine(textSource(text, 'feed.json', publicUrl), {now: new Date(), hints: true}),
      loadSpeech(language),
    ]);
    const {error, read} = examination;
    const json: unknown = error ? undefined : JSON.parse(text);
    const groups = groupFindings(examination, speech);
    const targets = error ? NO_TARGETS : listTargets(json, publicUrl ?? base);
    this.#examined = {json, speech, groups: new Map(groups.map((group) => [group.key, group])), targets};
    const {counts} = speech.words;
    const lists = (Object.keys(counts) as (keyof typeof counts)[]).filter((name) => read[name] > 0);
    return {
      fault: error && {
        words: say(speech.words, sayingOf(error)),
        position: error instanceof SyntaxFault ? error.position : undefined,
      },
      seen: lists.map((name) => counts[name](read[name])),
      kinds: groups.map((group) => this.#toKind(group)),
      shares: error ? [] : translationShares(json),
      addresses: {pictures: toAddresses(targets.pictures), links: toAddresses(targets.links)},
    };
  }

  /** The findings of a kind, from one to before another. */
  rows(key: string, from: number, to: number): readonly Row[] {
    return this.#group(key)
      .findings.slice(from, to)
      .map((located) => this.#toRow(located));
  }

  /** The text of the feed with one finding mended. */
  mend({key, index, offer, answer}: Choice): string {
    const {json} = this.#now;
    const {finding} = this.#group(key).findings[index]!;
    return toText(findMends(json, finding)[offer]!.apply(json, answer));
  }

  /** The text of the feed with all of a kind mended that need no answer, and how many that are. */
  mendAll(key: string): {readonly text: string; readonly mended: number} {
    const findings = this.#group(key).findings.map(({finding}) => finding);
    const {json, mended} = mendAll(this.#now.json, findings);
    return {text: toText(json), mended};
  }

  targets(kind: AddressKind): readonly Target[] {
    return this.#now.targets[kind];
  }

  get #now(): Examined {
    if (!this.#examined) throw new Error('No feed was examined yet.');
    return this.#examined;
  }

  #group(key: string): Group {
    return this.#now.groups.get(key)!;
  }

  #toKind({key, severity, title, advice, findings}: Group): Kind {
    const first = findings.slice(0, FIRST);
    const {mended} = mendAll(
      this.#now.json,
      first.map(({finding}) => finding),
    );
    return {
      ...{key, severity, title, advice},
      count: findings.length,
      canMendAll: mended > 1,
      rows: first.map((located) => this.#toRow(located)),
    };
  }

  #toRow({finding, position}: Located): Row {
    const {json, speech} = this.#now;
    const {path} = finding;
    const toOffer = ({saying, asks, mayBeEmpty = false}: Mend) => ({
      label: sayMend(speech.words, saying),
      asks,
      mayBeEmpty,
    });
    return {
      entry: path === undefined ? undefined : nameEntry(json, path),
      found: describeFinding(finding, speech.words),
      what: isProblem(finding) ? describeProblem(finding, speech.msg).what : '',
      path,
      line: position?.line,
      offers: findMends(json, finding).map(toOffer),
    };
  }
}

const toText = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;
const toAddresses = (targets: readonly Target[]) => ({count: targets.length, hosts: hostsOf(targets)});
