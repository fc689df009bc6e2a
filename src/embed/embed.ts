// embed.js: the frame page. A classic script, as a sandboxed frame has no origin: modules then need a host that sends CORS
// headers, and where it does not, the classic file with everything in it takes their place.
import {canonical, directionOf} from '../locale/language-tag.js';
import type {MessageFunction} from '../locale/messages.js';
import {tagOf, type Widget} from '../mount/widgets.js';
import {tellHeight} from './height.js';
import {openLinksFromSandbox} from './links.js';
import {notLoadedMessage, refusalMessage, speak, spokenFor, widgetName} from './messages.js';
import {findStrange, readRequest, type FrameRequest} from './request.js';

type ElementClass = CustomElementConstructor & {readonly observedAttributes?: readonly string[]};

const request = readRequest(location.search, document.baseURI);
const root = document.documentElement;
// A refusal is in the language that was asked for, too.
const asked = new URLSearchParams(location.search).get('lang') ?? undefined;
root.lang = canonical(asked) ?? canonical(navigator.language) ?? 'en';
root.dir = directionOf(root.lang);
const spoken = spokenFor(root.lang);
const msg = speak(spoken);
openLinksFromSandbox(msg);
if ('reason' in request) say(refusalMessage(request, msg));
else void show(request, msg);

async function show(request: FrameRequest, msg: MessageFunction): Promise<void> {
  const {widget, theme, attributes} = request;
  root.dataset['theme'] = theme;
  document.title = attributes.find(([name]) => name === 'heading')?.[1] || widgetName(widget, msg);
  const elementClass = await load(widget);
  if (!elementClass) {
    say(notLoadedMessage(msg));
    return;
  }
  const refusal = findStrange(request, elementClass.observedAttributes);
  if (refusal) {
    say(refusalMessage(refusal, msg));
    return;
  }
  const element = document.createElement(tagOf(widget));
  for (const [name, value] of attributes) element.setAttribute(name, value);
  // Only then: until there is something to see, the page around keeps what it has in its place.
  for (const event of ['plaza-load', 'plaza-error'])
    element.addEventListener(event, tellHeight, {once: true});
  document.body.append(element);
}

async function load(widget: Widget): Promise<ElementClass | undefined> {
  try {
    // Beside this page: the address of a script from elsewhere, as it is to a sandboxed frame, is kept from the script.
    await import(/* @vite-ignore */ new URL(`${widget}.js`, location.href).href);
  } catch (error) {
    console.warn('Plaza could not be loaded as a module.', error);
    await loadClassic();
  }
  return customElements.get(tagOf(widget));
}

/** Resolves when the script has run, or has failed. */
function loadClassic(): Promise<void> {
  return new Promise((resolve) => {
    // A copy of what stands in the page: an address that is made here would need a policy of its own.
    const {content} = document.querySelector<HTMLTemplateElement>('#classic')!;
    const script = document.importNode(content.querySelector('script')!, true);
    for (const end of ['load', 'error']) script.addEventListener(end, () => resolve());
    document.head.append(script);
  });
}

function say(sentence: string): void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.role = 'alert';
  notice.lang = spoken;
  notice.dir = directionOf(spoken);
  notice.textContent = sentence;
  document.body.append(notice);
  tellHeight();
}
