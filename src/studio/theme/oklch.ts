/** A colour as people order them: how light it is (0 to 1), how strong (0 to about 0.4), and of which hue (in degrees). */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Of lightness: less than anybody sees. */
const STEP = 0.002;

/** The colour for a screen, `#rrggbb`, as strong as sRGB can show it in its lightness and hue. */
export function toHex({lightness, chroma, hue}: Oklch): string {
  const isShown = (strength: number) =>
    toLinearRgb({lightness, chroma: strength, hue}).every((each) => each > -1e-4 && each < 1.0001);
  const strength = isShown(chroma) ? chroma : bisect(chroma, 0, isShown);
  const channels = toLinearRgb({lightness, chroma: strength, hue}).map((linear) => {
    const light = Math.min(1, Math.max(0, linear));
    const value = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(255 * value)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/**
 * The colour of the same hue that is readable and as near in lightness as can be; undefined where neither black nor white
 * is. Darker or lighter than a readable colour has to be readable, too.
 */
export function nearestReadable(color: Oklch, isReadable: (hex: string) => boolean): string | undefined {
  const inLightness = (lightness: number) => toHex({...color, lightness});
  if (isReadable(inLightness(color.lightness))) return inLightness(color.lightness);
  const found = [0, 1]
    .filter((end) => isReadable(inLightness(end)))
    .map((end) => bisect(color.lightness, end, (each) => isReadable(inLightness(each))))
    .sort((one, other) => Math.abs(one - color.lightness) - Math.abs(other - color.lightness));
  return found[0] === undefined ? undefined : inLightness(found[0]);
}

/** The first number on the way from one that does not hold to one that does, from which on it holds. */
function bisect(from: number, to: number, holds: (value: number) => boolean): number {
  let [no, yes] = [from, to];
  while (Math.abs(yes - no) > STEP) {
    const middle = (no + yes) / 2;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** As CSS Color 4 defines it; outside of 0 to 1 for what sRGB cannot show. */
function toLinearRgb({lightness, chroma, hue}: Oklch): readonly [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
