import {tagOf} from '../../mount/widgets.js';
import {ATTRIBUTES} from './attributes.js';
import type {Embed} from './embed.js';
import {clean, toHtmlWithoutBraces, toJsxAttribute, toJsxText, toScript} from './escape.js';
import {attributesOf, layOut, writeAttributes} from './markup.js';

const importLine = ({widget}: Embed) => `import 'plaza-widgets/${widget}/define';`;

/** `NetworkList`, as the component is called. */
const nameOf = ({widget}: Embed) =>
  widget.replace(/(^|-)(\w)/g, (_, _hyphen: string, letter: string) => letter.toUpperCase());

const attributeOf = ({widget}: Embed, name: string) => ATTRIBUTES[widget].find((each) => each.name === name);

/** A component for React 19. */
export function toReact(embed: Embed): string {
  const {href, text} = linkOf(embed);
  const written = attributesOf(embed).map(([name, value]) => {
    if (!value) return name;
    return attributeOf(embed, name)?.kind === 'number'
      ? `${name}={${Number(value)}}`
      : `${name}=${toJsxAttribute(value)}`;
  });
  const link = `<a href=${toJsxAttribute(href)}>${toJsxText(text)}</a>`;
  return `${importLine(embed)}

export function ${nameOf(embed)}() {
  return (
${layOut(tagOf(embed.widget), written, link, '    ')}
  );
}
`;
}

/** A component for Vue 3. */
export function toVue(embed: Embed): string {
  const written = attributesOf(embed).map(([name, value]) => {
    if (!value) return name;
    return attributeOf(embed, name)?.kind === 'number'
      ? `:${name}="${Number(value)}"`
      : `${name}="${toHtmlWithoutBraces(value)}"`;
  });
  return `<script setup lang="ts">
${importLine(embed)}
</script>

<template>
${layOut(tagOf(embed.widget), written, toEntityLink(embed), '  ')}
</template>
`;
}

/** A component for Svelte 5. */
export function toSvelte(embed: Embed): string {
  const written = attributesOf(embed).map(([name, value]) => {
    const attribute = attributeOf(embed, name);
    if (!value) return attribute?.property ?? name;
    return attribute?.kind === 'number'
      ? `${name}={${Number(value)}}`
      : `${name}="${toHtmlWithoutBraces(value)}"`;
  });
  return `<script lang="ts">
  ${importLine(embed)}
</script>

${layOut(tagOf(embed.widget), written, toEntityLink(embed))}
`;
}

/** What a template of Angular would take for code, or the string around it for its own. */
const CODE = /[{}@`$\\]/;

/** A component for Angular. Texts that its template would take for code are fields of the class. */
export function toAngular(embed: Embed): string {
  const {href, text} = linkOf(embed);
  const fields: string[] = [];
  const bind = (attribute: string, field: string, value: string) => {
    if (!CODE.test(value)) return writeAttributes([[attribute, value]], toHtmlWithoutBraces)[0]!;
    fields.push(`  readonly ${field} = ${toScript(value)};`);
    return `[${field}]="${field}"`;
  };
  const written = attributesOf(embed).map(([name, value]) =>
    bind(name, attributeOf(embed, name)?.property ?? name, value),
  );
  const target = bind('href', 'href', href);
  const isCode = CODE.test(text);
  if (isCode) fields.push(`  readonly linkText = ${toScript(text)};`);
  const link = `<a ${target}>${isCode ? '{{ linkText }}' : toHtmlWithoutBraces(text)}</a>`;
  return `import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
${importLine(embed)}

@Component({
  selector: 'app-${embed.widget}',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${layOut(tagOf(embed.widget), written, link, '    ')}
  \`,
})
export class ${nameOf(embed)} {${fields.length ? `\n${fields.join('\n')}\n` : ''}}
`;
}

const linkOf = ({link}: Embed) => ({href: clean(link.href), text: clean(link.text)});

function toEntityLink(embed: Embed): string {
  const {href, text} = linkOf(embed);
  return `<a href="${toHtmlWithoutBraces(href)}">${toHtmlWithoutBraces(text)}</a>`;
}
