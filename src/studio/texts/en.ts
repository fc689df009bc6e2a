/** The words of index.html; the page itself holds the same, so that it reads without script. */
export const en = {
  'page.title': 'Plaza: widgets for associations of local governments',
  'page.description':
    'Four web components that show the networks, figures, advocacy and contacts of an association of local governments on any website, from one JSON feed.',
  'page.skip': 'Skip to content',
  'nav.label': 'On this page',
  'nav.widgets': 'Widgets',
  'nav.how': 'How it works',
  'nav.promises': 'What you can rely on',
  'nav.developers': 'Developers',
  'nav.language': 'Language',
  'theme.label': 'Theme',
  'theme.system': 'As in the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'hero.title': 'Your association, on every member’s website',
  'hero.lede':
    'Plaza is a library of four web components for the webmasters of associations of local governments. Networks, figures, advocacy and contacts come from one JSON feed and look at home on any page.',
  'hero.make': 'Make yours',
  'hero.see': 'See the widgets',
  'hero.name': 'A plaza is the town square: the place where everyone can see what is going on.',
  'problem.title': 'The same facts, copied by hand',
  'problem.before':
    'A network elects a president. The United Nations adopts a resolution. An office moves. The association corrects its own page, but its members, sections and partners copied the old one, and somebody has to find every copy.',
  'problem.after':
    'With Plaza nobody copies. The association keeps one file, the feed. Everyone else places a tag, and their page shows what the feed says now.',
  'widgets.title': 'Four widgets, live',
  'widgets.intro':
    'What you see here are the widgets themselves. They read sample feeds with published facts about FLACMA, about United Cities and Local Governments (UCLG) and about its human rights committee. Search, open and save: it all works.',
  'figures.title': 'Figures',
  'figures.text':
    'Each figure says what it counts, how exactly, and who says so. It counts up when it is first seen, and only for visitors who welcome motion; a screen reader and a printer get the real number at once.',
  'figures.heading': 'FLACMA in figures',
  'figures.fallback': 'Figures',
  'copy.action': 'Copy',
  'stage.feed': 'This widget reads',
  'networks.title': 'Networks, members and priorities',
  'networks.text':
    'Who presides over a network, what it works on and what it has set itself. Long lists get a search that forgives missing accents and a filter by topic. With another collection, the same tag lists members, or what an association stands for.',
  'networks.heading': 'FLACMA’s networks',
  'networks.fallback': 'Networks',
  'priorities.heading': 'What UCLG works on',
  'priorities.fallback': 'Priorities',
  'timeline.title': 'Advocacy timeline',
  'timeline.text':
    'Resolutions, reports, events and agreements, each with its document and with a date as precise as the source: a year stays a year. In a side column, the compact layout makes “latest news” of the same feed.',
  'timeline.heading': 'Local governments for human rights',
  'timeline.fallback': 'Advocacy',
  'contact.title': 'Contact card',
  'contact.text':
    'Offices and people: an address in the order of its country, a number that phones can dial, a website. One button saves the contact to the visitor’s address book.',
  'contact.heading': 'Visit UCLG',
  'contact.fallback': 'Contact',
  'contact.second': 'Write to FLACMA',
  'how.title': 'Three steps',
  'how.write': 'Write one feed',
  'how.write-text':
    'The association keeps one JSON file, and its server lets other sites read it (CORS). The workshop makes it from a spreadsheet or from forms. Feed readers understand it too, and a JSON Feed that exists already works as a timeline.',
  'how.feed-title': 'Our association',
  'how.feed-language': 'en',
  'how.paste': 'Paste a tag',
  'how.paste-text':
    'One script and one tag, in WordPress, Drupal, Joomla or a page written by hand. The link inside the tag is what visitors get where the script or the feed does not arrive.',
  'how.tag-heading': 'Members',
  'how.done': 'Done',
  'how.done-text':
    'The widget takes the font and the text colour of your page and speaks the page’s language. Change the feed once, and every page that carries a tag shows the change to its next visitor.',
  'promises.title': 'What you can rely on',
  'promises.standard': 'An open standard',
  'promises.standard-text':
    'The feed is valid JSON Feed 1.1. Your data stays in a file of your own that other software reads as well.',
  'promises.languages': 'Twelve languages',
  'promises.languages-text':
    'Words, numbers and dates follow the language around the widget. What a feed has not translated shows in the feed’s own language, and is marked as such.',
  'promises.look': 'Light, dark, and yours',
  'promises.look-text':
    'Widgets follow the colour scheme of the page. Custom properties set colours, fonts, corners and density; parts reach the rest.',
  'promises.access': 'Keyboard and screen readers',
  'promises.access-text':
    'Native links, buttons, lists and headings, at the level you choose. What changes is announced, and the focus is kept.',
  'promises.privacy': 'No third party',
  'promises.privacy-text':
    'A widget loads its feed and, from beside the script, its language: no cookies, no fonts, no tracking. Keep the script on your own server, and no other is involved.',
  'promises.security': 'Text is text',
  'promises.security-text':
    'Nothing in a feed can run on your page. The widgets need no inline script and no inline style; this page forbids both, and they work.',
  'promises.failure': 'Never a blank space',
  'promises.failure-text':
    'If a feed does not arrive, visitors read what happened, can try again, and get the link that you put inside the tag.',
  'promises.license': 'MIT licence',
  'promises.license-text':
    'Use it, change it and pass it on, in public bodies and companies alike. There is nothing to buy and no key to ask for.',
  'examples.title': 'Whole pages, made of widgets',
  'examples.intro':
    'Two pages in which everything but the frame comes from a feed, each in colours of its own.',
  'examples.flacma': 'An institution presents itself',
  'examples.flacma-text': 'FLACMA: figures, fifteen networks, lines of work and contact, in Spanish.',
  'examples.rights': 'A committee makes its case',
  'examples.rights-text':
    'UCLG’s human rights committee: key messages, the way through the United Nations, latest news and contact, in English.',
  'feeds.title': 'The feeds behind them',
  'feeds.flacma': 'Spanish, with English',
  'feeds.uclg': 'English, with French and Spanish',
  'feeds.rights': 'English, with Spanish',
  'developers.title': 'For developers',
  'developers.intro':
    'ES modules with types, built with Lit. Import what you use: each element has an entry of its own.',
  'developers.install': 'Install',
  'developers.register': 'Register',
  'developers.style': 'Style',
  'developers.entries': 'Entries',
  'entries.define': 'Registers all four elements.',
  'entries.networks': 'Networks, members or priorities.',
  'entries.figures': 'Figures with date and source.',
  'entries.timeline': 'Resolutions, reports and events.',
  'entries.contact': 'Offices and people.',
  'entries.schema': 'The feed’s JSON Schema, for editors and checks.',
  'entries.manifest': 'The manifest, for IntelliSense.',
  'developers.note':
    'The four element entries export a class and register nothing; with “/define” at the end, they register it.',
  'nav.footer': 'All sections',
  'nav.examples': 'Examples',
  'footer.license': 'MIT licence',
  'footer.facts':
    'The sample feeds repeat facts that the organisations have published. The organisations do not run this site.',
  'copy.done': 'Copied',
  'copy.said': 'Copied to the clipboard.',
  'copy.failed': 'The code is selected. Copy it with the keyboard.',
};

export type Texts = Readonly<Record<keyof typeof en, string>>;
