// loader.js: loads the elements that are on the page, each from its own file beside this one.
import {readMark} from './mark.js';
import {mount} from './mount.js';
import {watch} from './watch.js';
import {isWidget, tagOf, type Widget} from './widgets.js';

const asked = new Set<Widget>();

watch((element) => {
  const name = element.localName.replace('plaza-', '');
  const widget = isWidget(name) ? name : readMark(element)?.widget;
  if (!widget) return;
  void load(widget);
  void mount(element);
});

async function load(widget: Widget): Promise<void> {
  if (asked.has(widget) || customElements.get(tagOf(widget))) return;
  asked.add(widget);
  try {
    // Whatever this file's address asks for behind a "?", the files beside it have one address each.
    await import(/* @vite-ignore */ `./${widget}.js`);
  } catch (error) {
    // What is added later may have more luck.
    asked.delete(widget);
    console.warn(`Plaza: <${tagOf(widget)}> could not be loaded.`, error);
  }
}
