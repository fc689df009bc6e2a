// The text of messages, as lit-localize's `contents`: strings, and placeholders with the number `index`.

const PLURAL = /^\{\w+, plural, (.*)\}$/s;
const FORM = /(\w+) \{([^{}]*)\}/g;

const textOf = (contents) => contents.map((part) => (typeof part === 'string' ? part : '')).join('');

/** The categories that an ICU plural has forms for; none for another message. */
export function pluralForms(contents) {
  const forms = PLURAL.exec(textOf(contents))?.[1] ?? '';
  return [...forms.matchAll(FORM)].map(([, category]) => category);
}

/** How many characters a visitor reads, what placeholders hold apart: of a plural, its longest form. */
export function lengthOf(contents) {
  const text = textOf(contents);
  const forms = PLURAL.exec(text)?.[1];
  if (forms === undefined) return [...text].length;
  return Math.max(...[...forms.matchAll(FORM)].map(([, , form]) => [...form].length));
}

/** Short words grow most when they are translated, and most of them stand on buttons that can wrap. */
const GROWTH = [
  [10, 3.2],
  [20, 2.6],
  [30, 2.1],
  [50, 1.8],
  [Infinity, 1.5],
];

/** How many characters a translation may have; longer ones need another look at their place. */
export function limitOf(source) {
  const length = lengthOf(source);
  const [, factor] = GROWTH.find(([to]) => length <= to);
  return Math.max(8, Math.ceil(length * factor));
}

const UNIT = /<trans-unit id="([^"]+)"[^>]*>(\s*<source>(.*?)<\/source>)/gs;
const ENTITIES = {'&lt;': '<', '&gt;': '>', '&amp;': '&'};

/** An XLIFF file whose units say how long they may be. */
export function withLimits(xliff) {
  return xliff.replace(UNIT, (_, id, rest, source) => {
    const text = source.replace(/<x [^>]*>/g, '').replace(/&(lt|gt|amp);/g, (entity) => ENTITIES[entity]);
    return `<trans-unit id="${id}" maxwidth="${limitOf([text])}" size-unit="char">${rest}`;
  });
}
