/** Two colours that lie on each other, and how well they are told apart. */
export interface Contrast {
  /** The custom property that sets the colour in front. */
  readonly property: string;
  /** What is behind it: `background` is that of the page. */
  readonly behind: string;
  /** 1 to 21, as WCAG 2 has it. */
  readonly ratio: number;
  /** What it must be at least: 4.5 for text (WCAG 1.4.3), 3 for borders and signs (1.4.11). */
  readonly needed: number;
}

interface Pair {
  /** As the style sheets call the colour. */
  readonly token: string;
  readonly property: string;
  readonly needed: number;
}

const TEXT = 4.5;
const SIGN = 3;

const PAIRS: readonly Pair[] = [
  {token: 'currentColor', property: '--plaza-color-text', needed: TEXT},
  {token: 'var(--_muted)', property: '--plaza-color-muted', needed: TEXT},
  {token: 'var(--_link)', property: '--plaza-color-link', needed: TEXT},
  {token: 'var(--_accent)', property: '--plaza-color-brand', needed: TEXT},
  {token: 'var(--_brand)', property: '--plaza-color-brand', needed: SIGN},
  {token: 'var(--_control)', property: '--plaza-color-control', needed: SIGN},
  {token: 'var(--_danger)', property: '--plaza-color-danger', needed: SIGN},
  {token: 'var(--_success, currentColor)', property: '--plaza-color-success', needed: SIGN},
];

/** What a colour is that is not set: links have the brand's, and text has the page's own. */
const INHERITED: ReadonlyMap<string, string> = new Map([
  ['--plaza-color-link', '--plaza-color-brand'],
  ['--plaza-color-control', '--plaza-color-text'],
  ['--plaza-color-text', 'color'],
]);

/** What lies between the page and the colours in front. */
const GROUNDS = [
  {token: 'transparent', name: 'background'},
  {token: 'var(--_surface)', name: '--plaza-color-surface'},
  {token: 'var(--_tint)', name: '--plaza-color-tint'},
];

/** The contrast of each colour of an element with each ground that it may lie on, as the browser resolves them now. */
export function measureContrasts(host: HTMLElement): readonly Contrast[] {
  const probe = document.createElement('span');
  host.shadowRoot!.append(probe);
  const resolve = (color: string) => {
    probe.style.color = color;
    return getComputedStyle(probe).color;
  };
  try {
    const page = backgroundsBehind(host);
    return GROUNDS.flatMap((ground) => {
      const layers = [resolve('Canvas'), ...page, resolve(ground.token)];
      return PAIRS.map(({token, property, needed}) => ({
        property,
        behind: ground.name,
        needed,
        ratio: ratioOf(paint(layers), paint([...layers, resolve(token)])),
      }));
    });
  } finally {
    probe.remove();
  }
}

/** The colours that are too hard to tell apart: of each property the worst, which the others are mended with. */
export function findWeakContrasts(host: HTMLElement): readonly Contrast[] {
  const set = getComputedStyle(host);
  const worst = new Map<string, Contrast>();
  for (const each of measureContrasts(host)) {
    if (each.ratio >= each.needed) continue;
    const property = set.getPropertyValue(each.property)
      ? each.property
      : (INHERITED.get(each.property) ?? each.property);
    const known = worst.get(property);
    if (!known || each.ratio / each.needed < known.ratio / known.needed)
      worst.set(property, {...each, property});
  }
  return [...worst.values()];
}

/** The background colours behind an element, the outermost first. Pictures are not seen here. */
function backgroundsBehind(host: Element): readonly string[] {
  const found: string[] = [];
  let element: Element | null = host;
  while (element) {
    found.unshift(getComputedStyle(element).backgroundColor);
    const parent: Node | null = element.assignedSlot ?? element.parentNode;
    element = parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
  }
  return found;
}

type Rgb = readonly [red: number, green: number, blue: number];

/** What is seen of colours that lie on each other, in sRGB. */
function paint(layers: readonly string[]): Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d')!;
  for (const layer of layers) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

/** As WCAG 2.2 defines it. */
function ratioOf(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

function luminance(color: Rgb): number {
  const [red, green, blue] = color.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
