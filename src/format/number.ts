/** How a number is written. */
export interface NumberStyle {
  /** What stands behind it; `%` and `percent` are drawn with the number. */
  readonly unit?: string | undefined;
  /** `5 billion` instead of `5,000,000,000`. */
  readonly compact?: boolean | undefined;
}

/** A counter asks for the same format at each of its steps. */
const known = new Map<string, Intl.NumberFormat>();

/** Below it, two decimals would say nothing, or zero. */
const SMALL = 0.1;

/** A number in a locale's digits and grouping; `%` follows the locale's own rules. What is not zero never shows as 0. */
export function formatNumber(value: number, locale: string, {unit, compact}: NumberStyle = {}): string {
  const percent = isPercent(unit);
  const small = Math.abs(value) < SMALL;
  const key = `${locale} ${percent} ${compact} ${small}`;
  let format = known.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      maximumFractionDigits: 2,
      ...(percent && {style: 'percent'}),
      ...(small && {maximumSignificantDigits: 2}),
      ...(compact && {notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3}),
    });
    known.set(key, format);
  }
  // 70 in the feed means 70 %; Intl counts in hundredths.
  return format.format(percent ? value / 100 : value);
}

/** Whether the unit is drawn with the number, by the rules of the locale. */
export function isPercent(unit: string | undefined): boolean {
  return unit === '%' || unit === 'percent';
}
