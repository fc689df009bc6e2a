import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {toLink} from '../../src/model/link.js';
import {parseHtml, type RichNode} from '../../src/model/rich-text.js';

const resolve = (url: string) => toLink(url, 'https://example.org/feed.json');
/** The tree as the HTML it stands for. */
const show = (nodes: readonly RichNode[]): string =>
  nodes
    .map((node) =>
      typeof node === 'string'
        ? node
        : `<${node.tag}${node.href ? ` ${node.href}` : ''}>${show(node.children)}</>`,
    )
    .join('');

describe('parseHtml', () => {
  const cases: Record<string, string> = {
    '<p>One <b>two</b> &amp; three</p>': '<p>One <strong>two</> & three</>',
    '<ul><li>a<li>b</ul>c': '<ul><li>a<li>b</></></>c',
    '<a href="/x?a=1&amp;b=2">x</a>': '<a https://example.org/x?a=1&b=2>x</>',
    '<h2>Title</h2><div>Body</div>': '<p>Title</><p>Body</>',
    '<span style="color:red">kept</span>': 'kept',
    'a<br>b<br/>c': 'a<br></>b<br></>c',
    '1 < 2 &lt;b&gt; &#8217; &#x2014; &nope;': '1 < 2 <b> ’ — &nope;',
    '<script>alert(1)</script>after': 'after',
    '<style>p{}</style><svg><a href="x">y</a></svg>z': 'z',
    '<a href="javascript:alert(1)">x</a>': '<a>x</>',
    '<a href="java&#10;script:alert(1)">x</a>': '<a>x</>',
    '<a href=" &#1; javascript:alert(1)">x</a>': '<a>x</>',
    '<img src=x onerror=alert(1)>': '',
    '<p onclick="alert(1)">x</p>': '<p>x</>',
    '<iframe src="https://evil.example/"></iframe>ok': 'ok',
    '<!-- hidden <b>x</b> -->shown': 'shown',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>': '',
    '<p>open <em>never closed': '<p>open <em>never closed</></>',
    '</p>stray': 'stray',
  };
  for (const [html, expected] of Object.entries(cases)) {
    it(html, () => assert.equal(show(parseHtml(html, resolve)), expected));
  }

  it('takes no longer than the text is long', () => {
    const start = performance.now();
    for (const piece of ['<a "', '<', '<!--', '<a href=', '&#', '<b>', "<p '"])
      parseHtml(piece.repeat(100_000 / piece.length), resolve);
    assert.ok(performance.now() - start < 3000);
  });

  it('does not nest without end', () => {
    let depth = 0;
    for (let nodes = parseHtml('<b>'.repeat(10_000), resolve); nodes.length > 0; depth++) {
      const [first] = nodes;
      nodes = typeof first === 'object' ? first.children : [];
    }
    assert.ok(depth <= 50);
  });
});
