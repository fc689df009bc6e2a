import {html, nothing, type TemplateResult} from 'lit';
import type {LocaleController} from '../../locale/locale-controller.js';
import {renderDebug} from './debug.js';
import {failureMessage, partialMessage, staleMessage} from './failure.js';
import {isIncomplete, type FeedController} from './feed-controller.js';
import {renderHeading} from './heading.js';
import type {Choice} from './unknown-choice.js';

/** What is around the content of every element, whatever its feed's state. */
export interface Frame<Model> {
  readonly feed: FeedController<Model>;
  readonly locale: LocaleController;
  /** Text of the heading; none where it is empty. */
  readonly heading: string;
  /** 1 to 6. */
  readonly headingLevel: number;
  /** The short sentence that is announced to screen readers when it changes. */
  readonly status: (model: Model) => string;
  /** Whether the feed holds nothing that the element could show. */
  readonly isEmpty: (model: Model) => boolean;
  readonly content: (model: Model) => unknown;
  /** What the element's attributes pick from the feed: the webmaster is told of what it does not have. */
  readonly choices?: (model: Model) => readonly Choice[];
  /** How many grey blocks stand for the content until it is there. */
  readonly skeleton: number;
  /** Whether the content is dense, and so the blocks are low. */
  readonly dense?: boolean;
}

/**
 * The same around every element.
 *
 * @event {PlazaLoadEvent} plaza-load - The feed was read and is on the page.
 * @event {PlazaErrorEvent} plaza-error - The feed could not be shown; `error.reason` says why.
 * @slot - Shown with the message when the feed cannot be shown, and before the script has loaded.
 * @slot heading - Your own heading, in place of the attribute `heading`.
 * @slot empty - What to show when the feed has nothing of the kind.
 * @slot failed - What to say when the feed cannot be shown, in place of the message beside the button that tries again.
 * @slot footer - Shown below everything, whatever the feed's state.
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading.
 * @csspart status - The live region for screen readers, which is not seen.
 * @csspart notice - What is said in place of the content: that it failed, or that there is none.
 * @csspart stale - The notice that the content could not be updated.
 * @csspart retry - The button that tries again.
 * @csspart link - A link.
 */
export function renderFrame<Model>(frame: Frame<Model>): TemplateResult {
  const {feed, locale} = frame;
  const [status, content] = renderSafely(frame);
  const {model} = feed;
  const choices = model === undefined ? [] : (frame.choices?.(model) ?? []);
  const busy = (!locale.ready || feed.retrying || feed.state.status === 'loading') && !feed.prerendered;
  return html`
    <div
      part="base"
      class="base"
      lang=${locale.locale}
      dir=${locale.dir}
      tabindex="-1"
      aria-busy=${busy ? 'true' : nothing}
    >
      <slot name="heading">
        ${frame.heading ? renderHeading(frame.headingLevel, 0, html`<bdi>${frame.heading}</bdi>`, 'heading') : nothing}
      </slot>
      <p part="status" class="visually-hidden" role="status">${busy ? loadingMessage(locale) : status}</p>
      ${content} <slot name="footer"></slot> ${locale.ready ? renderDebug(feed, locale, choices) : nothing}
    </div>
  `;
}

/** The announcement and the content. What cannot be drawn becomes a failure with a sentence, never a blank space. */
function renderSafely<Model>(frame: Frame<Model>): [status: string, content: unknown] {
  const {feed, locale} = frame;
  try {
    return [feed.model === undefined || !locale.ready ? '' : frame.status(feed.model), renderState(frame)];
  } catch (error) {
    feed.giveUp(error);
    return ['', renderState(frame)];
  }
}

function renderState<Model>(frame: Frame<Model>): unknown {
  const {feed, locale} = frame;
  const {state} = feed;
  if (!locale.ready) return renderSkeleton(frame);
  switch (state.status) {
    case 'idle':
      return renderSkeleton(frame);
    case 'failed':
      return renderFailure(frame, failureMessage(state.error, locale.msg));
    default:
      if (state.model === undefined) return renderSkeleton(frame);
      return html`
        ${state.status === 'stale' ? renderStale(frame, staleMessage(state.sent, locale)) : nothing}
        ${state.status === 'ready' && isIncomplete(state) ? renderStale(frame, partialMessage(locale.msg)) : nothing}
        ${frame.isEmpty(state.model) ? renderEmpty(locale) : frame.content(state.model)}
      `;
  }
}

function loadingMessage({msg}: LocaleController): string {
  return msg('Loading…', {
    id: 'status.loading',
    desc: 'Announced to screen readers while data is loaded. One word.',
  });
}

/** Blocks of about the height of what is coming, so that the page below does not jump. */
function renderSkeleton<Model>({feed, skeleton, dense}: Frame<Model>): TemplateResult {
  if (feed.prerendered) return renderWaiting(feed);
  return html`
    <div class="skeleton ${dense ? 'dense' : ''}" aria-hidden="true">
      ${Array.from({length: skeleton}, () => html`<div class="bone"></div>`)}
    </div>
  `;
}

/** What stands for the content meanwhile: the words inside the tag, unless a server has drawn better in the shadow tree. */
export function renderWaiting<Model>({prerendered}: FeedController<Model>): TemplateResult {
  return prerendered && !prerendered.parentElement ? html`` : html`<slot></slot>`;
}

function renderEmpty({msg}: LocaleController): TemplateResult {
  const message = msg('There is nothing here yet.', {
    id: 'state.empty',
    desc: 'Shown in place of the content when the association has published nothing of the kind. One sentence.',
  });
  return html`<slot name="empty"><p part="notice" class="notice">${message}</p></slot>`;
}

/** The failure, a way out of it, and whatever the page's author wrote inside the tag. */
function renderFailure<Model>(frame: Frame<Model>, message: string): TemplateResult {
  return html`
    <div part="notice" class="notice failure">
      <div role="alert">
        <slot name="failed"><p>${message}</p></slot>
      </div>
      ${renderRetry(frame)}
    </div>
    <slot></slot>
  `;
}

/** Quietly, how old the content is and that there may be newer. */
function renderStale<Model>(frame: Frame<Model>, message: string): TemplateResult {
  return html`
    <div part="stale" class="notice stale">
      <p role="status">${message}</p>
      ${renderRetry(frame)}
    </div>
  `;
}

function renderRetry<Model>({feed, locale}: Frame<Model>): TemplateResult {
  const {msg} = locale;
  return html`
    <button
      part="retry"
      type="button"
      aria-disabled=${feed.retrying ? 'true' : nothing}
      @click=${(event: Event) => retry(feed, event)}
    >
      ${
        feed.retrying
          ? loadingMessage(locale)
          : msg('Try again', {id: 'action.retry', desc: 'Button that loads the data again after a failure.'})
      }
    </button>
  `;
}

/** Retries once at a time. The button goes when the data comes: the focus then moves to the content, not to nowhere. */
async function retry<Model>(feed: FeedController<Model>, event: Event): Promise<void> {
  if (feed.retrying) return;
  const base = (event.currentTarget as Element).closest<HTMLElement>('.base')!;
  const root = base.getRootNode() as ShadowRoot;
  const hadFocus = root.activeElement === event.currentTarget;
  await feed.reload();
  if (hadFocus && !root.activeElement) base.focus();
}
