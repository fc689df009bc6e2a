import {del, get, set} from 'idb-keyval';

/** One for each tab. */
const keyOf = () => {
  const id = sessionStorage.getItem('plaza-sheet') ?? crypto.randomUUID();
  sessionStorage.setItem('plaza-sheet', id);
  return `sheet:${id}`;
};

/** Keeps the file that is being read, or forgets it. Rejects where the browser keeps nothing. */
export async function keepFile(file: File | undefined): Promise<void> {
  await (file ? set(keyOf(), file) : del(keyOf()));
}

/** The file that was being read when the page was left. */
export async function readKept(): Promise<File | undefined> {
  try {
    return await get<File>(keyOf());
  } catch {
    return undefined; // a browser that keeps nothing
  }
}
