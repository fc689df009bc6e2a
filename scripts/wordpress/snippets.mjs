// What people paste into WordPress.
/** As the block for HTML holds it. */
const asHtmlBlock = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** The address of the feed that the test uploads. */
export const feedOf = ({url}) => `${url}wp-content/uploads/plaza/flacma.json`;

/** What an editor may paste, by what it is called, and a piece that has to be there after saving. */
export const snippets = (feed) => ({
  tag: [
    `<plaza-network-list src="${feed}" heading="Redes &amp; ciudades" layout="list" hide-search><a href="https://flacma.lat/">Redes</a></plaza-network-list>`,
    /<plaza-network-list src="[^"]+" heading="Redes &amp; ciudades" layout="list" hide-search(="")?><a href="https:\/\/flacma.lat\/">Redes<\/a><\/plaza-network-list>/,
  ],
  div: [
    `<div class="plaza" data-plaza="membership-stats" data-src="${feed}"><a href="https://flacma.lat/">Cifras</a></div>`,
    /<div class="plaza" data-plaza="membership-stats" data-src="[^"]+"><a href="[^"]+">Cifras<\/a><\/div>/,
  ],
  link: [
    `<p><a href="${feed}#plaza-advocacy-timeline?limit=3">Historia</a></p>`,
    /<a href="[^"]+#plaza-advocacy-timeline\?limit=3">Historia<\/a>/,
  ],
  script: ['<script type="module" src="https://example.org/plaza.js"></script>', /<script/],
  iframe: [
    '<iframe src="https://example.org/embed.html?widget=contact-card"></iframe>',
    /<iframe src="https:\/\/example.org\/embed.html\?widget=contact-card">/,
  ],
});

/** With the plugin there are two more ways. */
export const pluginSnippets = (feed) => ({
  shortcode: [
    `[plaza_contact_card src="${feed}?a=1&b=2" hide-qr]`,
    /\[plaza_contact_card src="[^"]+" hide-qr\]/,
  ],
  block: [
    `<!-- wp:plaza/network-list {"src":"${feed}?c=3\\u0026d=4","collection":"priorities","hide-search":true} /-->`,
    /<!-- wp:plaza\/network-list \{"src":"[^"]+","collection":"priorities","hide-search":true\} \/-->/,
  ],
});

/** The names of what is there after saving. */
export const survivors = (raw, pasted) => Object.keys(pasted).filter((name) => pasted[name][1].test(raw));

/** All of it in one post. */
export const toPost = (pasted) =>
  Object.entries(pasted)
    .map(([name, [text]]) => (/^(block|shortcode)$/.test(name) ? text : asHtmlBlock(text)))
    .join('\n\n');
