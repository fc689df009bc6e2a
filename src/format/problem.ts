import type {msg as Msg} from '@lit/localize';
import type {FeedErrorReason} from '../feed/feed-error.js';
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
export function describeProblem({expected, effect, allowed}: Problem, msg: typeof Msg): ProblemWords {
  // A missing id is the one required field that the reader can make up.
  const isId = expected === 'unique' || (expected === 'required' && effect === 'mended');
  const mend = describeExpected(isId ? 'unique' : expected, msg);
  return {what: describeEffect(effect, msg), mend: allowed ? `${mend} (${allowed})` : mend};
}

/** Explains to the webmaster why a whole feed could not be shown, and what to do. */
export function describeFailure(reason: FeedErrorReason, msg: typeof Msg): string {
  switch (reason) {
    case 'network':
      return msg(
        'There was no answer that a page may read. Does the address open, and does its server send the header "Access-Control-Allow-Origin: *"?',
        {
          id: 'reason.network',
          desc: 'To the webmaster, why data could not be loaded. Keep the header as it is.',
        },
      );
    case 'timeout':
      return msg('The server did not answer completely in time.', {
        id: 'reason.timeout',
        desc: 'To the webmaster, why data could not be loaded.',
      });
    case 'not-found':
      return msg('There is nothing at this address.', {
        id: 'reason.not-found',
        desc: 'To the webmaster, why data could not be loaded.',
      });
    case 'http':
      return msg('The server answered with an error.', {
        id: 'reason.http',
        desc: 'To the webmaster, why data could not be loaded.',
      });
    case 'too-large':
      return msg('The feed is larger than 20 MB. Put its lists into files of their own.', {
        id: 'reason.too-large',
        desc: 'To the webmaster, why data could not be loaded.',
      });
    case 'not-json':
      return msg('This is not JSON, or it has a mistake in its commas, quotation marks or brackets.', {
        id: 'reason.not-json',
        desc: 'To the webmaster, why data could not be read. JSON is the name of the format.',
      });
    case 'not-a-feed':
      return msg('This is JSON, but no feed: it has neither "items" nor "_association".', {
        id: 'reason.not-a-feed',
        desc: 'To the webmaster, why data could not be read. Keep the words in quotation marks.',
      });
    case 'not-a-table':
      return msg('This is no table with headings. Is the spreadsheet published for everyone, as CSV?', {
        id: 'reason.not-a-table',
        desc: 'To the webmaster, why a spreadsheet could not be read, mostly as a page that asks to sign in came in its place. CSV is the name of the format.',
      });
    case 'no-source':
      return msg('The element has no "src", and the page names no feed.', {
        id: 'reason.no-source',
        desc: 'To the webmaster, why there is no data. Keep the word in quotation marks.',
      });
  }
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
    case 'file':
      return msg('Does this further file open? At most 20 files are read, and none twice', {
        id: 'problem.file',
        desc: 'To the webmaster: the data goes on in another file, which could not be loaded.',
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
    case 'known':
      return msg('Write one of those that the feed has', {
        id: 'problem.known',
        desc: 'To the webmaster: an attribute names an entry that is not in the data. A list of those that are follows.',
      });
    case 'headings':
      return msg('The headings of this table are those of another list. Use the widget that shows it', {
        id: 'problem.headings',
        desc: 'To the webmaster: the columns of a spreadsheet hold, for example, members, and this widget shows contacts. The name of the list that it holds follows in brackets.',
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
    case 'current':
      return msg('Write who holds this office now, or a later last day: "2027-06"', {
        id: 'problem.current',
        desc: 'To the webmaster, how to mend the data: the mandate of a person has ended. Keep the example, a month.',
      });
  }
}
