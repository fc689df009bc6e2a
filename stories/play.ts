import {expect, userEvent, waitFor, within} from 'storybook/test';

/** A busy machine is slow, but no story waits longer. */
const PATIENCE = {timeout: 8000};

/** What a play function sees and does, as a visitor would: by roles and parts, as the words are those of any language. */
export class Visitor {
  readonly #element: HTMLElement;

  constructor(canvas: HTMLElement) {
    this.#element = canvas.querySelector<HTMLElement>('[src]')!;
  }

  get element(): HTMLElement {
    return this.#element;
  }

  get #shadow(): HTMLElement {
    return this.#element.shadowRoot as unknown as HTMLElement;
  }

  /** Waits until the feed is on the page. */
  async ready(): Promise<void> {
    await this.until(() => expect(this.#element).toHaveAttribute('ready'));
  }

  async until(holds: () => unknown): Promise<void> {
    await waitFor(holds, PATIENCE);
  }

  all(part: string): readonly HTMLElement[] {
    return [...this.#shadow.querySelectorAll<HTMLElement>(`[part=${part}]`)];
  }

  /** The first of what stands in a part of the element. */
  in(part: string, selector: string): HTMLElement | null {
    return this.#shadow.querySelector(`[part=${part}] ${selector}`);
  }

  async find(part: string): Promise<HTMLElement> {
    await this.until(() => expect(this.all(part)).not.toHaveLength(0));
    return this.all(part)[0]!;
  }

  async click(target: Element | null): Promise<void> {
    await expect(target).not.toBeNull();
    await userEvent.click(target!);
  }

  async press(key: string): Promise<void> {
    await userEvent.keyboard(`{${key}}`);
  }

  async search(words: string): Promise<void> {
    await userEvent.type(await within(this.#shadow).findByRole('searchbox'), words);
  }
}

interface Played {
  readonly canvasElement: HTMLElement;
}

/** What could not be updated says how old it is. */
export async function findAge({canvasElement}: Played): Promise<void> {
  const notice = await new Visitor(canvasElement).find('stale');
  await expect(notice).toHaveTextContent(/2025|٢٠٢٥/);
}

/** Beside the notice that something is missing stands the rest. */
export const findRest =
  (count: number) =>
  async ({canvasElement}: Played): Promise<void> => {
    const visitor = new Visitor(canvasElement);
    await visitor.find('stale');
    await expect(visitor.all('item')).toHaveLength(count);
  };
