import {parseArgs} from 'node:util';
import {canonical} from '../../locale/language-tag.js';
import {SECTIONS, type SheetSection} from '../../sheet/sheet.js';
import {UsageError} from '../command.js';

export interface Options {
  readonly sources: readonly string[];
  /** `-` is the standard output. */
  readonly out: string;
  readonly into: string | undefined;
  readonly fresh: boolean;
  readonly section: SheetSection | undefined;
  readonly sheet: string | undefined;
  readonly mapping: string | undefined;
  readonly writeMapping: string | undefined;
  readonly mode: 'replace' | 'add' | undefined;
  readonly lang: string;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly strict: boolean;
  readonly json: boolean;
}

/** Reads the arguments. Throws a UsageError. */
export function parseOptions(args: readonly string[]): Options {
  const {values, positionals} = parseStrictly(args);
  const {out, section, mode, language} = values;
  if (positionals.length === 0) throw new UsageError('Which spreadsheet or posts? Name a file or a URL.');
  if (!out) throw new UsageError('Where to? Name a file with --out, or - to print the feed.');
  if (section !== undefined && !isSection(section))
    throw new UsageError(`--section is one of ${SECTIONS.join(', ')}, not ${section}.`);
  if (mode !== undefined && mode !== 'replace' && mode !== 'add')
    throw new UsageError(`--mode is replace or add, not ${mode}.`);
  if (language !== undefined && !canonical(language))
    throw new UsageError(`--language is a code such as es or pt-BR, not ${language}.`);
  if (values.into !== undefined && values.fresh)
    throw new UsageError('--fresh begins anew, and --into goes on: one of them, please.');
  return {
    sources: positionals,
    out,
    into: values.into,
    fresh: values.fresh ?? false,
    section,
    sheet: values.sheet,
    mapping: values.mapping,
    writeMapping: values['write-mapping'],
    mode,
    lang: values.lang ?? 'en',
    title: values.title,
    language,
    strict: values.strict ?? false,
    json: values.json ?? false,
  };
}

const isSection = (text: string): text is SheetSection => SECTIONS.some((section) => section === text);

function parseStrictly(args: readonly string[]) {
  const text = {type: 'string'} as const;
  const flag = {type: 'boolean'} as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        out: text,
        into: text,
        fresh: flag,
        section: text,
        sheet: text,
        mapping: text,
        'write-mapping': text,
        mode: text,
        lang: text,
        title: text,
        language: text,
        strict: flag,
        json: flag,
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
