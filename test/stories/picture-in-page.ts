/** What the tests of the stories' pictures run in the page: each function by itself, as only its text gets there. */
import type pixelmatch from 'pixelmatch';

/** What may differ between two pictures of the same. */
export interface Tolerance {
  /** How large the pictures are when compared: 1 as they are. */
  readonly scale: number;
  /** How far two colours may be apart, 0 to 1, as pixelmatch has it. */
  readonly threshold: number;
  /** How many of the scaled pixels may be further apart. */
  readonly pixels: number;
}

export interface Difference {
  /** In how many pixels, or in which size. */
  readonly what: string;
  /** The pixels that differ, in red: PNG, base64. */
  readonly picture: string;
}

/** Stops the clock of a page before it starts. */
export function freezeClock(now: number): void {
  window.Date = class extends Date {
    constructor(...args: readonly unknown[]) {
      super(...((args.length ? args : [now]) as [number]));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
}

/** Waits for fonts and images, and answers how high the story is. */
export async function loadAll(): Promise<number> {
  const roots = [...document.querySelectorAll('#storybook-root [src]:not(img)')].map(
    ({shadowRoot}) => shadowRoot!,
  );
  const images = [document, ...roots].flatMap((root) => [...root.querySelectorAll('img')]);
  const isLoaded = (image: HTMLImageElement) =>
    image.complete || (image.loading === 'lazy' && image.getBoundingClientRect().top > innerHeight);
  const wait = () => new Promise((resolve) => setTimeout(resolve, 30));
  for (let i = 0; i < 100 && !images.every(isLoaded); i++) await wait();
  await document.fonts.ready;
  scrollTo(0, 0);
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return Math.ceil(document.documentElement.getBoundingClientRect().height);
}

/** Letters and colours, as the browser draws them. */
export async function drawPrint(): Promise<string> {
  const fonts = [
    '600 17px "Noto Sans Variable"',
    '17px "Noto Sans Arabic Variable"',
    '17px "Noto Sans SC Variable"',
  ];
  const text = 'Hamburgefonts Ünñ Ж شبكة 网络';
  for (const font of fonts)
    if (!(await document.fonts.load(font, text)).length) throw new Error(`There is no ${font}.`);
  const canvas = new OffscreenCanvas(300, 100);
  const context = canvas.getContext('2d')!;
  const colours = context.createLinearGradient(0, 0, 300, 100);
  colours.addColorStop(0, 'oklch(0.45 0.12 255)');
  colours.addColorStop(1, 'white');
  context.fillStyle = colours;
  context.fillRect(0, 0, 300, 100);
  context.fillStyle = 'black';
  fonts.forEach((font, i) => {
    context.font = font;
    context.fillText(text, 5.3, 25.4 * (i + 1));
  });
  return context.getImageData(0, 0, 300, 100).data.join();
}

/** Compares two pictures (WebP, base64). */
export async function difference(
  before: string,
  after: string,
  {scale, threshold, pixels}: Tolerance,
): Promise<Difference | undefined> {
  const path = '/node_modules/pixelmatch/index.js';
  const match = ((await import(path)) as {default: typeof pixelmatch}).default;
  const decode = async (picture: string) => {
    const image = new Image();
    image.src = `data:image/webp;base64,${picture}`;
    await image.decode();
    return image;
  };
  const images = await Promise.all([decode(before), decode(after)]);
  const width = Math.round(Math.max(...images.map((image) => image.width)) * scale);
  const height = Math.round(Math.max(...images.map((image) => image.height)) * scale);
  const [a, b] = images.map((image) => {
    const context = new OffscreenCanvas(width, height).getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0, Math.round(image.width * scale), Math.round(image.height * scale));
    return context.getImageData(0, 0, width, height).data;
  });
  const output = new ImageData(width, height);
  const count = match(a!, b!, output.data, width, height, {threshold, includeAA: true});
  const [old, now] = images.map((image) => `${image.width} × ${image.height} px`);
  // A line of text more or less is no matter of how it is drawn.
  const isOtherSize = Math.abs(images[0].height - images[1].height) > 1 / scale;
  if (count <= pixels && !isOtherSize) return undefined;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')!.putImageData(output, 0, 0);
  const png = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  const picture = btoa(Array.from(png, (byte) => String.fromCharCode(byte)).join(''));
  return {
    what: old === now ? `${count} pixels differ` : `${count} pixels differ, and it was ${old} and is ${now}`,
    picture,
  };
}
