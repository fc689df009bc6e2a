/** The words of the view that publishes. Steps are separated by `|`. */
export const words = {
  title: 'Put the feed on the web',
  lead: 'Widgets read the feed from an address of your own. Save the file, upload it, and tell the workshop where it is.',
  'save.title': '1. Save the file',
  'save.text': 'It is called feed.json. Keep it: it is your data, and you can open it here again.',
  'save.action': 'Save feed.json',
  'place.title': '2. Upload it',
  'place.label': 'Where to?',
  wordpress: 'WordPress, with the Plaza plugin',
  'wordpress.steps':
    'Go to Settings → Plaza.|Under “A feed to upload”, choose feed.json and upload it.|Copy the address that stands beside it.',
  media: 'WordPress, without the plugin',
  'media.steps':
    'The media library refuses .json, but takes spreadsheets: save one list as CSV (button below), and upload it under Media → Add New.|Copy the address of the file.|A widget reads that address as its feed. Or ask whoever looks after your server to put feed.json into a folder of the site.',
  server: 'A web server of our own (also Drupal, Joomla, TYPO3)',
  'server.steps':
    'Put feed.json into any folder that the site serves, by SFTP or the hosting’s file manager.|If other sites are to show your feed, the server has to allow it. With Apache, put the two lines below into the file .htaccess of that folder; with nginx, the third line into the server’s configuration.',
  github: 'GitHub Pages (free)',
  'github.steps':
    'Make a public repository on github.com, and upload feed.json with “Add file → Upload files”.|Under Settings → Pages, choose “Deploy from a branch”, “main”, and save.|After a minute the address is https://NAME.github.io/REPOSITORY/feed.json. Other sites may read it without further ado.',
  'csv.label': 'List to save as CSV',
  'csv.action': 'Save as CSV',
  'csv.members': 'Members',
  'csv.networks': 'Networks',
  'csv.priorities': 'Priorities',
  'csv.statistics': 'Figures',
  'csv.items': 'Milestones',
  'csv.contacts': 'Contacts',
  'check.title': '3. Tell where it is',
  'check.text': 'The workshop reads the address as a widget on another site would.',
  'check.action': 'Check the address',
  'check.same':
    'It is there, it can be read from elsewhere, and it is what you have here. The widgets can use it.',
  'check.other':
    'There is a feed, but not the one you have here: either the upload replaced nothing, or the server still sends an older copy. Upload it again, or wait some minutes. Nothing has changed here.',
  'check.no-feed':
    'There is a file, but no feed: it begins with “{start}”. Is it the address of the file itself, and not of a page about it?',
  'check.insecure':
    'The address begins with http://. Pages with https:// cannot read it: use its https:// address.',
  'check.closed':
    'A server answers at this address, but it lets no page of another site read the file. On pages of {host} the widgets can read it all the same. If other sites are to show the feed, too, see “A web server of our own” above.',
  'check.take': 'Use this address',
  'check.taken': 'The workshop takes this address, unseen. Look at the widget on a page of {host}.',
  'check.next': 'Choose a widget',
  now: 'This feed is at {url}.',
};

export type PublishWords = Readonly<Record<keyof typeof words, string>>;
