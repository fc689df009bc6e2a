import type {Page} from 'puppeteer-core';
import type {StoryPage} from './workshop.js';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How far around an element its focus may be drawn, in CSS pixels. */
const ROOM = 12;

/** In the page: what has the focus, at any depth of shadow roots. */
function focused(): HTMLElement {
  let active = document.activeElement!;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement;
}

/**
 * How well it is seen what has the focus: the pixels that have another colour without it, at a contrast of 3:1 or more,
 * in lengths of the element's outline. A line of one pixel around it is 1.
 */
export async function visibilityOfFocus(page: Page): Promise<number> {
  const active = await page.evaluateHandle(focused);
  const box = await active.evaluate((element, room): Box => {
    element.scrollIntoView({block: 'center', inline: 'nearest', behavior: 'instant'});
    const {left, top, width, height} = element.getBoundingClientRect();
    // An axis or a table may be larger than the window: what of it is seen counts.
    const x = Math.max(0, left - room);
    const y = Math.max(0, top - room);
    return {
      x: x + scrollX,
      y: y + scrollY,
      width: Math.min(innerWidth, left + width + room) - x,
      height: Math.min(innerHeight, top + height + room) - y,
    };
  }, ROOM);
  const shoot = () => page.screenshot({clip: box, encoding: 'base64'});
  const shown = await shoot();
  await active.evaluate((element) => element.blur());
  const bare = await shoot();
  await active.evaluate((element) => element.focus({preventScroll: true}));
  const pixels = await page.evaluate(countContrasting, shown, bare);
  // Of a slider the grip has the focus, which is drawn 16 px wide.
  const isSlider = await active.evaluate((element) => element.matches('[type=range]'));
  return pixels / (isSlider ? 4 * 16 : 2 * (box.width + box.height - 4 * ROOM));
}

/** In the page: how many pixels of two pictures (PNG, base64) differ at a contrast of 3:1 or more. */
async function countContrasting(one: string, other: string): Promise<number> {
  const read = async (png: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  };
  const luminance = (data: Uint8ClampedArray, i: number) => {
    const [r, g, b] = [0, 1, 2].map((channel) => {
      const value = data[i + channel]! / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const [a, b] = await Promise.all([read(one), read(other)]);
  let count = 0;
  for (let i = 0; i < a.length; i += 4) {
    const [low, high] = [luminance(a, i), luminance(b, i)].sort((x, y) => x - y);
    if ((high! + 0.05) / (low! + 0.05) >= 3) count++;
  }
  return count;
}

/** What an element looks like: equal pictures are equal texts. */
export async function pictureOf(story: StoryPage, selector: string): Promise<string> {
  const element = await story.waitFor(selector);
  return element.screenshot({encoding: 'base64'});
}
