/** A widget that is to be pasted by the address of a page of its own. */
export interface Embedding {
  /** The folder in which the files of `dist/cdn` are, and the two new ones will be; with a slash at its end. */
  readonly base: string;
  /** Of the two files. */
  readonly name: string;
  readonly widget: string;
  readonly title: string;
  readonly lang: string;
  readonly theme: string;
  readonly provider: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Where people without JavaScript find what the widget shows. */
  readonly link: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

export const pageUrl = ({base, name}: Embedding) => `${base}${name}.html`;
const responseUrl = ({base, name}: Embedding) => `${base}${name}.oembed.json`;

function frameUrl({base, widget, lang, theme, attributes}: Embedding): string {
  const parameters = new URLSearchParams({widget, lang, theme, ...Object.fromEntries(attributes)});
  return `${base}embed.html?${parameters.toString()}`;
}

/**
 * The response of oEmbed 1.0. WordPress keeps a blockquote with a link and a frame of a provider that it does not know; it
 * sandboxes the frame, and shows the blockquote until the frame has said how high it is.
 */
export function toResponse(embedding: Embedding): string {
  const {title, provider, width, height, base} = embedding;
  const response = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: new URL('/', base).href,
    width,
    height,
    html:
      `<blockquote class="wp-embedded-content"><a href="${escape(pageUrl(embedding))}">${escape(title)}</a></blockquote>` +
      `<iframe class="wp-embedded-content plaza-frame" title="${escape(title)}"` +
      ` src="${escape(frameUrl(embedding))}" width="${width}" height="${height}" frameborder="0"></iframe>`,
  };
  return `${JSON.stringify(response, null, 2)}\n`;
}

/** The page whose address is pasted: it names the response, and shows the widget to who opens it. */
export function toPage(embedding: Embedding): string {
  const {base, widget, title, lang, theme, link, attributes} = embedding;
  // On a page of its own the widget's heading is the page's.
  const own = new Map([...attributes, ['heading', title], ['heading-level', '1']]);
  const written = [...own].map(([name, value]) => (value ? `${name}="${escape(value)}"` : name)).join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${base}`,
    `style-src ${base}`,
    'connect-src http: https:',
    'img-src http: https:',
    'frame-src https://www.openstreetmap.org',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return `<!doctype html>
<html lang="${escape(lang)}" data-theme="${theme}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escape(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <link rel="alternate" type="application/json+oembed" href="${escape(responseUrl(embedding))}" title="${escape(title)}" />
    <link rel="stylesheet" href="${escape(base)}embed.css" />
    <script type="module" src="${escape(base)}loader.js"></script>
  </head>
  <body>
    <plaza-${widget} ${written}><a href="${escape(link)}">${escape(title)}</a></plaza-${widget}>
  </body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
