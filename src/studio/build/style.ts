import {tagOf} from '../../mount/widgets.js';
import {toCss} from '../theme/design.js';
import type {Embed} from './embed.js';

/** As `plaza.css` has it. */
const NARROW = '48em';

/** In ems of a text of 16 pixels, rounded up to a quarter. */
const toEms = (pixels: number) => `${Math.ceil((pixels / 16) * 4) / 4}em`;

/** What belongs into the page's style sheet: the theme, and room for the widget before it is there. */
export const toStyle = (embed: Embed): string =>
  [toCss({theme: '', values: embed.theme}, '', embed.remarks.scheme), reserve(embed)]
    .filter(Boolean)
    .join('\n\n');

function reserve({widget, height, attributes, remarks}: Embed): string {
  const isInline = attributes.some(([name, value]) => name === 'layout' && value === 'inline');
  if (!height || isInline) return '';
  const tag = tagOf(widget);
  const selector = `${tag}:not([ready], [failed]),\n[data-plaza='${widget}']:not(:has([ready], [failed]))`;
  const inner = selector.replace('\n', '\n  ');
  return `/* ${remarks.room} */
${selector} {
  block-size: ${toEms(height.wide)};
  display: block;
  min-block-size: 0;
  overflow: clip;
}

@media (width < ${NARROW}) {
  ${inner} {
    block-size: ${toEms(height.narrow)};
  }
}`;
}
