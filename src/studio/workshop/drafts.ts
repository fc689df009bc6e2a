import {del, entries, get, set} from 'idb-keyval';
import {LeaveEvent, type Project, type Saved} from './project.js';

/** A feed on this device. */
export interface Draft extends Saved {
  readonly id: string;
  /** When it was kept (milliseconds since 1970). */
  readonly at: number;
}

/** So many feeds with changes are kept beside those that are open. */
const MOST = 10;
const REST = 800; // milliseconds without a change after which it is kept
const PATIENCE = 400; // milliseconds
const SESSION_KEY = 'plaza-draft';
const keyOf = (id: string) => `draft:${id}`;

/** The draft that this tab writes; no other tab writes it. */
let own = '';
/** Gives it back. */
let letGo: (() => void) | undefined;
/** The keys of those that this tab has given back, which the browser may not know yet. */
const left = new Set<string>();

/** What this tab had open before it was loaded again; of a tab that was duplicated a copy. `undefined` where nothing was. */
export async function claimDraft(): Promise<Saved | undefined> {
  const id = sessionStorage.getItem(SESSION_KEY) ?? '';
  const isOurs = id !== '' && (await hold(id));
  if (!isOurs) await begin();
  else own = id;
  return id ? read(id) : undefined;
}

/** Feeds with changes that no tab has open, the last one first. */
export async function listDrafts(): Promise<readonly Draft[]> {
  try {
    const {held = []} = await navigator.locks.query();
    const open = new Set(held.flatMap(({name = ''}) => (left.has(name) ? [] : [name])));
    const drafts = (await entries<IDBValidKey, Draft>())
      .filter(
        ([key, draft]) =>
          typeof key === 'string' && key.startsWith('draft:') && !open.has(key) && draft.isChanged,
      )
      .map(([, draft]) => draft)
      .sort((a, b) => b.at - a.at);
    await Promise.all(drafts.slice(MOST).map(({id}) => del(keyOf(id))));
    return drafts.slice(0, MOST);
  } catch {
    return []; // a browser that keeps nothing, for example in private windows; `keepDrafts` says so
  }
}

/** It has been opened again, as a draft of this tab's. */
export const removeDraft = ({id}: Draft): Promise<void> => del(keyOf(id));

/** Keeps the project on this device after each change. `onFailure` is told once when the browser refuses. */
export function keepDrafts(project: Project, onFailure: (error: unknown) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasFailed = false;
  const keep = async ({text, origin, isChanged}: Saved) => {
    clearTimeout(timer);
    timer = undefined;
    try {
      await set(keyOf(own), {id: own, text, origin, isChanged, at: Date.now()} satisfies Draft);
    } catch (error) {
      if (!hasFailed) onFailure(error);
      hasFailed = true;
    }
  };
  project.addEventListener('change', () => {
    clearTimeout(timer);
    if (project.isOpen) timer = setTimeout(() => void keep(project), REST);
  });
  // It stays as it is, and what comes next is a draft of its own.
  project.addEventListener(LeaveEvent.type, (event) => {
    const {saved} = event as LeaveEvent;
    void (saved.isChanged ? keep(saved) : del(keyOf(own)).catch(onFailure));
    void begin();
  });
  // Who leaves within that time loses nothing.
  addEventListener('pagehide', () => timer !== undefined && void keep(project));
}

/** Begins another draft. */
async function begin(): Promise<void> {
  if (own) left.add(keyOf(own));
  letGo?.();
  own = crypto.randomUUID();
  sessionStorage.setItem(SESSION_KEY, own);
  await hold(own);
}

/** Holds a draft; false where another tab does. A page that is just being left gives it back within {@link PATIENCE}. */
function hold(id: string): Promise<boolean> {
  return new Promise((resolve) => {
    navigator.locks
      .request(keyOf(id), {signal: AbortSignal.timeout(PATIENCE)}, () => {
        resolve(true);
        // Until another one is begun, or the page goes.
        return new Promise<void>((end) => (letGo = end));
      })
      .catch(() => resolve(false)); // held by another tab all that time
  });
}

async function read(id: string): Promise<Saved | undefined> {
  try {
    return await get<Draft>(keyOf(id));
  } catch {
    return undefined; // as in listDrafts
  }
}
