// Writes what editors complete and explain the tags by, from custom-elements.json: custom data of VS Code, web-types of JetBrains.
import {readFileSync, writeFileSync} from 'node:fs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const write = (file, data) => writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);

const elements = read('custom-elements.json')
  .modules.flatMap(({declarations = []}) => declarations)
  .filter(({tagName}) => tagName);

const described = ({name, description}) => ({name, description});
/** The words that an attribute may have, from a type such as `'cards' | 'list'`. */
const wordsOf = ({type: {text}}) => [...text.matchAll(/'([^']*)'/g)].flatMap(([, word]) => word || []);
/** Each of the elements' custom properties or parts once, with the tags it is for. */
const merged = (key) =>
  [...new Set(elements.flatMap((element) => element[key].map(({name}) => name)))].map((name) => {
    const owners = elements.filter((element) => element[key].some((each) => each.name === name));
    const descriptions = new Map();
    for (const {tagName, [key]: all} of owners) {
      const {description} = all.find((each) => each.name === name);
      descriptions.set(description, [...(descriptions.get(description) ?? []), tagName]);
    }
    const lines = [...descriptions].map(([text, tags]) =>
      tags.length === elements.length ? text : `${tags.join(', ')}: ${text}`,
    );
    return {name, description: lines.join('\n\n')};
  });

const list = (title, items, format) =>
  items.length ? [`**${title}**\n\n${items.map((item) => `- ${format(item)}`).join('\n')}`] : [];
const plain = ({name, description}) => `\`${name || 'default'}\`: ${description}`;
const explain = ({description, events, slots, cssParts}) => ({
  kind: 'markdown',
  value: [
    description,
    ...list('Events', events, plain),
    ...list('Slots', slots, plain),
    ...list('Parts', cssParts, plain),
  ].join('\n\n'),
});

write('dist/vscode.html-custom-data.json', {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: explain(element),
    attributes: element.attributes.map((attribute) => {
      const words = wordsOf(attribute);
      return {
        ...described(attribute),
        ...(attribute.type.text === 'boolean' && {valueSet: 'v'}),
        ...(words.length && {values: words.map((name) => ({name}))}),
      };
    }),
  })),
});

write('dist/vscode.css-custom-data.json', {
  version: 1.1,
  properties: merged('cssProperties'),
  pseudoElements: merged('cssParts').map(({name, description}) => ({name: `::part(${name})`, description})),
});

const {name, version} = read('package.json');
const typed = (each) => ({...described(each), value: {type: each.type.text, default: each.default}});
write('dist/web-types.json', {
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        attributes: element.attributes.map(typed),
        slots: element.slots.map(described),
        js: {
          properties: element.members
            .filter(({attribute}) => attribute)
            .map((member) => ({...described(member), type: member.type.text, default: member.default})),
          events: element.events.map((event) => ({...described(event), type: event.type.text})),
        },
        css: {properties: element.cssProperties.map(described), parts: element.cssParts.map(described)},
      })),
    },
  },
});
