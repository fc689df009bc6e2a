/** Zones that RFC 822 names, and those of Europe, which feeds use all the same. */
const ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
};
/** In which feeds name months, though the standard knows English names only. */
const LANGUAGES = ['en', 'es', 'fr', 'pt'];

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?$/i;
const RFC_822 =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})[\s-]+(?:de\s+)?(\p{L}{3,10})\.?[\s-]+(?:de\s+)?(\d{4}|\d\d)(?:,?\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([a-z]{1,4}|[+-]\d\d:?\d\d)?)?$/iu;

/**
 * A date of a feed (RFC 822 or ISO 8601) as RFC 3339, with the day, the time and the offset that its author wrote.
 * Without a zone it is taken as UTC, and a day without a time begins at midnight.
 */
export function toTimestamp(value: string): string | undefined {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) return compose(iso[1]!, Number(iso[2]), iso[3]!, iso.slice(4));
  const mail = RFC_822.exec(text);
  const month = mail && toMonth(mail[2]!);
  return month ? compose(toYear(mail[3]!), month, mail[1]!, mail.slice(4)) : undefined;
}

/** The time of a place, with the offset that the same time in UTC tells. */
export function toLocalTimestamp(local: string, utc: string): string | undefined {
  const written = toTimestamp(local);
  const universal = toTimestamp(utc);
  if (!written || !universal) return written;
  const minutes = (Date.parse(written) - Date.parse(universal)) / 60_000;
  if (minutes % 15 !== 0 || Math.abs(minutes) > 14 * 60) return universal;
  const hours = pad(Math.trunc(Math.abs(minutes) / 60));
  return minutes === 0
    ? written
    : written.replace('Z', `${minutes < 0 ? '-' : '+'}${hours}:${pad(Math.abs(minutes) % 60)}`);
}

function compose(
  year: string,
  month: number,
  day: string,
  [hour = '0', minute = '00', second = '00', zone = 'Z']: readonly (string | undefined)[],
): string | undefined {
  const noon = new Date(Date.UTC(Number(year), month - 1, Number(day), 12));
  const isDay = noon.getUTCMonth() === month - 1 && noon.getUTCDate() === Number(day);
  if (!isDay || Number(hour) > 23 || Number(minute) > 59) return undefined;
  // A leap second is none that a calendar can show.
  const seconds = pad(Math.min(Number(second), 59));
  return `${year}-${pad(month)}-${pad(Number(day))}T${pad(Number(hour))}:${minute}:${seconds}${toOffset(zone)}`;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** As RFC 2822 has it for years of two digits. */
const toYear = (text: string): string =>
  text.length === 4 ? text : String(Number(text) + (Number(text) < 50 ? 2000 : 1900));

function toOffset(zone: string): string {
  if (/^[+-]/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(-2)}`.replace('-00:00', '+00:00');
  return ZONES[zone.toUpperCase()] ?? 'Z';
}

let months: readonly (readonly string[])[] | undefined;

/** 1 to 12, by the beginning of a name that only one month has. */
function toMonth(name: string): number | undefined {
  months ??= LANGUAGES.map((language) => {
    const {format} = new Intl.DateTimeFormat(language, {month: 'long', timeZone: 'UTC'});
    return Array.from({length: 12}, (_, index) => fold(format(Date.UTC(2001, index, 15))));
  });
  const start = fold(name);
  const found = new Set(
    months.flatMap((names) => names.flatMap((each, index) => (each.startsWith(start) ? index + 1 : []))),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
