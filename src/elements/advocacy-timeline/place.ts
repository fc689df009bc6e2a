import {Directive, directive, type ElementPart} from 'lit/directive.js';

type Values = Readonly<Record<string, number>>;

/**
 * Puts numbers into custom properties of an element, `--_NAME`, for its style sheet to place it by. Set on the element's
 * style object, as a style attribute would need `unsafe-inline` in a page's content security policy.
 */
class Place extends Directive {
  override update({element}: ElementPart, [values]: [Values]): void {
    const {style} = element as HTMLElement;
    for (const [name, value] of Object.entries(values)) {
      style.setProperty(`--_${name}`, String(Math.round(value * 1000) / 1000));
    }
  }

  override render(_values: Values): void {}
}

export const place = directive(Place);
