import {del, get, set} from 'idb-keyval';
import {LeaveEvent, type Project, type Saved} from './project.js';

/** A feed on this device, and when it was kept (milliseconds since 1970). */
export type Kept = Saved & {readonly at: number};

const CURRENT = 'project';
/** The last one with changes that another one took the place of. */
const PREVIOUS = 'previous';
const REST = 800; // milliseconds without a change after which it is kept

/** What was worked on last; `undefined` where nothing was. */
export const readSaved = (): Promise<Kept | undefined> => read(CURRENT);

/** What was worked on before that and not published; `undefined` where nothing was. */
export const readPrevious = (): Promise<Kept | undefined> => read(PREVIOUS);

/** Keeps it for {@link readPrevious}. */
export const keepPrevious = (saved: Saved): Promise<void> => set(PREVIOUS, {...saved, at: Date.now()});

async function read(key: string): Promise<Kept | undefined> {
  try {
    return await get<Kept>(key);
  } catch {
    return undefined; // a browser that keeps nothing, for example in private windows; `keepSaved` says so
  }
}

/** Keeps the project on this device after each change. `onFailure` is told once when the browser refuses. */
export function keepSaved(project: Project, onFailure: (error: unknown) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasFailed = false;
  const orFail = async (keeping: Promise<void>) => {
    try {
      await keeping;
    } catch (error) {
      if (!hasFailed) onFailure(error);
      hasFailed = true;
    }
  };
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    const {text, origin, isChanged} = project;
    return orFail(
      project.isOpen ? set(CURRENT, {text, origin, isChanged, at: Date.now()} satisfies Kept) : del(CURRENT),
    );
  };
  project.addEventListener('change', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), project.isOpen ? REST : 0);
  });
  project.addEventListener(
    LeaveEvent.type,
    (event) => void orFail(keepPrevious((event as LeaveEvent).saved)),
  );
  // Who leaves within that time loses nothing.
  addEventListener('pagehide', () => timer !== undefined && void keep());
}
