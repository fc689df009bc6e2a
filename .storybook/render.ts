import {noChange, type TemplateResult} from 'lit';
import {Directive, directive, PartType, type ElementPart, type PartInfo} from 'lit/directive.js';
import {html, unsafeStatic} from 'lit/static-html.js';
import {action} from 'storybook/actions';
import {attributesOf, elementOf} from './manifest.js';

/** Gives an element attributes, of which those that it no longer has go, and reports its events. */
class FromArgs extends Directive {
  #last: Readonly<Record<string, string>> | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('It stands in a tag.');
  }

  override render(_tagName: string, _args: object): typeof noChange {
    return noChange;
  }

  override update({element}: ElementPart, [tagName, args]: [string, object]): typeof noChange {
    const attributes = attributesOf(tagName, args);
    const last = this.#last ?? {};
    for (const name of Object.keys(last)) if (!(name in attributes)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes))
      if (last[name] !== value) element.setAttribute(name, value);
    if (!this.#last)
      for (const {name} of elementOf(tagName).events)
        element.addEventListener(name, action(name, {depth: 3}));
    this.#last = attributes;
    return noChange;
  }
}
const fromArgs = directive(FromArgs);

/** What stands in a tag by default: what visitors read who do not get the script. */
const link = (heading: string) => html`<a href="https://example.org/">${heading || 'Our association'}</a>`;

/** The element of a story with what its controls say, around `content`. */
export function renderElement(
  args: {readonly heading?: string},
  {component}: {readonly component?: unknown},
  content: unknown = link(args.heading ?? ''),
): TemplateResult {
  const tagName = String(component);
  const tag = unsafeStatic(tagName);
  return html`<${tag} ${fromArgs(tagName, args)}>${content}</${tag}>`;
}
