/** The words of an attribute that holds several, separated by spaces or commas; none where a framework sets nothing. */
export function toWords(value: string | null | undefined): readonly string[] {
  return (value ?? '').split(/[\s,]+/).filter(Boolean);
}
