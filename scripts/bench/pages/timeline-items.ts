// What the timeline pages have in common: the feed, newest first.

export interface Item {
  readonly id: string;
  readonly title: string;
  readonly content_text: string;
  readonly _milestone: {readonly date: string; readonly category: string};
}

export async function loadItems(): Promise<readonly Item[]> {
  const response = await fetch('feed.json');
  const {items} = (await response.json()) as {items: Item[]};
  return items.sort((a, b) => (a._milestone.date < b._milestone.date ? 1 : -1));
}
