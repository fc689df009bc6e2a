import type {LocaleController} from '../../locale/locale-controller.js';

interface Host {
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** How long an element says that it has copied, in milliseconds. */
const SAID = 4000;

/** They keep the parts of a sentence apart on the page, and would be stray characters where it is pasted. */
const BIDI_MARKS = /[\u200e\u200f\u2066-\u2069]/g;

/** Copies texts of an element, and says so: on the button, and once to screen readers. */
export class Copying {
  /** The key of what has just been copied. */
  copied = '';
  /** What a live region says. */
  status = '';
  readonly #host: Host;
  readonly #locale: LocaleController;
  readonly #done: () => string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `done` is the word for it. */
  constructor(host: Host, locale: LocaleController, done: () => string) {
    this.#host = host;
    this.#locale = locale;
    this.#done = done;
  }

  /** Copies a text, or selects it in `place`, where it stands, if the browser does not let a page copy. */
  async copy(key: string, text: string, place: Node): Promise<void> {
    clearTimeout(this.#timer);
    // Emptied first: what a live region already says, it does not say again.
    await this.#say('', '');
    if (await writeText(text)) {
      await this.#say(key, this.#done());
    } else {
      selectText(place);
      const {msg} = this.#locale;
      await this.#say(
        '',
        msg('It could not be copied. It is selected now, for you to copy.', {
          id: 'contact.selected',
          desc: 'Announced when the browser does not let a button copy: the text is marked instead. Two short sentences.',
        }),
      );
    }
    this.#timer = setTimeout(() => void this.#say('', ''), SAID);
  }

  async #say(copied: string, status: string): Promise<void> {
    this.copied = copied;
    this.status = status;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}

/** False where the browser or the page's policy does not let it. */
async function writeText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.replace(BIDI_MARKS, ''));
    return true;
  } catch {
    return false; // no clipboard on an insecure page or in a frame: the caller has another way
  }
}

function selectText(node: Node): void {
  const range = document.createRange();
  range.selectNodeContents(node);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
