import type {msg as Msg} from '@lit/localize';
import type {Problem} from '../model/reader.js';

export type {Problem, Reading} from '../model/reader.js';

/** A problem in the words of whoever writes the feed. */
export interface ProblemWords {
  /** What became of it. */
  readonly what: string;
  /** What is expected there, with an example. */
  readonly mend: string;
}

/** Explains a problem of the feed to the webmaster. */
export function describeProblem({expected, effect}: Problem, msg: typeof Msg): ProblemWords {
  // A missing id is the one required field that the reader can make up.
  const isId = expected === 'unique' || (expected === 'required' && effect === 'mended');
  return {what: describeEffect(effect, msg), mend: describeExpected(isId ? 'unique' : expected, msg)};
}

function describeEffect(effect: Problem['effect'], msg: typeof Msg): string {
  return effect === 'mended'
    ? msg('This was put right.', {
        id: 'problem.mended',
        desc: 'To the webmaster: a mistake in the data was small enough to be corrected. One sentence.',
      })
    : msg('This was left out.', {
        id: 'problem.left-out',
        desc: 'To the webmaster: a faulty part of the data is not shown. One sentence.',
      });
}

function describeExpected(expected: Problem['expected'], msg: typeof Msg): string {
  switch (expected) {
    case 'text':
    case 'id':
    case 'html':
      return msg('Write text in quotation marks: "Quito"', {
        id: 'problem.text',
        desc: 'To the webmaster, how to mend the data (JSON). Keep the straight quotation marks of the example.',
      });
    case 'number':
      return msg('Write a sensible number, without quotation marks: 16000', {
        id: 'problem.number',
        desc: 'To the webmaster, how to mend the data. Keep the example; it has no thousands separator.',
      });
    case 'flag':
      return msg('Write true or false, without quotation marks', {
        id: 'problem.flag',
        desc: 'To the webmaster, how to mend the data. Keep the words true and false in English.',
      });
    case 'link':
      return msg('Write a web address that opens: "https://example.org/page"', {
        id: 'problem.link',
        desc: 'To the webmaster, how to mend the data. Keep the example.',
      });
    case 'email':
      return msg('Write one e-mail address: "info@example.org"', {
        id: 'problem.email',
        desc: 'To the webmaster, how to mend the data. Keep the example.',
      });
    case 'telephone':
      return msg('Write one telephone number: "+34 93 342 87 50"', {
        id: 'problem.telephone',
        desc: 'To the webmaster, how to mend the data. Keep the example.',
      });
    case 'date':
      return msg('Write a date: "2018", "2018-04", "2018-09-27" or "2022-10-10/2022-10-14"', {
        id: 'problem.date',
        desc: 'To the webmaster, how to mend the data. Keep the examples: year, month, day, from day to day.',
      });
    case 'timestamp':
      return msg('Write a day and time: "2018-09-27T10:00:00Z"', {
        id: 'problem.timestamp',
        desc: 'To the webmaster, how to mend the data. Keep the example.',
      });
    case 'time':
      return msg('Write a time of day: "09:00"', {
        id: 'problem.time',
        desc: 'To the webmaster, how to mend the data. Keep the example.',
      });
    case 'language':
      return msg('Write the code of a language: "es" or "pt-BR"', {
        id: 'problem.language',
        desc: 'To the webmaster, how to mend the data. Keep the examples.',
      });
    case 'country':
      return msg('Write the code of a country in two letters: "EC"', {
        id: 'problem.country',
        desc: 'To the webmaster, how to mend the data. Keep the example.',
      });
    case 'choice':
      return msg('Write one of the words that the documentation lists for this field', {
        id: 'problem.choice',
        desc: 'To the webmaster, how to mend the data: only some words are allowed here.',
      });
    case 'list':
      return msg('Write a list in square brackets: ["a", "b"]', {
        id: 'problem.list',
        desc: 'To the webmaster, how to mend the data (JSON). Keep the example.',
      });
    case 'object':
      return msg('Write fields in curly brackets: {"name": "Quito"}', {
        id: 'problem.object',
        desc: 'To the webmaster, how to mend the data (JSON). Keep the example.',
      });
    case 'required':
      return msg('Add this field: nothing shows without it', {
        id: 'problem.required',
        desc: 'To the webmaster, how to mend the data: a field is missing that each entry needs.',
      });
    case 'unique':
      return msg('Give each entry an id that no other has: "quito-1981"', {
        id: 'problem.unique',
        desc: 'To the webmaster, how to mend the data. Keep the word id and the example.',
      });
  }
}
