import {readFileSync} from 'node:fs';
import type {Browser, CDPSession, ConsoleMessage, ElementHandle, Page} from 'puppeteer-core';
import {openBrowser, serve} from '../e2e/browser.js';
import type {Context, View} from './contexts.js';
import {dress, isAnswered, isOpen, play, settle} from './in-page.js';

const BUILT = 'storybook-static';

interface Index {
  readonly entries: Readonly<Record<string, {readonly id: string; readonly type: string}>>;
}

/** The ids of all stories that were built. */
export function storyIds(): readonly string[] {
  const {entries} = JSON.parse(readFileSync(`${BUILT}/index.json`, 'utf8')) as Index;
  return Object.values(entries)
    .filter(({type}) => type === 'story')
    .map(({id}) => id);
}

/** The built stories in a browser. */
export class Workshop {
  private constructor(
    readonly browser: Browser,
    readonly url: string,
    readonly close: () => Promise<void>,
  ) {}

  static async open(browserArgs: readonly string[] = []): Promise<Workshop> {
    const [browser, server] = await Promise.all([openBrowser(browserArgs), serve()]);
    const close = async () => {
      await browser.close();
      await server.close();
    };
    return new Workshop(browser, `${server.url}${BUILT}/`, close);
  }

  /** An empty page. */
  async openTab(): Promise<Page> {
    const page = await this.browser.newPage();
    // The browser draws next to nothing in tabs that are behind another one.
    await page.emulateFocusedPage(true);
    // What tsx adds to functions, so that they keep their names, is not there in the page.
    await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
    return page;
  }

  /** A page that shows one story after the other. */
  async openPage(
    {locale, direction, scheme}: Omit<Context, 'name' | 'views'>,
    prepare?: (page: Page) => Promise<void>,
  ): Promise<StoryPage> {
    const page = await this.openTab();
    await prepare?.(page);
    const first = storyIds()[0]!;
    const story = new StoryPage(page, await page.createCDPSession(), first);
    await story.look({name: 'a window', width: 1000});
    // The tests run axe themselves, once the feed is there.
    const globals = `locale:${locale};direction:${direction};scheme:${scheme};a11y.manual:!true`;
    await page.goto(`${this.url}iframe.html?viewMode=story&id=${first}&globals=${globals}`);
    await page.waitForFunction(isOpen, {polling: 50}, {locale, direction, scheme});
    return story;
  }
}

/** A page of the workshop. */
export class StoryPage {
  /** What went wrong in the story that is shown: errors on the console, and those that nobody caught. */
  readonly errors: string[] = [];

  constructor(
    readonly page: Page,
    private readonly session: CDPSession,
    /** The story that is shown. */
    private shown: string,
  ) {
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !isMissing(message)) this.errors.push(message.text());
    });
  }

  /** Shows a story, and resolves once it is played and its feed has been answered. */
  async show(id: string): Promise<void> {
    this.errors.length = 0;
    this.errors.push(...(await this.page.evaluate(play, id, id === this.shown)));
    this.shown = id;
    if (!id.endsWith('--loading')) await this.page.waitForFunction(isAnswered, {timeout: 10_000});
    await this.page.evaluate(settle);
  }

  /** What matches in an element, once it is there. (Puppeteer itself does not hear of changes in shadow trees.) */
  async waitFor(selector: string): Promise<ElementHandle<Element>> {
    for (let i = 0; i < 300; i++) {
      const found = await this.page.$(`pierce/${selector}`);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error(`There is no ${selector}.`);
  }

  /** Looks at the story as a visitor does. */
  async look({width, asks, fontSize, spaced, printed}: View): Promise<void> {
    await this.page.setViewport({width, height: 900});
    // Nothing moves, unless asked for. (Puppeteer itself knows only some of these features.)
    await this.session.send('Emulation.setEmulatedMedia', {
      media: printed ? 'print' : '',
      features: Object.entries({'prefers-reduced-motion': 'reduce', ...asks}).map(([name, value]) => ({
        name,
        value,
      })),
    });
    await this.page.evaluate(dress, fontSize ?? 0, Boolean(spaced), Boolean(printed));
    await this.page.evaluate(settle);
  }
}

/** Some feeds and pictures are not there, which the browser says too. */
function isMissing(message: ConsoleMessage): boolean {
  return /\/(missing\.json|lost\/[^/]+|favicon\.ico)$/.test(message.location().url ?? '');
}
