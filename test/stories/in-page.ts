/** What the tests of the stories run in the page: each function by itself, as only its text gets there. */

/** Storybook's own line between its manager and its preview. */
interface Channel {
  emit(event: string, ...args: readonly unknown[]): void;
  on(event: string, listener: (value: unknown) => void): void;
  off(event: string, listener: (value: unknown) => void): void;
}
declare global {
  interface Window {
    __STORYBOOK_ADDONS_CHANNEL__?: Channel;
  }
}

/** Whether Storybook shows a story, in the page that was asked for, and can be asked for others. */
export function isOpen(asked: {locale: string; direction: string; scheme: string}): boolean {
  const {lang, dir, style} = document.documentElement;
  const isAsked = lang === asked.locale && dir === asked.direction && style.colorScheme === asked.scheme;
  return isAsked && document.querySelector('#storybook-root [src]:not(img)') !== null;
}

/** Renders a story, anew if it `isShown`, and plays it. Answers what went wrong, as its end is called a success even then. */
export function play(storyId: string, isShown: boolean): Promise<string[]> {
  const channel = window.__STORYBOOK_ADDONS_CHANNEL__!;
  const failures = [
    'playFunctionThrewException',
    'unhandledErrorsWhilePlaying',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
  ];
  return new Promise((resolve) => {
    const errors: string[] = [];
    const note = (error: unknown) => {
      errors.push(JSON.stringify(error));
    };
    const finish = (end: unknown) => {
      // The story that was shown before may end late.
      if (typeof end === 'object' && (end as {storyId?: string}).storyId !== storyId) return;
      for (const failure of failures) channel.off(failure, note);
      for (const end of ['storyFinished', 'storyMissing']) channel.off(end, finish);
      resolve(errors);
    };
    for (const failure of failures) channel.on(failure, note);
    for (const end of ['storyFinished', 'storyMissing']) channel.on(end, finish);
    channel.emit(isShown ? 'forceRemount' : 'setCurrentStory', {storyId, viewMode: 'story'});
  });
}

/** Whether the feed of each element is on the page, or has failed there. */
export function isAnswered(): boolean {
  const elements = [...document.querySelectorAll('#storybook-root [src]:not(img)')];
  const isDone = (each: Element) => each.hasAttribute('ready') || each.shadowRoot?.querySelector('.failure');
  return elements.length > 0 && elements.every(isDone);
}

/** Waits until nothing more is drawn. */
export async function settle(): Promise<void> {
  for (const element of document.querySelectorAll('#storybook-root [src]:not(img)'))
    await (element as Element & {updateComplete?: Promise<unknown>}).updateComplete;
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

/**
 * Sets the size of the root's font in pixels (0 for the page's own), spaces text as far as WCAG 1.4.12 lets visitors, and
 * says that the page is printed.
 */
export function dress(fontSize: number, spaced: boolean, printed: boolean): void {
  dispatchEvent(new Event(printed ? 'beforeprint' : 'afterprint'));
  const root = new CSSStyleSheet();
  if (fontSize) root.replaceSync(`html { font-size: ${fontSize}px }`);
  document.adoptedStyleSheets = [root];
  const spacing = new CSSStyleSheet();
  const wide = `
    * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }
  `;
  if (spaced) spacing.replaceSync(wide);
  const sheets = document as Document & {spacing?: CSSStyleSheet};
  for (const {shadowRoot} of document.querySelectorAll('#storybook-root [src]:not(img)')) {
    if (!shadowRoot) continue;
    const others = shadowRoot.adoptedStyleSheets.filter((each) => each !== sheets.spacing);
    shadowRoot.adoptedStyleSheets = [...others, spacing];
  }
  sheets.spacing = spacing;
}
