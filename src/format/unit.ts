/** A text, and its language (BCP 47) where that is not the visitor's. */
interface Words {
  readonly value: string;
  readonly lang: string | undefined;
}

const PLURAL = /,\s*plural\s*,/;

/**
 * The words behind a number: one of the forms of an ICU plural, the name of a unit of CLDR in the visitor's language, or
 * the unit as it stands.
 */
export function formatUnit(unit: Words, value: number, locale: string): Words {
  if (PLURAL.test(unit.value)) {
    const forms = new Map(
      [...unit.value.matchAll(/([=\w]+)\s*\{([^{}]*)\}/g)].map(([, key, form]) => [key, form]),
    );
    const category = new Intl.PluralRules(unit.lang ?? locale).select(value);
    const form = forms.get(`=${value}`) ?? forms.get(category) ?? forms.get('other') ?? '';
    return {value: form.replace('#', '').trim(), lang: unit.lang};
  }
  if (!Intl.supportedValuesOf('unit').includes(unit.value)) return unit;
  const format = new Intl.NumberFormat(locale, {style: 'unit', unit: unit.value, unitDisplay: 'long'});
  const name = format.formatToParts(value).find(({type}) => type === 'unit');
  return {value: name?.value ?? unit.value, lang: undefined};
}
