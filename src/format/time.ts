/** A moment, in milliseconds since 1970, as day and time where the visitor is. */
export function formatTime(moment: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeStyle: 'short'}).format(moment);
}
