import type {Page, Protocol} from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Roles that are only a box. */
const SILENT = new Set([
  'generic',
  'none',
  'RootWebArea',
  'InlineTextBox',
  'paragraph',
  'LineBreak',
  'ListMarker',
  'rowgroup',
  'LabelText',
]);
/** What takes its name from what is in it: that is said once. */
const NAMED = new Set([
  'heading',
  'link',
  'button',
  'DisclosureTriangle',
  'rowheader',
  'columnheader',
  'cell',
  'term',
  'searchbox',
  'StaticText',
]);

/**
 * What a screen reader is told of a page, in the order in which it reads: role, name and state of everything in the
 * browser's accessibility tree, a line each. It is the tree that the browser hands to NVDA, JAWS, VoiceOver and TalkBack;
 * how each of them words it is its own. (`@guidepup/virtual-screen-reader` 0.33 was tried: it does not enter shadow roots,
 * and reads out what closed disclosures hold.)
 */
export async function transcript(page: Page, within = '#storybook-root'): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  try {
    const expression = `document.querySelector(${JSON.stringify(within)})`;
    const {result} = await session.send('Runtime.evaluate', {expression});
    const {node} = await session.send('DOM.describeNode', {objectId: result.objectId});
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((each) => [each.nodeId, each]));
    const start = nodes.find(({backendDOMNodeId}) => backendDOMNodeId === node.backendNodeId);
    return start ? read(start, byId) : [];
  } finally {
    await session.detach();
  }
}

function read(node: Node, byId: ReadonlyMap<string, Node>): readonly string[] {
  const inside = () =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? read(child, byId) : [];
    });
  const role = String(node.role?.value ?? '');
  const name = String(node.name?.value ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (node.ignored || SILENT.has(role) || (role === 'group' && !name)) return inside();
  if (role === 'StaticText') return name ? [name] : [];
  const line = [word(role, node), name, ...statesOf(node)].filter(Boolean).join(', ');
  // Links within a heading or a cell are said as such.
  const more = NAMED.has(role) ? inside().filter((each) => /^(link|button|summary)/.test(each)) : inside();
  return [line, ...more];
}

function word(role: string, node: Node): string {
  if (role === 'heading') return `heading ${String(property(node, 'level'))}`;
  return role === 'DisclosureTriangle' ? 'summary' : role;
}

function statesOf(node: Node): readonly string[] {
  const value = node.value?.value === undefined ? '' : String(node.value.value);
  const flags = ['checked', 'pressed'].filter((name) =>
    ['true', true].includes(property(node, name) as string | boolean),
  );
  const expanded = property(node, 'expanded');
  return [
    ...flags,
    expanded === undefined ? '' : expanded ? 'expanded' : 'collapsed',
    property(node, 'valuetext') as string | undefined,
    value,
  ].filter((state) => state !== undefined && state !== '') as string[];
}

function property(node: Node, name: string): unknown {
  return node.properties?.find((each) => each.name === name)?.value.value;
}

/** From now on, keeps what the live regions of the elements on a page say: each text once, as a screen reader hears it. */
export async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(startListening);
  return () => page.evaluate(() => (window as Window & {said?: string[]}).said ?? []);
}

/** In the page. */
function startListening(): void {
  const said: string[] = [];
  (window as Window & {said?: string[]}).said = said;
  const last = new WeakMap<Element, string>();
  const hear = (root: ShadowRoot) => {
    for (const region of root.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text === (last.get(region) ?? '')) continue;
      last.set(region, text);
      if (text) said.push(text);
    }
  };
  const watch = (element: Element) => {
    const root = element.shadowRoot;
    if (!root) return;
    for (const region of root.querySelectorAll('[role=status], [role=alert]'))
      last.set(region, (region.textContent ?? '').replace(/\s+/g, ' ').trim());
    new MutationObserver(() => hear(root)).observe(root, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  };
  document.querySelectorAll('#storybook-root [src]:not(img)').forEach(watch);
}
