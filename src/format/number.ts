/** A number in a locale's digits and grouping; `%` and other units follow the locale's own rules. */
export function formatNumber(value: number, locale: string, {percent = false} = {}): string {
  return new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    // 70 in the feed means 70 %; Intl counts in hundredths.
    ...(percent && {style: 'percent'}),
  }).format(percent ? value / 100 : value);
}
