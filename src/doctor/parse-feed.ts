import {printParseErrorCode, visit} from 'jsonc-parser';
import type {Position} from './report.js';
import {Fault, type Saying} from './saying.js';

/** Text that is no JSON. */
export class SyntaxFault extends Fault {
  constructor(
    url: string,
    saying: Saying,
    readonly position: Position | undefined,
  ) {
    super('not-json', url, saying);
  }
}

/** Parses JSON text as a browser does. Throws a SyntaxFault. */
export function parseFeed(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw explain(text, url, error as Error);
  }
}

function explain(text: string, url: string, {message}: Error): SyntaxFault {
  if (!text.trim()) return new SyntaxFault(url, ['empty'], undefined);
  if (/^\s*<(!|html|\?xml|head|body)/i.test(text)) {
    return new SyntaxFault(url, ['webPage'], {line: 1, column: 1});
  }
  const fault = findFault(text);
  if (fault) return new SyntaxFault(url, fault.saying, fault.position);
  const offset = /position (\d+)/.exec(message)?.[1];
  return new SyntaxFault(
    url,
    ['system', message],
    offset === undefined ? undefined : positionOf(text, Number(offset)),
  );
}

function findFault(text: string): {saying: Saying; position: Position} | undefined {
  const faults: {saying: Saying; position: Position}[] = [];
  try {
    visit(
      text,
      {
        onError: (code, _offset, _length, line, column) => {
          const name = printParseErrorCode(code);
          if (faults.length === 0)
            faults.push({saying: ['syntax', name, name], position: {line: line + 1, column: column + 1}});
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
