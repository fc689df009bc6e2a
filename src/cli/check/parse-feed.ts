import {printParseErrorCode, visit} from 'jsonc-parser';
import {FeedError} from '../../feed/feed-error.js';
import type {Position} from './report.js';

/** Text that is no JSON. */
export class SyntaxFault extends FeedError {
  constructor(
    url: string,
    detail: string,
    readonly position: Position | undefined,
  ) {
    super('not-json', url, detail);
  }
}

/** What jsonc-parser finds, for someone who writes JSON by hand. */
const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON: text stands in quotation marks ("), true, false and null without.',
  InvalidNumberFormat: 'This is no number in JSON.',
  PropertyNameExpected:
    'The name of a field, in quotation marks ("), is expected here. Is the comma before it one too many?',
  ValueExpected: 'A value is expected here. Is the comma before it one too many?',
  ColonExpected: 'A colon is missing before this.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing bracket } is missing.',
  CloseBracketExpected: 'A closing bracket ] is missing.',
  EndOfFileExpected: 'The feed ends before this: what follows does not belong to it.',
  InvalidCommentToken: 'JSON has no comments.',
  UnexpectedEndOfString: 'This text has no closing quotation mark (") on its line.',
  UnexpectedEndOfNumber: 'This number is not complete.',
  InvalidUnicode: 'After \\u four hexadecimal digits are expected.',
  InvalidEscapeCharacter:
    'After a backslash one of " \\ / b f n r t u is expected; a backslash itself is \\\\.',
  InvalidCharacter: 'Text may not hold a tab or another control character: write \\t or \\n.',
};

/** Parses JSON text as a browser does. Throws a SyntaxFault. */
export function parseFeed(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw explain(text, url, error as Error);
  }
}

function explain(text: string, url: string, {message}: Error): SyntaxFault {
  if (!text.trim()) return new SyntaxFault(url, 'It is empty.', undefined);
  if (/^\s*<(!|html|\?xml|head|body)/i.test(text)) {
    return new SyntaxFault(url, 'This is a web page or XML, not JSON.', {line: 1, column: 1});
  }
  const fault = findFault(text);
  if (fault) return new SyntaxFault(url, fault.words, fault.position);
  const offset = /position (\d+)/.exec(message)?.[1];
  return new SyntaxFault(url, message, offset === undefined ? undefined : positionOf(text, Number(offset)));
}

function findFault(text: string): {words: string; position: Position} | undefined {
  const faults: {words: string; position: Position}[] = [];
  try {
    visit(
      text,
      {
        onError: (code, _offset, _length, line, column) => {
          const name = printParseErrorCode(code);
          if (faults.length === 0)
            faults.push({words: WORDS[name] ?? name, position: {line: line + 1, column: column + 1}});
        },
      },
      {disallowComments: true},
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // nested deeper than the stack is high
  }
  return faults[0];
}

function positionOf(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return {line: lines.length, column: lines.at(-1)!.length + 1};
}
