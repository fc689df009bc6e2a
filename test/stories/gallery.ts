import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import type {HTTPRequest} from 'puppeteer-core';
import {desk} from './contexts.js';
import {
  difference,
  drawPrint,
  freezeClock,
  loadAll,
  type Difference,
  type Tolerance,
} from './picture-in-page.js';
import {storyIds, Workshop, type StoryPage} from './workshop.js';

/** Where a picture of each story is kept. */
export const KEPT = 'test/stories/pictures';
/** Where those that have changed are shown. */
export const CHANGED = 'test-pictures/stories';

/** In CSS pixels. What of a story is below is not in its picture. */
const SIZE = {width: 800, height: 1600};
/** A Wednesday morning on which offices are open. */
const NOW = Date.parse('2026-10-07T09:30:00Z');
/** What a system has its own opinion of: where letters stand, and how colours are shown. */
const STEADY = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];
const FONTS = ['noto-sans', 'noto-sans-arabic', 'noto-sans-sc'];
const style = `
  html, body, #storybook-root { font-family: 'Noto Sans Variable', 'Noto Sans Arabic Variable', 'Noto Sans SC Variable' !important }
  html { caret-color: transparent }`;

/** What draws the pictures: the same one draws the same pixels. */
export interface Environment {
  /** Of Chromium. */
  readonly version: string;
  /** Of some letters and colours that it has drawn. */
  readonly print: string;
}

/** Where the same environment has drawn both pictures: few pixels differ by chance, at the edges of letters. */
export const FINE: Tolerance = {scale: 1, threshold: 0.15, pixels: 60};
/** Where another one has drawn them: the edges of letters differ, and what is as large as a word does not. */
export const COARSE: Tolerance = {scale: 0.25, threshold: 0.12, pixels: 24};

/** Takes pictures of stories and compares them with those that are kept. */
export class Gallery {
  /** The scripts that are on their way. */
  readonly #loading = new Set<HTTPRequest>();

