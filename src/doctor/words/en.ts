const decimal = (number: number) => number.toLocaleString('en', {maximumFractionDigits: 1});
const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

/** What jsonc-parser finds, for someone who writes JSON by hand. */
const syntax = {
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

/** What is found, in a sentence; the values are put in as they stand. */
const sayings = {
  itself: (value: string) => value,
  header: (name: string, value: string) => `${name}: ${value}`,

  bom: () => 'The file begins with a byte order mark.',
  utf16: () => 'The file is in UTF-16.',
  notUtf8: () => 'The file is not in UTF-8: some letters show as �.',
  twice: () => 'This field stands here again; the last one counts.',
  lacks: (fields: string) => `Missing: ${fields}`,
  noLanguage: () => 'The feed does not say which language it is in.',
  near: (name: string, meant: string) => `"${name}" is not read. Is "${meant}" meant?`,
  notIn: (language: string, fields: string) => `Not in "${language}": ${fields}`,
  over: (name: string, date: string) => `${name || 'This entry'} is no longer shown since ${date}.`,
  closed: (time: string) => `${time} to ${time} is read as closed.`,
  noPictureText: (field: string) => `The picture has no "${field}".`,
  fileNameAlt: (text: string) => `"${text}" is the name of a file, not what the picture shows.`,
  notReadHere: () => 'This further file is checked by itself.',

  noCors: (url: string) => `${url} has no header Access-Control-Allow-Origin.`,
  oneSite: (url: string, allowed: string) =>
    `${url} allows only one site: Access-Control-Allow-Origin: ${allowed}`,
  noVary: (url: string) => `${url} allows each site by name, but has no header Vary: Origin.`,
  redirects: (url: string) => `It redirects to ${url}`,
  noHttps: (url: string) => `${url} is not https.`,
  noType: () => 'There is no header Content-Type.',
  uncompressed: (kB: number) => `${kB} kB are sent uncompressed.`,
  noCacheHeaders: () => 'There is neither Cache-Control nor ETag nor Last-Modified.',

  system: (message: string) => message,
  syntax: (name: string, message: string) => (name in syntax ? syntax[name as keyof typeof syntax] : message),
  empty: () => 'It is empty.',
  webPage: () => 'This is a web page or XML, not JSON.',
  noFeed: (message: string) => message,
  noFile: () => 'There is no such file.',
  isFolder: () => 'This is a folder, not a file.',
  tooLarge: (MB: number) => `It is larger than ${MB} MB, the most that is read.`,
  noAddress: () => 'This is no web address.',
  timeout: (seconds: number) => `There was no complete answer within ${seconds} s.`,
  noAnswer: (reason: string) => `There was no answer: ${reason}`,
  manyRedirects: (most: number) => `It redirects more than ${most} times.`,
  badRedirect: (to: string) => `It redirects to ${to}, which is no web address.`,
  status: (status: number) => `The server answers with HTTP status ${status}.`,

  closedToPages: (url: string) =>
    `${url} answers, but does not let pages of other sites read it: the header Access-Control-Allow-Origin is missing.`,
  unreachable: (url: string) =>
    `${url} does not answer. A browser does not say why: the address may be misspelt, the server down, or the connection cut.`,
  blocked: () => 'This page is encrypted (https) and the address is not: browsers do not load it.',
  noCacheSeen: () =>
    'No header about keeping it can be seen here; there may be an ETag, which browsers do not show.',
  size: (kB: number) => `Size: ${decimal(kB)} kB`,
  sent: (kB: number) => `Sent: ${decimal(kB)} kB, compressed`,
  protocol: (name: string) => `Protocol: ${name}`,
  deadPicture: (url: string) => `No picture could be loaded from ${url}`,
  deadLink: (url: string, status: number) => `${url} answers with HTTP status ${status}.`,
  deadHost: (url: string) => `${url}: the server does not answer.`,
};

/** What a mend will do, in the imperative. */
const mends = {
  write: (found: string, instead: string) => `Write ${instead} in place of ${found}`,
  rename: (from: string, to: string) => `Rename "${from}" to "${to}"`,
  add: (fields: string) => `Add ${fields}`,
  intoList: () => 'Put it into a list: [ … ]',
  cleanText: () => 'Take out the characters that nobody sees',
  splitExtension: (number: string, extension: string) =>
    `Write ${number}, and ${extension} as its "extension"`,
  remove: (name: string) => `Remove ${name || 'this entry'}`,
  keepLast: () => 'Keep the last, which is the one that is read',
  closedDay: () => 'Closed on that day: write 00:00 to 00:00',
  wholeDay: () => 'Open day and night: write 00:00 to 24:00',
  askLanguage: () => 'Add the language',
  askTitle: () => 'Add the title',
  askImage: () => 'Write what the image shows',
};

/** What a kind of warning is about, and what to do. */
const warnings = {
  bom: {
    title: 'Byte order mark',
    advice: 'Save the file as "UTF-8" without a byte order mark: some programs stumble over it.',
  },
  encoding: {title: 'Encoding', advice: 'Save and serve the file as UTF-8.'},
  'duplicate-field': {title: 'Fields that stand twice', advice: 'Keep one of them.'},
  'unknown-field': {title: 'Fields that nobody reads', advice: 'Fields with other names are ignored.'},
  'not-json-feed': {
    title: 'Not a complete JSON Feed',
    advice:
      'The widgets read it; feed readers may not. https://jsonfeed.org/version/1.1 says what they want.',
  },
  'no-language': {
    title: 'No language',
    advice: 'Add "language": "es", for example. Without it screen readers guess.',
  },
  'missing-translation': {
    title: 'Missing translations',
    advice: "Visitors read these parts in the feed's own language.",
  },
  'http-link': {
    title: 'Addresses without encryption (http:)',
    advice:
      'Write https: where the site answers to it. Browsers do not load http: pictures in an https page.',
  },
  'missing-alt': {
    title: 'Images without alternative text',
    advice: 'Write alt="…" for those who do not see the image, or alt="" where it is decoration.',
  },
  'dead-date': {title: 'Entries that are over', advice: 'Bring them up to date, or remove them.'},
  'no-time': {
    title: 'Opening hours that end when they begin',
    advice: 'Write 00:00 and 24:00 for a whole day, and 00:00 and 00:00 for a day on which it is closed.',
  },
  'unreadable-file': {
    title: 'Further files that could not be read',
    advice: 'Check the address in the feed.',
  },
  cors: {
    title: 'Closed to other sites (CORS)',
    advice: 'Have the server send: Access-Control-Allow-Origin: *',
  },
  redirect: {
    title: 'Redirects',
    advice: 'Write the address that it leads to in src: visitors then wait for one answer less.',
  },
  'not-https': {
    title: 'Not encrypted',
    advice: 'Serve the feed over https: browsers do not load http: into an https page.',
  },
  'content-type': {
    title: 'Type of content',
    advice: 'Serve it as application/feed+json or application/json.',
  },
  'no-compression': {title: 'Not compressed', advice: 'Switch on gzip or Brotli for JSON on the server.'},
  'no-caching': {
    title: 'Not kept by browsers',
    advice: 'Have the server send, for example: Cache-Control: max-age=600',
  },
  'picture-text': {
    title: 'Pictures without a description',
    advice:
      'Say what is to be seen. Where it is a logo or a coat of arms, the name beside it is enough: leave it.',
  },
  'file-name-alt': {
    title: 'File names for a description',
    advice: 'Screen readers read it out letter by letter. Say what is to be seen.',
  },
  'further-file': {
    title: 'Further files',
    advice: 'Lists go on in these files. Open them here, each by itself, to check them.',
  },
  unreachable: {
    title: 'No answer',
    advice: 'Open the address in a new tab. If it does not open there, ask whoever runs the server.',
  },
  'dead-picture': {title: 'Pictures that do not load', advice: 'Correct the address, or remove the picture.'},
  'dead-link': {title: 'Links that lead nowhere', advice: 'Correct the address, or remove the link.'},
};

/** What the entries of a list are called, counted. */
const counts = {
  items: (n: number) => count(n, 'item', 'items'),
  networks: (n: number) => count(n, 'network', 'networks'),
  members: (n: number) => count(n, 'member', 'members'),
  priorities: (n: number) => count(n, 'priority', 'priorities'),
  statistics: (n: number) => count(n, 'figure', 'figures'),
  contacts: (n: number) => count(n, 'contact', 'contacts'),
};

/** The frame of a report. */
const report = {
  read: (counts: string) => `Read: ${counts}.`,
  nothingRead: 'Read: no entries.',
  language: (code: string) => `Language: ${code}.`,
  goesOnIn: (file: string) => `Continued in: ${file}`,
  more: (n: number) => `  … and ${n} more; --json lists all.`,
  problems: (n: number) => count(n, 'problem', 'problems'),
  warnings: (n: number) => count(n, 'warning', 'warnings'),
  unreadable: 'Nothing could be read',
  good: 'No problems',
};

/** What each kind of problem is about. */
const problems = {
  text: 'Texts',
  id: 'Ids',
  html: 'Texts with markup',
  number: 'Numbers',
  flag: 'Yes or no',
  link: 'Web addresses',
  email: 'E-mail addresses',
  telephone: 'Telephone numbers',
  date: 'Dates',
  timestamp: 'Dates and times',
  time: 'Times of day',
  language: 'Languages',
  country: 'Countries',
  choice: 'Values from a list',
  list: 'Lists',
  object: 'Groups of fields',
  file: 'Further files',
  required: 'Fields that are missing',
  unique: 'Ids that stand twice',
  current: 'Mandates that are over',
  headings: 'Another list than the one that is asked for',
  known: 'Names of entries that are not there',
};

export const words = {sayings, mends, warnings, counts, report, problems};
