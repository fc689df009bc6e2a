// The parsed feed alone: what the heap of the others is compared with.
const response = await fetch('feed.json');
Object.assign(globalThis, {feed: (await response.json()) as unknown});
document.querySelector('#list')!.innerHTML = '<li></li>';
