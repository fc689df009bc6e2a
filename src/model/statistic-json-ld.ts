import type {Statistic} from './statistic.js';

/** A figure in words of one language, and with the absolute address of its source. */
type DescribedStatistic = Pick<Statistic, 'value' | 'qualifier' | 'unit' | 'observation_date'> & {
  readonly name: string;
  /** For example `about 16,000 cities`. */
  readonly figure: string;
  readonly note: string | undefined;
  readonly source: {readonly name: string; readonly url: string | undefined} | undefined;
};

/**
 * Figures as observations of schema.org, in JSON-LD. `organization` is what the feed says of the association, untrusted;
 * `toLink` makes an absolute address of one in the feed.
 */
export function toJsonLd(
  statistics: readonly DescribedStatistic[],
  organization: unknown,
  toLink: (url: string) => string | undefined,
) {
  const about = toOrganization(organization, toLink);
  return {
    '@context': 'https://schema.org' as const,
    '@graph': statistics.map((each) => toObservation(each, about)),
  };
}

type Organization = NonNullable<ReturnType<typeof toOrganization>>;

/** An organization of schema.org, of what a feed says of one; none where it says no name. */
export function toOrganization(organization: unknown, toLink: (url: string) => string | undefined) {
  if (typeof organization !== 'object' || organization === null) return undefined;
  const {name, url} = organization as {name?: unknown; url?: unknown};
  if (typeof name !== 'string' || !name) return undefined;
  const link = typeof url === 'string' ? toLink(url) : undefined;
  return {'@type': 'Organization' as const, name, ...(link && {url: link})};
}

function toObservation(
  {name, figure, note, value, qualifier, unit, observation_date, source}: DescribedStatistic,
  about: Organization | undefined,
) {
  return {
    '@type': 'Observation' as const,
    name,
    ...(note && {description: note}),
    ...(about && {observationAbout: about}),
    variableMeasured: {'@type': 'StatisticalVariable' as const, name},
    // More than 16,000 is not 16,000, and for about 16,000 there are only words.
    ...(qualifier === 'more_than'
      ? {minValue: value}
      : qualifier === 'less_than'
        ? {maxValue: value}
        : {value: qualifier === 'about' ? figure : value}),
    // schema.org asks for the code of UN/CEFACT, which has one for per cent.
    ...(unit === '%' ? {unitCode: 'P1', unitText: unit} : unit && {unitText: unit}),
    // It knows no dates that go on, none that are uncertain, and none before the year 1.
    ...(observation_date &&
      /^\d{4}(-\d\d){0,2}$/.test(observation_date) && {observationDate: observation_date}),
    ...(source && {
      subjectOf: {'@type': 'CreativeWork' as const, name: source.name, ...(source.url && {url: source.url})},
    }),
  };
}
