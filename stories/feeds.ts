/** Addresses of the feeds that the stories show. */
export const feeds = {
  flacma: 'feeds/flacma.json',
  uclg: 'feeds/uclg.json',
  humanRights: 'feeds/uclg-human-rights.json',
  empty: 'feeds/empty.json',
  /** Made up, for states that no real feed shows. */
  offices: 'feeds/offices.json',
  /** Never answers: preview.ts sees to that. */
  loading: 'feeds/loading.json',
  /** Is not there. */
  missing: 'feeds/missing.json',
} as const;
