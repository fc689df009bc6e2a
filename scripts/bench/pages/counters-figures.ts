// What the counter pages have in common: the feed, and its figures by innerHTML.

export interface Figure {
  readonly name: string;
  readonly value: number;
}

/** `write` makes the HTML of a value. */
export async function showFigures(write: (value: number) => string): Promise<readonly Figure[]> {
  const response = await fetch('feed.json');
  const {_association: feed} = (await response.json()) as {_association: {statistics: Figure[]}};
  document.querySelector('#list')!.innerHTML = feed.statistics
    .map(({name, value}) => `<div><dt>${name}</dt><dd>${write(value)}</dd></div>`)
    .join('');
  return feed.statistics;
}