  private constructor(
    private readonly workshop: Workshop,
    readonly story: StoryPage,
    private readonly kept: string,
    private readonly changed: string,
    readonly environment: Environment,
  ) {
    story.page.on('request', (request) => {
      if (request.resourceType() === 'script') this.#loading.add(request);
    });
    for (const end of ['requestfinished', 'requestfailed'] as const)
      story.page.on(end, (request) => void this.#loading.delete(request));
  }

  static async open(kept = KEPT, changed = CHANGED, browserArgs = STEADY): Promise<Gallery> {
    rmSync(changed, {recursive: true, force: true});
    const workshop = await Workshop.open(browserArgs);
    const story = await workshop.openPage(desk, async (page) => {
      await page.emulateTimezone('UTC');
      await page.evaluateOnNewDocument(freezeClock, NOW);
    });
    const {page} = story;
    for (const font of FONTS)
      await page.addStyleTag({url: `/node_modules/@fontsource-variable/${font}/index.css`});
    await page.addStyleTag({content: style});
    await page.setViewport(SIZE);
    const print = createHash('sha256')
      .update(await page.evaluate(drawPrint))
      .digest('hex');
    const [version = ''] = /[\d.]+/.exec(await workshop.browser.version()) ?? [];
    return new Gallery(workshop, story, kept, changed, {version: version.split('.')[0]!, print});
  }

  close(): Promise<void> {
    return this.workshop.close();
  }

  /** How closely pictures can be compared here. */
  get tolerance(): Tolerance {
    const file = `${this.kept}/environment.json`;
    const same = existsSync(file) && readFileSync(file, 'utf8') === toText(this.environment);
    return same ? FINE : COARSE;
  }

  /** The stories without a picture, and the pictures without a story. */
  get unpaired(): readonly string[] {
    const pictures = new Set(this.#ids);
    const stories = new Set(storyIds());
    return [
      ...[...stories].filter((id) => !pictures.has(id)).map((id) => `${id} has no picture.`),
      ...[...pictures].filter((id) => !stories.has(id)).map((id) => `${id} is no story.`),
    ];
  }

  /** Shows a story and takes a picture of it. */
  async take(id: string): Promise<Buffer> {
    await this.story.show(id);
    return this.shoot();
  }

  /** Takes a picture of what is shown, once nothing more comes: some parts are loaded when they are used. */
  async shoot(): Promise<Buffer> {
    let last: Buffer | undefined;
    for (let i = 0; i < 50; i++) {
      const picture = await this.#shootOnce();
      if (this.#loading.size === 0 && last?.equals(picture)) return picture;
      last = picture;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The story does not come to rest.');
  }

  async #shootOnce(): Promise<Buffer> {
    const {page} = this.story;
    const height = Math.min(SIZE.height, await page.evaluate(loadAll));
    // Compressed as those that are kept are, it has the same traces of that.
    const clip = {x: 0, y: 0, width: SIZE.width, height};
    return Buffer.from(
      await page.screenshot({type: 'webp', quality: 40, clip, captureBeyondViewport: false}),
    );
  }

  /** In what a picture differs from the one that is kept; `undefined` where it does not. What differs is shown. */
  async compare(id: string, picture: Buffer, tolerance = this.tolerance): Promise<Difference | undefined> {
    const file = `${this.kept}/${id}.webp`;
    if (!existsSync(file)) throw new Error(`No picture of ${id} is kept.`);
    const old = readFileSync(file);
    if (old.equals(picture)) return undefined;
    const [before, after] = [old, picture].map((each) => each.toString('base64'));
    const found = await this.story.page.evaluate(difference, before!, after!, tolerance);
    if (!found) return undefined;
    mkdirSync(this.changed, {recursive: true});
    writeFileSync(`${this.changed}/${id}.old.webp`, old);
    writeFileSync(`${this.changed}/${id}.new.webp`, picture);
    writeFileSync(`${this.changed}/${id}.difference.png`, Buffer.from(found.picture, 'base64'));
    this.#writeIndex();
    return found;
  }

  /** Keeps a picture, unless the one that is there shows the same. */
  async keep(id: string, picture: Buffer): Promise<boolean> {
    const isThere = existsSync(`${this.kept}/${id}.webp`) && this.tolerance === FINE;
    if (isThere && !(await this.compare(id, picture))) return false;
    mkdirSync(this.kept, {recursive: true});
    writeFileSync(`${this.kept}/${id}.webp`, picture);
    return true;
  }

  /** Says that all pictures are of this environment, and forgets those of stories that are no more. */
  finish(): void {
    const stories = new Set(storyIds());
    for (const id of this.#ids) if (!stories.has(id)) rmSync(`${this.kept}/${id}.webp`);
    writeFileSync(`${this.kept}/environment.json`, toText(this.environment));
  }

  get #ids(): readonly string[] {
    if (!existsSync(this.kept)) return [];
    return readdirSync(this.kept).flatMap((file) => (file.endsWith('.webp') ? file.slice(0, -5) : []));
  }

  /** A page with all that has changed: what was kept, what is there now, and the pixels that differ. */
  #writeIndex(): void {
    const ids = readdirSync(this.changed).flatMap((file) => /^(.*)\.old\.webp$/.exec(file)?.[1] ?? []);
    const figures = ids.map((id) => {
      const files = [`${id}.old.webp`, `${id}.new.webp`, `${id}.difference.png`];
      return `<h2>${id}</h2><div>${files.map((file) => `<img src="${file}" alt="${file}">`).join('')}</div>`;
    });
    const head = '<!doctype html><meta charset="utf-8"><title>Changed pictures</title>';
    const css =
      '<style>div { align-items: start; display: flex; gap: 1em } img { border: 1px solid; flex: 1; min-width: 0 }</style>';
    const text = '<h1>Kept, now, and the difference</h1>';
    writeFileSync(`${this.changed}/index.html`, `${head}${css}${text}${figures.join('\n')}\n`);
  }
}

const toText = (environment: Environment) => `${JSON.stringify(environment, null, 2)}\n`;
