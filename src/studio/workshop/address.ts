/** What the address of the page says: the state that a link to it takes along. */
export const readAddress = (): URLSearchParams => new URLSearchParams(location.search);

/**
 * Writes parameters into the address; empty ones leave it. `push` makes a step that the browser's back button takes back.
 */
export function writeAddress(
  changes: Readonly<Record<string, string | undefined>>,
  how: 'replace' | 'push' = 'replace',
): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  // Addresses and attribute values read better as they are.
  url.search = url.search.replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
  if (url.href === location.href) return;
  if (how === 'push') history.pushState(null, '', url);
  else history.replaceState(history.state, '', url);
}

/** The address of a view, with all else that the address of the page says; with an empty name that of the front door. */
export function addressOf(view: string): string {
  const url = new URL(location.href);
  if (view) url.searchParams.set('view', view);
  else url.searchParams.delete('view');
  return `${url.pathname}${url.search}`;
}

/** Opens a view of the workshop, or with an empty name the front door. */
export function goTo(view: string, changes: Readonly<Record<string, string | undefined>> = {}): void {
  writeAddress({...changes, view}, 'push');
  document.dispatchEvent(new Event('studio-view'));
}
