import {findWeakContrasts, type Contrast} from '../../elements/shared/debug-contrast.js';
import {nearestReadable, type Oklch} from './oklch.js';

/** What lies below widgets; `own` is a page whose colours are known. */
export type Ground = 'light' | 'dark' | 'own';

/** A page that widgets are tried on. */
export interface Pane {
  readonly ground: Ground;
  /** What the custom properties are set on. */
  readonly element: HTMLElement;
  readonly widgets: readonly HTMLElement[];
  /** Looks at it; where several share an element, each puts it onto its ground for that. */
  readonly look?: <T>(measure: () => T) => T;
}

/** Where a colour is too hard to tell apart from what is behind it. */
export interface Place extends Contrast {
  readonly ground: Ground;
  /** The tags of the widgets that have it. */
  readonly tags: readonly string[];
}

/** A custom property that sets such a colour, or that would. */
export interface Warning {
  readonly property: string;
  readonly places: readonly Place[];
}

const plainly = <T>(measure: () => T): T => measure();

/** A page sets its own text colour; what mends it here is that of the widgets. */
const setBy = ({property}: Contrast) => (property === 'color' ? '--plaza-color-text' : property);

/** What is hard to read on each page, in any of its widgets: the worst of it. */
export function findWarnings(panes: readonly Pane[]): readonly Warning[] {
  const warnings = new Map<string, Map<Ground, Place>>();
  for (const {ground, widgets, look = plainly} of panes) {
    for (const widget of widgets) {
      for (const weak of look(() => findWeakContrasts(widget))) {
        const property = setBy(weak);
        const places = warnings.get(property) ?? new Map<Ground, Place>();
        const known = places.get(ground);
        const worse = !known || weak.ratio / weak.needed < known.ratio / known.needed ? weak : known;
        places.set(ground, {...worse, ground, tags: [...(known?.tags ?? []), widget.localName]});
        warnings.set(property, places);
      }
    }
  }
  return [...warnings].map(([property, places]) => ({property, places: [...places.values()]}));
}

/** Those of several pages, found one by one, as one for each property. */
export function mergeWarnings(found: readonly Warning[]): readonly Warning[] {
  const properties = new Set(found.map(({property}) => property));
  return [...properties].map((property) => ({
    property,
    places: found.filter((each) => each.property === property).flatMap(({places}) => places),
  }));
}

/**
 * The value nearest to the present one that is readable on every page: one colour, or one for light and one for dark
 * pages; undefined where no shade of it is. `usual` is what a property is that nobody has set.
 */
export function findMend(property: string, panes: readonly Pane[], usual: string): string | undefined {
  const tries = panes.map(({element, widgets, look = plainly}) => {
    const isReadable = (color: string) =>
      look(() =>
        withProperty(element, property, color, () =>
          widgets.every((widget) => !findWeakContrasts(widget).some((weak) => setBy(weak) === property)),
        ),
      );
    const now = look(() => colorIn(element, getComputedStyle(element).getPropertyValue(property) || usual));
    return {isReadable, mended: nearestReadable(now, isReadable)};
  });
  if (tries.some(({mended}) => mended === undefined)) return undefined;
  const one = tries.find(({mended}) => tries.every(({isReadable}) => isReadable(mended!)))?.mended;
  return one ?? `light-dark(${tries.map(({mended}) => mended).join(', ')})`;
}

/** The colour that a text of CSS is in a place, which has to be one. */
export function colorIn(place: Element, css: string): Oklch {
  const probe = document.createElement('span');
  place.append(probe);
  probe.style.color = `oklch(from ${css} l c h)`;
  const numbers = getComputedStyle(probe).color.match(/-?[\d.]+(e-?\d+)?|none/g) ?? [];
  probe.remove();
  const [lightness = 0, chroma = 0, hue = 0] = numbers.map((number) => Number(number) || 0);
  return {lightness, chroma, hue};
}

/** Looks at an element as it would be with another value. */
function withProperty<T>(element: HTMLElement, name: string, value: string, look: () => T): T {
  const before = element.style.getPropertyValue(name);
  element.style.setProperty(name, value);
  try {
    return look();
  } finally {
    element.style.setProperty(name, before);
  }
}
