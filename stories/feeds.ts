/** Addresses of the feeds that the stories show. */
export const feeds = {
  flacma: 'feeds/flacma.json',
  uclg: 'feeds/uclg.json',
  humanRights: 'feeds/uclg-human-rights.json',
  empty: 'feeds/empty.json',

  // Made up, as their names say, for what no association has published.
  offices: 'feeds/offices.json',
  figures: 'feeds/invented/figures.json',
  blog: 'feeds/invented/blog.json',
  longWords: 'feeds/invented/long-words.json',
  lostPictures: 'feeds/invented/lost-pictures.json',

  // These the mocked server answers: stories/server/.
  /** Coming events and open deadlines, whatever the year. */
  agenda: 'feeds/server/agenda.json',
  /** Sixty members. */
  municipalities: 'feeds/server/municipalities.json',
  /** As many members as FLACMA speaks for, and hundreds of everything else. */
  huge: 'feeds/server/huge.json',
  /** Answers after three seconds. */
  slow: 'feeds/server/slow.json',
  /** Never answers. */
  loading: 'feeds/server/loading.json',
  /** Is not there. */
  missing: 'feeds/server/missing.json',
  /** The server is down, and asks for patience. */
  down: 'feeds/server/down.json',
  /** A page of HTML in place of a feed. */
  broken: 'feeds/server/broken.json',
  /** The server is down, but the browser has kept an older copy. */
  outdated: 'feeds/server/outdated.json',
  /** The files that continue the feed are not there. */
  partial: 'feeds/server/partial.json',
  /** A cache holds an error: who asks past it, as "Try again" does, gets the feed. */
  mended: 'feeds/server/mended.json',
} as const;
