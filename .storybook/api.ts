import {elementOf} from './manifest.js';

interface Row {
  readonly name: string;
  readonly description?: string;
}

/** The methods, events, slots, parts and custom properties of an element, as tables in Markdown. */
export function describeApi(tagName: string): string {
  const {members, events, slots, cssParts, cssProperties} = elementOf(tagName);
  const methods = members
    .filter(({kind}) => kind === 'method')
    .map((each) => ({...each, name: `${each.name}()`}));
  return [
    toTable('Methods', methods),
    toTable('Events', events),
    toTable('Slots', slots),
    toTable('Parts', cssParts),
    toTable('Custom properties', cssProperties),
  ].join('\n\n');
}

function toTable(title: string, rows: readonly Row[]): string {
  const lines = rows.map(
    ({name, description = ''}) => `| ${name ? `\`${name}\`` : 'inside the tag'} | ${toCell(description)} |`,
  );
  return [`### ${title}`, '', '| Name | What it is |', '| --- | --- |', ...lines].join('\n');
}

const toCell = (text: string) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
