import {html, nothing, type TemplateResult} from 'lit';
import type {Report} from './report.js';
import type {CheckWords} from './words/en.js';

/** A piece of a text around a fault, small enough to be edited. */
interface Piece {
  /** Of the piece in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Of the fault in the piece. */
  readonly fault: number;
}

const LINES = 6;
/** A feed without line breaks is one line. */
const MAX_CHARACTERS = 4000;

/** The lines around a fault. */
export function pieceAround(text: string, line: number, column: number): Piece {
  let offset = 0;
  for (let n = 1; n < line; n++) offset = text.indexOf('\n', offset) + 1;
  offset = Math.min(offset + column - 1, text.length);
  let start = offset;
  let end = offset;
  for (let n = 0; n < LINES && start > 0; n++) start = text.lastIndexOf('\n', start - 2) + 1;
  for (let n = 0; n < LINES && end < text.length; n++) {
    const next = text.indexOf('\n', end + 1);
    end = next < 0 ? text.length : next;
  }
  start = Math.max(start, offset - MAX_CHARACTERS);
  end = Math.min(end, offset + MAX_CHARACTERS);
  return {start, end, fault: offset - start};
}

interface Surroundings {
  readonly text: string;
  readonly say: (key: keyof CheckWords, values?: Readonly<Record<string, string | number>>) => string;
  readonly onText: (text: string) => void;
}

/** Why a feed could not be read at all, and its text, to be mended there. */
export function renderFault(
  {words, position}: NonNullable<Report['fault']>,
  {text, say, onText}: Surroundings,
): TemplateResult {
  const {line, column} = position ?? {line: 1, column: 1};
  const {start, end, fault} = pieceAround(text, line, column);
  const piece = text.slice(start, end);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const mended = form.querySelector('textarea')!.value;
    onText(text.slice(0, start) + mended + text.slice(end));
  };
  const onFocus = ({currentTarget}: FocusEvent) =>
    (currentTarget as HTMLTextAreaElement).setSelectionRange(fault, fault + 1);
  return html`<form class="stack" @submit=${onSubmit}>
    <p class="message bad">
      ${position ? html`<strong>${say('syntax.place', {line, column})}</strong>` : nothing} ${words}
    </p>
    ${position ? renderLine(text, line, column) : nothing}
    <p class="field">
      <label for="check-piece">${say('syntax.label')}</label>
      <textarea
        id="check-piece"
        name="piece"
        rows="14"
        spellcheck="false"
        dir="ltr"
        .value=${piece}
        @focus=${onFocus}
      ></textarea>
    </p>
    <button class="button primary">${say('syntax.action')}</button>
  </form>`;
}

/** The faulty line, with what stands at the fault marked. */
function renderLine(text: string, line: number, column: number): TemplateResult {
  const whole = text.split('\n', line).at(-1) ?? '';
  const from = Math.max(0, column - 41);
  const at = column - 1;
  const before = `${line}: ${from > 0 ? '…' : ''}${whole.slice(from, at)}`;
  const [fault, after] = [whole.slice(at, at + 1) || '⏎', whole.slice(at + 1, at + 40)];
  // In one line, as white space shows in it.
  // prettier-ignore
  return html`<p class="code" dir="ltr"><code>${before}<mark>${fault}</mark>${after}</code></p>`;
}
