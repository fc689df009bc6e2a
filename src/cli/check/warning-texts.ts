import type {WarningCode} from './report.js';

/** What a kind of warning is about, and what to do. */
export const WARNING_TEXTS: Readonly<Record<WarningCode, {readonly title: string; readonly advice: string}>> =
  {
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
  };
