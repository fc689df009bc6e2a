import {canonical} from '../locale/language-tag.js';
import {isWidget, type Widget} from '../mount/widgets.js';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the address of the frame page asks for. */
export interface FrameRequest {
  readonly widget: Widget;
  readonly theme: Theme;
  /** `src` and whatever else is meant for the element. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Why nothing is shown; `parameter` as it stands in the address. */
export type Refusal =
  {readonly reason: 'widget' | 'src'} | {readonly reason: 'parameter'; readonly parameter: string};

/** What others add to any address, and what an element reads there by itself. */
const FOREIGN = /^(utm_\w+|[a-z]*clid|plaza-debug)$/;

/** Reads `?widget=network-list&src=…&lang=…&theme=…` and the attributes of the element; `base` is the page's address. */
export function readRequest(search: string, base: string): FrameRequest | Refusal {
  const {
    widget,
    lang,
    theme = 'auto',
    ...attributes
  } = Object.fromEntries([...new URLSearchParams(search)].filter(([name]) => !FOREIGN.test(name)));
  if (!isWidget(widget)) return {reason: 'widget'};
  if (!isWeb(attributes['src'], base)) return {reason: 'src'};
  if (lang !== undefined && !canonical(lang)) return {reason: 'parameter', parameter: `lang=${lang}`};
  if (!isTheme(theme)) return {reason: 'parameter', parameter: `theme=${theme}`};
  return {widget, theme, attributes: Object.entries(attributes)};
}

/** The first parameter that the element does not have. */
export function findStrange(
  {attributes}: FrameRequest,
  observed: readonly string[] = [],
): Refusal | undefined {
  const strange = attributes.find(([name]) => !observed.includes(name));
  return strange && {reason: 'parameter', parameter: strange[0]};
}

const isTheme = (theme: string): theme is Theme => (THEMES as readonly string[]).includes(theme);

function isWeb(src: string | undefined, base: string): boolean {
  try {
    return Boolean(src) && /^https?:$/.test(new URL(src!, base).protocol);
  } catch {
    return false; // no address at all
  }
}
