/** The value of a parameter of the page's address, where it is one of `allowed`; else the first of them. */
export function readParameter<Value extends string>(
  name: string,
  allowed: readonly [Value, ...Value[]],
): Value {
  const wanted = new URLSearchParams(location.search).get(name);
  return allowed.find((value) => value === wanted) ?? allowed[0];
}

/** Writes a parameter into the address, so that the link to the page can be shared as it is. */
export function writeParameter(name: string, value: string, usual: string): void {
  history.replaceState(history.state, '', withParameter(location.href, name, value, usual));
}

/** The address with the parameter, or without it where the value is the usual one. */
export function withParameter(href: string, name: string, value: string, usual: string): string {
  const url = new URL(href, document.baseURI);
  if (value === usual) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return url.href;
}
