import {readMark} from './mark.js';
import {tagOf} from './widgets.js';

type ElementClass = CustomElementConstructor & {readonly observedAttributes?: readonly string[]};

/**
 * Puts the element in the place of a mark, as soon as its class is there. What the mark showed goes into the element,
 * which shows it when the feed fails; until then, and if the class never comes, it stays where it is.
 */
export async function mount(element: Element): Promise<void> {
  const asked = readMark(element);
  if (!asked) return;
  const {observedAttributes = []} = (await customElements.whenDefined(tagOf(asked.widget))) as ElementClass;
  // Meanwhile another copy of Plaza may have been here, or an editor.
  const mark = readMark(element);
  if (!mark || mark.widget !== asked.widget || !element.isConnected) return;
  const widget = document.createElement(tagOf(mark.widget));
  for (const [name, value] of mark.attributes)
    if (name === 'lang' || observedAttributes.includes(name)) widget.setAttribute(name, value);
  if (element.id) {
    // By its id an element is linked to, and writes into the page's address.
    widget.id = element.id;
    element.removeAttribute('id');
  }
  if (mark.into) {
    widget.append(...element.childNodes);
    element.append(widget);
  } else {
    element.replaceWith(widget);
    widget.append(element);
  }
}
