import {FeedError} from '../../feed/feed-error.js';
import {loadPartMessages} from '../../locale/messages.js';

/** A part of an element that few visitors use, loaded when it is first asked for. */
export interface OptionalPart<Part> {
  /** The part, or `undefined` while it is on its way; the host is drawn again when it is there. */
  (host: {requestUpdate(): void}): Part | undefined;
  /** Resolves when the part is there, or cannot be loaded. */
  load(): Promise<void>;
}

/**
 * Makes an optional part of a dynamic import. A failed attempt can be repeated after a while.
 */
export function optionalPart<Part>(importPart: () => Promise<Part>): OptionalPart<Part> {
  let part: Part | undefined;
  let loading: Promise<void> | undefined;
  const load = () =>
    (loading ??= loadWithMessages(importPart).then(
      (loaded) => void (part = loaded),
      (error: unknown) => {
        console.warn('Plaza: a part could not be loaded.', error);
        setTimeout(() => (loading = undefined), 5000);
      },
    ));
  const get = (host: {requestUpdate(): void}) => {
    if (!part) void load().then(() => part && host.requestUpdate());
    return part;
  };
  return Object.assign(get, {load});
}

/** The words of a part come with it; where they cannot be had it speaks English. */
async function loadWithMessages<Part>(importPart: () => Promise<Part>): Promise<Part> {
  const messages = loadPartMessages().catch((error: unknown) =>
    console.warn('Plaza: a part speaks English, as its words could not be loaded.', error),
  );
  const part = await importPart();
  await messages;
  return part;
}

/** Loads a part that an element cannot do without. Rejects with a FeedError, which the element then shows. */
export async function loadPart<Part>(importPart: () => Promise<Part>): Promise<Part> {
  try {
    return await importPart();
  } catch (error) {
    throw new FeedError('network', '', `A part of Plaza could not be loaded. ${String(error)}`);
  }
}
